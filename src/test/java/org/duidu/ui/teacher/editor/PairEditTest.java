package org.duidu.ui.teacher.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.RichText;
import org.duidu.lesson.SentencePair;
import org.duidu.text.TextRange;
import org.duidu.ui.teacher.editor.PairEdit.Breaks;
import org.junit.jupiter.api.Test;

class PairEditTest {
    /** Sentences at 0, 3 and 6 in English, at 0, 2, 4 in Chinese. */
    private static final String EN = "A. B. C.";

    private static final String ZH = "甲。乙。丙。";

    private static PairEdit pairs(SentencePair... pairs) {
        Paragraph paragraph =
                new Paragraph(Paragraph.Kind.PROSE, RichText.plain(EN), RichText.plain(ZH), Optional.empty());
        return PairEdit.of(paragraph, List.of(pairs));
    }

    private static SentencePair pair(int enStart, int enEnd, int zhStart, int zhEnd) {
        return new SentencePair(new TextRange(enStart, enEnd), new TextRange(zhStart, zhEnd), 1);
    }

    private static PairEdit oneToOne() {
        return pairs(pair(0, 2, 0, 2), pair(3, 5, 2, 4), pair(6, 8, 4, 6));
    }

    @Test
    void putsADraggedSentenceWhereItWasDropped() {
        assertThat(oneToOne().together(0, 2)).isEqualTo(new Breaks(List.of(6), List.of(4)));
    }

    @Test
    void keepsTheOrderOfSentences() {
        assertThat(oneToOne().together(6, 0)).isEqualTo(new Breaks(List.of(), List.of()));
    }

    @Test
    void takesTheNextSentenceIn() {
        PairEdit edit = pairs(pair(0, 5, 0, 2), pair(6, 8, 2, 6));

        assertThat(edit.takeNext(0)).isEqualTo(new Breaks(List.of(6), List.of(4)));
    }

    @Test
    void givesTheLastSentenceOn() {
        PairEdit edit = pairs(pair(0, 5, 0, 4), pair(6, 8, 4, 6));

        assertThat(edit.giveNext(0)).isEqualTo(new Breaks(List.of(6), List.of(2)));
    }

    @Test
    void joinsTwoPairs() {
        assertThat(oneToOne().join(1)).isEqualTo(new Breaks(List.of(3), List.of(2)));
    }

    @Test
    void joinsWhatIsLeftWithoutAPartner() {
        PairEdit edit = pairs(pair(0, 2, 0, 2), pair(3, 5, 0, 0), pair(6, 8, 2, 6));

        assertThat(edit.together(6, 4)).isEqualTo(new Breaks(List.of(6), List.of(2)));
    }
}
