package org.duidu.export.worksheet;

import java.util.List;
import org.duidu.crossword.Answer;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.ClueMaker;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Layout;
import org.duidu.crossword.LayoutGenerator;
import org.duidu.crossword.LayoutRequest;
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
        long seed = draft.orders().seed() * WorksheetOptions.MOST_VERSIONS
                + draft.orders().version();
        LayoutRequest request = new LayoutRequest(answers, seed, SearchBudget.ofIterations(STEPS / answers.size()));
        Layout layout = new LayoutGenerator().generate(request, better -> {}, draft.cancelled());
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
}
