package org.duidu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duidu.crossword.ClueMaker;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Layout;
import org.duidu.crossword.LayoutGenerator;
import org.duidu.crossword.LayoutRequest;
import org.duidu.crossword.PuzzleWords;
import org.duidu.crossword.SearchBudget;
import org.duidu.export.CrosswordExporter;
import org.duidu.export.CrosswordFormat;
import org.duidu.export.ExportObstacle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crossword}: lays out the words of lessons or of a words file, and prints or exports the puzzle. */
@Command(name = "crossword")
final class CrosswordCommand implements Callable<Integer> {
    private static final int MOST_COMPLAINTS = 10;
    private static final int MOST_SEEDS = 20;

    @Parameters(arity = "0..*", paramLabel = "LESSON", descriptionKey = "LESSON")
    private List<Path> lessons = List.of();

    @Option(names = "--words", paramLabel = "FILE")
    private Optional<Path> words = Optional.empty();

    @Option(names = "--seed", paramLabel = "N")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--time", paramLabel = "MS", converter = PositiveMillis.class)
    private Optional<Duration> time = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|ipuz|puz|jpz|h5p|html|pdf|svg")
    private Optional<CrosswordOutput> format = Optional.empty();

    @Option(names = "--clues", paramLabel = "definition|chinese|example|article|mixed")
    private CrosswordClues clues = CrosswordClues.definition;

    @Option(names = "--bank")
    private boolean bank;

    @Option(names = "--first-letters")
    private boolean firstLetters;

    @Mixin
    private PrintedResult result = new PrintedResult();

    private final Workshop workshop;
    private final Terminal terminal;

    CrosswordCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (lessons.isEmpty() == words.isEmpty()) {
            terminal.complain("cli.crossword.one-source");
            return Program.UNUSABLE;
        }
        if (result.overwrites(words.map(List::of).orElse(lessons), terminal)) {
            return Program.UNUSABLE;
        }
        Optional<PuzzleInput> input = words.isPresent()
                ? PuzzleInput.ofWordsFile(words.get(), terminal)
                : PuzzleInput.ofLessons(lessons, workshop, terminal);
        return input.isEmpty() ? Program.UNUSABLE : make(input.get());
    }

    private int make(PuzzleInput input) {
        ClueMaker maker = new ClueMaker(workshop.linker(), workshop.lemmatizer(), false);
        PuzzleWords chosen = maker.words(input.words(), clues.choice());
        Layout layout = layout(chosen);
        Crossword crossword = maker.crossword(input.title(), layout, chosen, clues.choice(), layout.seed());
        List<String> complaints = new ArrayList<>();
        chosen.answers().rejected().forEach(word -> complaints.add(word.message(terminal.messages())));
        layout.unplaced().forEach(word -> complaints.add(word.message(terminal.messages())));
        complain(complaints);
        complain(crossword.notes(terminal.messages()));
        int code = print(crossword, chosen);
        return code == Program.FINE && !complaints.isEmpty() ? Program.PROBLEMS : Math.max(code, input.code());
    }

    /** The layout of the seed; for H5P, which refuses some layouts, that of the next seed whose layout it shows. */
    private Layout layout(PuzzleWords chosen) {
        Layout first = layout(chosen, seed());
        Layout layout = first;
        for (int next = 1; output() == CrosswordOutput.h5p && next < MOST_SEEDS && isRefusedByH5p(layout); next++) {
            layout = layout(chosen, seed() + next);
        }
        if (layout == first || isRefusedByH5p(layout)) {
            return first;
        }
        terminal.complain("cli.crossword.other-seed", String.valueOf(layout.seed()), String.valueOf(seed()));
        return layout;
    }

    private Layout layout(PuzzleWords chosen, long seedToUse) {
        return new LayoutGenerator().generate(new LayoutRequest(chosen.answers().answers(), seedToUse, budget(chosen)));
    }

    private static boolean isRefusedByH5p(Layout layout) {
        return CrosswordExporter.obstacle(layout, CrosswordFormat.H5P)
                .filter(obstacle -> obstacle == ExportObstacle.H5P_NEIGHBOURS)
                .isPresent();
    }

    private CrosswordOutput output() {
        return format.orElseGet(() -> result.format(CrosswordOutput::of, CrosswordOutput.text));
    }

    private int print(Crossword crossword, PuzzleWords chosen) {
        CrosswordOutput wanted = output();
        Optional<CrosswordFormat> exported = wanted.exported();
        if (wanted == CrosswordOutput.text && crossword.layout().words().isEmpty()) {
            // why there is none has been said
            return Program.PROBLEMS;
        }
        if (exported.isEmpty()) {
            String text = wanted == CrosswordOutput.json
                    ? Json.print(CrosswordAsJson.of(crossword, chosen.answers().rejected(), terminal.messages()))
                    : String.join("\n", CrosswordAsText.of(crossword, terminal.messages()));
            return result.write((text + "\n").getBytes(StandardCharsets.UTF_8), terminal);
        }
        CrosswordExporter exporter = new CrosswordExporter(terminal.messages());
        Optional<ExportObstacle> obstacle = CrosswordExporter.obstacle(crossword.layout(), exported.get());
        if (obstacle.isPresent()) {
            terminal.complainInWords(obstacle.get().message(terminal.messages()));
            return Program.PROBLEMS;
        }
        CrosswordExporter.Result made = exporter.export(crossword, exported.get(), result.sheet(bank, firstLetters));
        made.remark().ifPresent(terminal::complainInWords);
        int code = result.write(made.bytes(), terminal);
        return code == Program.FINE && made.remark().isPresent() ? Program.PROBLEMS : code;
    }

    /** Without a seed, each version letter has one of its own. */
    private long seed() {
        return seed.orElseGet(
                () -> result.letter().isEmpty() ? 1L : result.letter().charAt(0) - 'A' + 1);
    }

    /** Without a time, as many iterations on every machine, so that a seed printed on a sheet makes that sheet again. */
    private SearchBudget budget(PuzzleWords chosen) {
        return time.map(SearchBudget::ofTime)
                .orElseGet(() -> SearchBudget.ofIterations(
                        2_000_000L / Math.max(1, chosen.answers().answers().size())));
    }

    private void complain(List<String> texts) {
        texts.stream().limit(MOST_COMPLAINTS).forEach(terminal::complainInWords);
        if (texts.size() > MOST_COMPLAINTS) {
            terminal.complain("cli.crossword.more", texts.size() - MOST_COMPLAINTS);
        }
    }
}
