package org.duidu.ui.teacher.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.format.LessonEdits;

/** Pairs the sentences of a lesson under work by hand, which writes {@code //} into the file. */
final class SentencePairing {
    private final EditorViewModel model;

    SentencePairing(EditorViewModel model) {
        this.model = model;
    }

    /** Puts two sentences of a paragraph into one pair. */
    boolean together(int section, int paragraph, int englishOffset, int chineseOffset) {
        return pairs(section, paragraph)
                .filter(pairs -> write(section, paragraph, pairs.together(englishOffset, chineseOffset)))
                .isPresent();
    }

    /**
     * Pairs the sentences of a paragraph otherwise.
     *
     * @param pair which changes sentences with the next; nothing happens if it is the last
     */
    boolean change(int section, int paragraph, int pair, BiFunction<PairEdit, Integer, PairEdit.Breaks> how) {
        return pairs(section, paragraph)
                .filter(pairs -> pairs.hasNext(pair))
                .filter(pairs -> write(section, paragraph, how.apply(pairs, pair)))
                .isPresent();
    }

    /** The same for the sentence at the caret. */
    boolean changeAtCaret(BiFunction<PairEdit, Integer, PairEdit.Breaks> how) {
        Optional<LessonEdits.Spot> caret = edits().spotAt(model.buffer().caret());
        return caret.filter(spot -> pairs(spot.section(), spot.paragraph())
                        .map(pairs -> pairs.pairAt(spot.english(), spot.offset()))
                        .filter(pair -> change(spot.section(), spot.paragraph(), pair, how))
                        .isPresent())
                .isPresent();
    }

    /** Leaves the pairing of a paragraph to the program again. */
    boolean leave(int section, int paragraph) {
        return model.now().isPresent() && model.change(edits().setBreaks(section, paragraph, List.of(), List.of()));
    }

    private Optional<PairEdit> pairs(int section, int paragraph) {
        return model.now()
                .flatMap(look -> look.lesson().linked())
                .map(linked -> PairEdit.of(
                        ((TextSection) linked.lesson().sections().get(section))
                                .paragraphs()
                                .get(paragraph),
                        linked.aligned().pairs(section, paragraph)));
    }

    private boolean write(int section, int paragraph, PairEdit.Breaks breaks) {
        return model.change(edits().setBreaks(section, paragraph, breaks.english(), breaks.chinese()));
    }

    private LessonEdits edits() {
        return new LessonEdits(model.buffer().text());
    }
}
