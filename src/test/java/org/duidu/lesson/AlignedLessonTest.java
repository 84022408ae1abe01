package org.duidu.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.duidu.text.Aligner;
import org.duidu.text.TextRange;
import org.junit.jupiter.api.Test;

class AlignedLessonTest {
    private static final LessonHeader HEADER = new LessonHeader(
            new Bilingual("Title", "標題"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    @Test
    void pairsTheSentencesOfAParagraph() {
        assertThat(pairs(RichText.plain("It was late. We went home."), RichText.plain("時間晚了。我們回家了。")))
                .extracting(SentencePair::en, SentencePair::zh)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(new TextRange(0, 12), new TextRange(0, 5)),
                        org.assertj.core.groups.Tuple.tuple(new TextRange(13, 26), new TextRange(5, 11)));
    }

    @Test
    void takesTheAuthorsBreaksForCertain() {
        RichText en = new RichText("One. Two. Three.", List.of(), List.of(10));
        RichText zh = new RichText("一。 二和三。", List.of(), List.of(3));
        assertThat(pairs(en, zh))
                .containsExactly(
                        new SentencePair(new TextRange(0, 9), new TextRange(0, 2), 1),
                        new SentencePair(new TextRange(10, 16), new TextRange(3, 7), 1));
    }

    @Test
    void leavesBreaksAsideThatDoNotMatch() {
        RichText en = new RichText("It was late. We went home.", List.of(), List.of(12));
        assertThat(pairs(en, RichText.plain("時間晚了。我們回家了。")))
                .hasSize(2)
                .allSatisfy(pair -> assertThat(pair.confidence()).isLessThan(1));
    }

    @Test
    void pairsSentencesWithoutTranslationWithAnEmptyRange() {
        assertThat(pairs(RichText.plain("One. Two."), RichText.EMPTY))
                .containsExactly(
                        new SentencePair(new TextRange(0, 4), new TextRange(0, 0), 0),
                        new SentencePair(new TextRange(5, 9), new TextRange(0, 0), 0));
    }

    @Test
    void pairsChineseWithoutEnglishLikewise() {
        assertThat(pairs(RichText.plain("  "), RichText.plain("一。")))
                .containsExactly(new SentencePair(new TextRange(0, 0), new TextRange(0, 2), 0));
    }

    @Test
    void hasNoPairsForNotes() {
        NotesSection notes = new NotesSection(Section.Role.FOCUS, Bilingual.EMPTY, "# Notes");
        assertThat(AlignedLesson.of(lesson(List.of(), notes), new Aligner()).pairs(0, 5))
                .isEmpty();
    }

    @Test
    void knowsOnlyTheParagraphsOfTheLesson() {
        AlignedLesson lesson = AlignedLesson.of(
                lesson(List.of(), section(RichText.plain("One."), RichText.plain("一。"))), new Aligner());
        assertThatThrownBy(() -> lesson.pairs(0, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> lesson.pairs(1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void findsInflectedVocabularyWhenItAligns() {
        RichText en = RichText.plain("Zorbs fly. Quinches glimber. Wumpuses vorble.");
        RichText zh = RichText.plain("左布會，昆奇也會閃爍。汪普會翻滾。");
        VocabularyEntry glimber = entry("glimbers", "（光）閃爍；發亮");
        VocabularyEntry vorble = entry("vorbling", "翻滾的");
        assertThat(AlignedLesson.of(lesson(List.of(glimber, vorble), section(en, zh)), new Aligner())
                        .pairs(0, 0))
                .extracting(pair -> pair.en().of(en.text()))
                .containsExactly("Zorbs fly. Quinches glimber.", "Wumpuses vorble.");
    }

    private static VocabularyEntry entry(String headword, String zh) {
        return new VocabularyEntry(headword, "v.", Optional.empty(), zh, "", List.of(), List.of(), Optional.empty());
    }

    private static List<SentencePair> pairs(RichText en, RichText zh) {
        return AlignedLesson.of(lesson(List.of(), section(en, zh)), new Aligner())
                .pairs(0, 0);
    }

    private static TextSection section(RichText en, RichText zh) {
        Paragraph paragraph = new Paragraph(Paragraph.Kind.PROSE, en, zh, Optional.empty());
        return new TextSection(Section.Role.ARTICLE, Bilingual.EMPTY, List.of(paragraph));
    }

    private static Lesson lesson(List<VocabularyEntry> vocabulary, Section section) {
        return new Lesson("test", HEADER, List.of(section), vocabulary, List.of());
    }
}
