package org.duidu.ui.puzzles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.duidu.crossword.Answer;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.ClueMaker;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Layout;
import org.duidu.crossword.LayoutGenerator;
import org.duidu.crossword.LayoutRequest;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.SearchBudget;
import org.duidu.export.CrosswordExporter;
import org.duidu.export.CrosswordFormat;
import org.duidu.export.SheetOptions;
import org.duidu.files.WholeFile;
import org.duidu.messages.Messages;
import org.duidu.ui.puzzles.PaperChoice.Version;

/** Writes the papers of a puzzle: each version in a layout of its own, all files or none. For any thread. */
final class PaperPress {
    private static final int MOST_SEEDS = 20;

    private final PuzzleOrder order;
    private final ClueMaker maker;
    private final Messages messages;

    /**
     * What to print; a copy of the choice, so that it can go to another thread.
     *
     * @param clues the wished kind
     */
    record Job(
            Crossword crossword,
            CrosswordFormat format,
            ClueChoice clues,
            List<Version> versions,
            Map<Version, SheetOptions> options) {
        static Job of(PaperChoice choice, List<Version> versions) {
            Map<Version, SheetOptions> options = new LinkedHashMap<>();
            versions.forEach(version -> options.put(version, choice.options(version)));
            return new Job(
                    choice.crossword(), choice.format().get(), choice.clues().get(), versions, options);
        }
    }

    /** @param order what the puzzle was made of */
    PaperPress(PuzzleOrder order, ClueMaker maker, Messages messages) {
        this.order = order;
        this.maker = maker;
        this.messages = messages;
    }

    /**
     * Makes all papers first and writes them then, so that nothing is half done where one cannot be made.
     *
     * @param onDone told how many are made
     * @return what the papers cannot show, if anything
     * @throws IOException if a file cannot be made or written; none is written then
     * @throws InterruptedException if nobody wants it any more; nothing is written then
     */
    Optional<String> print(Job job, IntConsumer onDone) throws IOException, InterruptedException {
        Map<Path, byte[]> papers = new LinkedHashMap<>();
        Optional<String> remark = Optional.empty();
        CrosswordExporter exporter = new CrosswordExporter(messages);
        for (Version version : job.versions()) {
            Crossword crossword = crossword(job, version);
            CrosswordExporter.Result paper =
                    exporter.export(crossword, job.format(), job.options().get(version));
            papers.put(version.file(), paper.bytes());
            // of the same words in all versions, so one remark does for all
            remark = remark.or(paper::remark);
            onDone.accept(papers.size());
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        WholeFile.writeAll(papers);
        return remark;
    }

    private Crossword crossword(Job job, Version version) {
        Crossword own = job.crossword();
        if (version.seed() == own.seed()) {
            return job.clues() == own.choice() ? own : withClues(own.layout(), job.clues(), own.seed());
        }
        Layout layout = layout(own, version.seed());
        for (long next = 1; next < MOST_SEEDS && isRefused(layout, job.format()); next++) {
            layout = layout(own, version.seed() + next * PaperChoice.MOST_VERSIONS);
        }
        Crossword made = withClues(layout, job.clues(), layout.seed());
        return job.clues() == own.choice() ? PuzzleOrder.withCluesOf(own, made) : made;
    }

    private static boolean isRefused(Layout layout, CrosswordFormat format) {
        return CrosswordExporter.obstacle(layout, format).isPresent();
    }

    private Layout layout(Crossword own, long seed) {
        List<Answer> answers =
                own.layout().words().stream().map(PlacedWord::answer).toList();
        return new LayoutGenerator()
                .generate(
                        new LayoutRequest(answers, seed, SearchBudget.standardFor(answers.size())),
                        better -> {},
                        () -> Thread.currentThread().isInterrupted());
    }

    private Crossword withClues(Layout layout, ClueChoice clues, long seed) {
        return order.with(clues).inLayout(maker, layout, seed);
    }
}
