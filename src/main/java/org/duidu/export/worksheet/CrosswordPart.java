package org.duidu.export.worksheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.duidu.crossword.Answer;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.ClueMaker;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Layout;
import org.duidu.crossword.LayoutGenerator;
import org.duidu.crossword.LayoutRequest;
import org.duidu.crossword.PlacedWord;
import org.duidu.crossword.PuzzleWords;
import org.duidu.crossword.SearchBudget;
import org.duidu.crossword.WordSource;
import org.duidu.export.CrosswordDrawing;

/** The lesson's words as a crossword with their definitions; each version has a grid of its own. */
final class CrosswordPart implements PartMaker {
    private static final int FEWEST = 3;
    private static final int MOST = 24;
    /** As many steps on every machine, so that a seed makes the same grid again. */
    private static final long STEPS = 600_000;

    /** By how much each further search for a grid is shorter. */
    private static final long HASTE = 4;

    /** Heading and task, in millimetres. */
    private static final double HEAD = 22;

    private final ClueMaker maker;

    CrosswordPart(ClueMaker maker) {
        this.maker = maker;
    }

    @Override
    public Made make(Draft draft) {
        List<WordSource> words = draft.orders().some("crossword", WordSource.of(draft.linked()), MOST);
        PuzzleWords chosen = maker.words(words, ClueChoice.DEFINITION);
        List<Answer> answers = chosen.answers().answers();
        if (answers.size() < FEWEST) {
            return PartObstacle.TOO_FEW_WORDS;
        }
        Layout layout = draft.grids().of(draft.orders().version(), earlier -> unlike(earlier, answers, draft));
        if (layout.words().size() < FEWEST) {
            return PartObstacle.NO_CROSSING_WORDS;
        }
        Crossword crossword = maker.crossword(
                draft.lesson().header().title(),
                layout,
                chosen,
                ClueChoice.DEFINITION,
                draft.orders().seed());
        CrosswordDrawing drawing =
                new CrosswordDrawing(crossword, false, draft.area(), HEAD + draft.taken(), 0, draft.messages());
        return new PartContent(
                layout.words().size(),
                List.of(Html.drawn(drawing.task(""))),
                List.of(Html.of("div", "keep", Html.drawn(drawing.key(HEAD * 2)))));
    }

    /** The same words in another grid than in earlier versions, as far as there are so many. */
    private static Layout unlike(List<Layout> earlier, List<Answer> answers, Draft draft) {
        long seed = draft.orders().seed() * WorksheetOptions.MOST_VERSIONS + earlier.size();
        // long searches for the best grid often end in the same one, short ones do not
        Stream<Layout> searched = LongStream.iterate(STEPS, steps -> steps >= answers.size(), steps -> steps / HASTE)
                .mapToObj(steps -> grid(answers, seed + STEPS - steps, steps, draft));
        return Stream.concat(searched, earlier.stream().map(Layout::transposed))
                .filter(layout -> earlier.isEmpty() || isAnother(layout, earlier))
                .findFirst()
                .orElseGet(() -> earlier.get(0));
    }

    private static Layout grid(List<Answer> answers, long seed, long steps, Draft draft) {
        LayoutRequest request = new LayoutRequest(answers, seed, SearchBudget.ofIterations(steps / answers.size()));
        return new LayoutGenerator().generate(request, better -> {}, draft.cancelled());
    }

    private static boolean isAnother(Layout layout, List<Layout> earlier) {
        return answers(layout).equals(answers(earlier.get(0)))
                && earlier.stream().noneMatch(one -> one.words().equals(layout.words()));
    }

    private static Set<Answer> answers(Layout layout) {
        return layout.words().stream().map(PlacedWord::answer).collect(Collectors.toSet());
    }
}
