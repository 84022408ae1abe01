package org.duidu.lesson.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Example;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.RichText;
import org.duidu.lesson.VocabularyEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LessonEditsTest {
    private static final String LESSON = """
            ---
            title:
              en: Tea   # short
              zh: 茶
            # how hard it is
            level:   A2  # for class 7
            ---

            ## Main Body 正文
            <!-- keep me -->


            It was late. The shop was
            closed.

            時間晚了。店關了。

            > “No.”
            > — A man

            *   Tea is old.

            ## Vocabulary 詞彙

            ### late (adj.) 晚的
            <!-- a comment -->

            after the usual time

            *  It was **late**.
               時間晚了。

            Note:   a remark


            ### closed (adj.) 關的

            not open

            ## Questions 問答

            ### Why?
            為什麼？

            Answer: So.
            """;

    private static String edited(String source, List<TextEdit> edits) {
        return TextEdit.apply(source, edits);
    }

    private static Lesson read(String source) {
        return new LessonReader().read("id", source).lesson().orElseThrow();
    }

    private static VocabularyEntry entry(String word) {
        return new VocabularyEntry(
                word, "n.", Optional.empty(), "店", "a place that sells things", List.of(), List.of(), Optional.empty());
    }

    @Test
    void settingAFactKeepsCommentsAndSpacing() {
        String after = edited(LESSON, new LessonEdits(LESSON).setFact("level", "B1"));

        assertThat(after).isEqualTo(LESSON.replace("level:   A2  # for", "level:   B1  # for"));
    }

    @Test
    void settingAPartOfTheTitleLeavesTheOther() {
        String after = edited(LESSON, new LessonEdits(LESSON).setFact("title.en", "Tea: a #1 \"story\""));

        assertThat(after).isEqualTo(LESSON.replace("en: Tea   #", "en: \"Tea: a #1 \\\"story\\\"\"   #"));
        assertThat(read(after).header().title().en()).isEqualTo("Tea: a #1 \"story\"");
    }

    @Test
    void aNewFactGoesBelowTheOthers() {
        String after = edited(LESSON, new LessonEdits(LESSON).setFact("author", "Lin"));

        assertThat(after).isEqualTo(LESSON.replace("class 7\n---", "class 7\nauthor: Lin\n---"));
    }

    @Test
    void aLessonWithoutFrontMatterGetsOne() {
        String source = "## A 甲\n\nOne.\n\n一。\n";

        String after = edited(source, new LessonEdits(source).setFact("title.zh", "茶"));

        assertThat(after).isEqualTo("---\ntitle:\n  zh: 茶\n---\n\n" + source);
    }

    @Test
    void aTitleOnOneLineBecomesTwoParts() {
        String source = "---\ntitle: Tea 茶 # both\n---\n";

        String after = edited(source, new LessonEdits(source).setFact("title.en", "Old Tea"));

        assertThat(after).isEqualTo("---\ntitle:\n  zh: 茶\n  en: Old Tea # both\n---\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nlevel: A2\n---\n\n# Tea 茶\n",
                "# Tea 茶\n",
                "---\nignore: [long-sentence]\nlevel: A2\n---\n\n# Tea 茶\n",
                "---\nignore: []\n---\n\n# Tea 茶\n",
                "---\nignore: long-sentence\n---\n\n# Tea 茶\n",
                "---\nignore:\n  - number-not-in-chinese: 1914\n  - \"long-sentence\"\nlevel: A2\n---\n\n# Tea 茶\n"
            })
    void whatIsIgnoredIsAddedToWhateverIsThere(String source) {
        List<String> before = ignored(source);

        String after = edited(source, new LessonEdits(source).ignore("number-not-in-chinese: 1,500"));

        assertThat(ignored(after)).containsAll(before).contains("number-not-in-chinese: 1,500");
        assertThat(ignored(after)).hasSize(before.size() + 1);
        assertThat(new LessonReader().read("tea", after).problems())
                .extracting(Problem::code)
                .doesNotContain("front-matter-not-yaml", "wrong-kind");
    }

    @Test
    void whatIsIgnoredAlreadyIsNotAddedAgain() {
        assertThat(new LessonEdits("---\nignore: [long-sentence]\n---\n\n# Tea 茶\n").ignore("long-sentence"))
                .isEmpty();
    }

    private static List<String> ignored(String source) {
        return new LessonReader()
                .read("tea", source)
                .lesson()
                .orElseThrow()
                .header()
                .ignore();
    }

    @Test
    void replacingEnglishTouchesNothingElse() {
        String after = edited(LESSON, new LessonEdits(LESSON).replaceEnglish(0, 0, RichText.plain("1. It *was*.")));

        assertThat(after).isEqualTo(LESSON.replace("It was late. The shop was\nclosed.", "1\\. It \\*was\\*."));
    }

    @Test
    void aMissingTranslationOfAQuotationGoesIntoTheQuotation() {
        String after = edited(LESSON, new LessonEdits(LESSON).replaceChinese(0, 1, RichText.plain("「不。」")));

        assertThat(read(after).sections()).isNotEqualTo(read(LESSON).sections());
        assertThat(after).contains("> “No.”\n>\n> 「不。」\n> — A man");
    }

    @Test
    void aMissingTranslationOfAPointGoesOnTheNextLine() {
        String after = edited(LESSON, new LessonEdits(LESSON).replaceChinese(0, 2, RichText.plain("茶很古老。")));

        assertThat(after).isEqualTo(LESSON.replace("*   Tea is old.", "*   Tea is old.\n    茶很古老。"));
    }

    @Test
    void breaksAreSetInBothLanguagesAcrossLineBreaks() {
        String after = edited(LESSON, new LessonEdits(LESSON).setBreaks(0, 0, List.of(13), List.of(5)));

        assertThat(after)
                .isEqualTo(LESSON.replace("late. The shop", "late. // The shop").replace("晚了。店", "晚了。 // 店"));
        assertThat(new LessonReader().read("id", after).problems())
                .noneMatch(p -> p.code().equals("breaks-differ"));
    }

    @Test
    void breaksThatAreStillWantedStay() {
        String broken = edited(LESSON, new LessonEdits(LESSON).setBreaks(0, 0, List.of(13), List.of(5)));

        assertThat(new LessonEdits(broken).setBreaks(0, 0, List.of(13), List.of(5)))
                .isEmpty();
    }

    @Test
    void breaksThatAreNotWantedGo() {
        String broken = edited(LESSON, new LessonEdits(LESSON).setBreaks(0, 0, List.of(13), List.of(5)));

        String after = edited(broken, new LessonEdits(broken).setBreaks(0, 0, List.of(), List.of()));

        assertThat(after).isEqualTo(LESSON);
    }

    @Test
    void knowsWhereAPlaceOfTheSourceStandsInItsParagraph() {
        String lesson =
                "# Tea 茶\n\n## Main 正文\n\n> “It *is*\n> late.” // We left.\n> — A man\n>\n> 「晚了。」 // 我們走了。\n> ——一個人\n";
        LessonEdits edits = new LessonEdits(lesson);

        assertThat(edits.spotAt(lesson.indexOf("is*"))).contains(new LessonEdits.Spot(0, 0, true, 4));
        assertThat(edits.spotAt(lesson.indexOf("We left"))).contains(new LessonEdits.Spot(0, 0, true, 14));
        assertThat(edits.spotAt(lesson.indexOf("我們"))).contains(new LessonEdits.Spot(0, 0, false, 5));
        assertThat(edits.spotAt(lesson.indexOf("正文"))).isEmpty();
        assertThat(edits.spotAt(0)).isEmpty();
    }

    @Test
    void refusesADifferentNumberOfBreaks() {
        LessonEdits edits = new LessonEdits(LESSON);

        assertThatThrownBy(() -> edits.setBreaks(0, 0, List.of(13), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewEntryFollowsTheLast() {
        String after = edited(LESSON, new LessonEdits(LESSON).addEntry(entry("shop")));

        assertThat(after)
                .isEqualTo(LESSON.replace("not open\n", "not open\n\n### shop (n.) 店\n\na place that sells things\n"));
    }

    @Test
    void theFirstEntryMakesTheVocabularyBeforeTheQuestions() {
        String source = "# Tea 茶\n\n## Questions 問答\n\n### Why?\n為什麼？\n\nAnswer: So.\n";

        String after = edited(source, new LessonEdits(source).addEntry(entry("shop")));

        assertThat(after)
                .startsWith("# Tea 茶\n\n## Vocabulary 詞彙\n\n### shop (n.) 店\n\na place that sells things\n\n## Q");
    }

    @Test
    void replacingAnEntryLeavesItsNeighbours() {
        String after = edited(LESSON, new LessonEdits(LESSON).replaceEntry(1, entry("shop")));

        assertThat(after)
                .isEqualTo(LESSON.replace(
                        "### closed (adj.) 關的\n\nnot open", "### shop (n.) 店\n\na place that sells things"));
    }

    @Test
    void removingAnEntryTakesItsEmptyLinesAlong() {
        String after = edited(LESSON, new LessonEdits(LESSON).removeEntry(1));

        assertThat(after).isEqualTo(LESSON.replace("### closed (adj.) 關的\n\nnot open\n\n", ""));
    }

    @Test
    void aNewExampleFollowsTheLastAndLooksLikeIt() {
        Example example = new Example(RichText.plain("Come late."), "晚點來。");

        String after = edited(LESSON, new LessonEdits(LESSON).addExample(0, example));

        assertThat(after).isEqualTo(LESSON.replace("   時間晚了。\n\nNote", "   時間晚了。\n*  Come late.\n   晚點來。\n\nNote"));
        assertThat(read(after).vocabulary().get(0).examples()).hasSize(2);
    }

    @Test
    void theFirstExampleFollowsTheDefinition() {
        String after =
                edited(LESSON, new LessonEdits(LESSON).addExample(1, new Example(RichText.plain("It is closed."), "")));

        assertThat(after).isEqualTo(LESSON.replace("not open\n", "not open\n\n- It is closed.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"level", "author", "title.en"})
    void factsKeepWindowsLineEnds(String key) {
        String source = LESSON.replace("\n", "\r\n");

        String after = edited(source, new LessonEdits(source).setFact(key, "B1"));

        assertThat(after.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
        assertThat(after.replace("\r\n", "\n")).isEqualTo(edited(LESSON, new LessonEdits(LESSON).setFact(key, "B1")));
    }

    @Test
    void entriesAndExamplesKeepWindowsLineEnds() {
        String source = LESSON.replace("\n", "\r\n");

        String after = edited(source, new LessonEdits(source).addEntry(entry("shop")));

        assertThat(after.replace("\r\n", "\n"))
                .isEqualTo(edited(LESSON, new LessonEdits(LESSON).addEntry(entry("shop"))));
        assertThat(after.replace("\r\n", "")).doesNotContain("\n");
    }
}
