package org.duidu.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.format.LessonWriter;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.duidu.lesson.format.TextEdit;
import org.duidu.text.OneDictionary;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only shows when a lesson is held against other things: its translation, its level, a dictionary, a word list. */
class TeacherChecksTest {
    private static final WordNetLemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;
    private static final Linter LINTER =
            new Linter(new LessonReader(), new VocabularyLinker(LEMMATIZER), LEMMATIZER.definitions());

    private static final String LESSON = """
            ---
            title: A Cup of Tea 一杯茶
            level: A2
            ---

            ## Main Body 正文

            Every morning my grandmother makes a pot of tea in the small kitchen. She never hurries.

            每天早上，奶奶都會在小廚房裡泡一壺茶。她從來不趕時間。

            ## Vocabulary 詞彙

            ### hurries (v.) 趕；匆忙

            moves or does something too quickly

            - He always hurries to school.
              他總是匆匆忙忙地上學。
            """;

    @Test
    void findNothingInASoundLesson() {
        assertThat(codes(LESSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每天早上      | 每天用軟件     | 每天用軟體
            每天早上      | 每天看視頻     | 每天看影片
            每天早上      | 每天坐出租車    | 每天坐計程車
            奶奶都會      | 奶奶用鼠標     | 奶奶用滑鼠
            """)
    void mendWordsOfOtherRegions(String written, String other, String own) {
        String source = LESSON.replace(written, other);

        assertThat(mended(source, "other-region")).isEqualTo(source.replace(other, own));
    }

    @Test
    void leaveHongKongItsOwnWords() {
        String source = LESSON.replace("每天早上", "每天用軟件").replace("level: A2", "level: A2\nregion: zh-HK");

        assertThat(codes(source)).isEmpty();
        assertThat(codes(source.replace("軟件", "鼠標"))).containsExactly("other-region");
    }

    @ParameterizedTest
    @CsvSource({"國內存在", "相信息息相關", "刺激光線", "站在線上"})
    void leaveWordsThatOnlyLookLikeThem(String sound) {
        assertThat(codes(LESSON.replace("每天早上", sound))).isEmpty();
    }

    @Test
    void mendEnglishQuotationMarksInChinese() {
        String source = LESSON.replace("她從來不趕時間。", "她說：\"我不趕時間。\"");

        assertThat(mended(source, "straight-quotes")).isEqualTo(source.replace("\"我不趕時間。\"", "「我不趕時間。」"));
    }

    @Test
    void leaveTheQuotationMarksOfFrontMatterAndEnglish() {
        String source = LESSON.replace("title: A Cup of Tea 一杯茶", "title:\n  en: Tea\n  zh: \"茶：一杯\"")
                .replace("She never hurries.", "She never says \"慢\" or hurries.");

        assertThat(codes(source)).doesNotContain("straight-quotes");
    }

    @Test
    void mendTwoFormsOfOneCharacterTowardsTheUsualOne() {
        String source = LESSON.replace("每天早上", "臺灣的早上，在臺北，台灣人");

        assertThat(mended(source, "mixed-variants")).isEqualTo(source.replace("台灣人", "臺灣人"));
    }

    @Test
    void findATranslationThatIsMuchTooShort() {
        assertThat(codes(LESSON.replace("每天早上，奶奶都會在小廚房裡泡一壺茶。她從來不趕時間。", "奶奶泡茶。她不趕。")))
                .containsExactly("translation-short");
    }

    @Test
    void findATranslationThatIsMuchTooLong() {
        assertThat(codes(LESSON.replace("她從來不趕時間。", "她從來不趕時間，因為她覺得喝茶的人都應該慢慢地坐下來，聞一聞茶香，再好好地想一想今天要做的事情。")))
                .containsExactly("translation-long");
    }

    @Test
    void findSentencesWithoutPartner() {
        String source = LESSON.replace("她從來不趕時間。", "她不趕。她很慢。她愛茶。");

        assertThat(codes(source)).containsExactly("sentence-counts");
        assertThat(codes(source.replace("kitchen. She", "kitchen. // She").replace("一壺茶。", "一壺茶。 // ")))
                .isEmpty();
    }

    @Test
    void findASentenceTooLongForTheLevel() {
        String source = LESSON.replace(
                "She never hurries.",
                "She never hurries, and she always says that people who drink their tea too fast do not know what they have in their cup at all.");

        assertThat(codes(source)).contains("long-sentence");
        assertThat(codes(source.replace("level: A2", "level: C1"))).doesNotContain("long-sentence");
    }

    @Test
    void findALongDefinition() {
        assertThat(codes(LESSON.replace("moves or does", "a ".repeat(18) + "moves or does")))
                .containsExactly("long-definition");
    }

    @ParameterizedTest
    @CsvSource({"hurries,adj.,true", "hurries,n.,false", "running,n.,false", "frozen,adj.,false", "blorped,v.,false"})
    void holdThePartOfSpeechAgainstTheDictionary(String word, String part, boolean found) {
        String source = LESSON.replace("hurries", word).replace("(v.)", "(" + part + ")");

        assertThat(codes(source).contains("other-part-of-speech")).isEqualTo(found);
    }

    @Test
    void pointOutSynonyms() {
        String source = LESSON.replace("She never hurries.", "She never hurries. She never rushes.")
                + "\n### rushes (v.) 衝\n\ngoes too fast\n\n- He rushes home.\n  他衝回家。\n";

        assertThat(codes(source)).contains("synonyms");
    }

    @Test
    void findWhatCopyingLeftBehind() {
        assertThat(codes(LESSON.replace("hurries.", "hurr\uFFFDies."))).contains("broken-character");
        String marked = LESSON.replace("She never", "She\u200F never\u0007");
        assertThat(codes(marked)).containsOnly("invisible-character");
    }

    @Test
    void lookAtTheWordsOfJsonButNotAtItsMarks() {
        String json =
                "{\"format\":\"duidu-lesson\",\"version\":1,\"title\":{\"en\":\"Tea%s\",\"zh\":\"茶\"},\"sections\":[{\"role\":"
                        + "\"article\",\"heading\":{\"en\":\"Main\",\"zh\":\"正文\"},\"paragraphs\":[{\"kind\":\"prose\",\"en\":\"Tea.\","
                        + "\"zh\":\"茶。\"}]}],\"vocabulary\":[],\"questions\":[]}";

        assertThat(jsonCodes(json.formatted(""))).isEmpty();
        assertThat(jsonCodes(json.formatted("\\ud83c\\udf75"))).isEmpty();
        assertThat(jsonCodes(json.formatted("\\ud83c"))).containsExactly("broken-character");
        assertThat(jsonCodes(json.formatted("\\udf75"))).containsExactly("broken-character");
    }

    private static List<String> jsonCodes(String json) {
        return LINTER.check(new LessonReader().readJson("tea", json)).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void sayHowMuchAWordListCovers() {
        Linter linter = LINTER.with(WordList.read("class.csv", "the,1\na,1\nof,1\ntea,1\nshe,1\nin,1\n", LEMMATIZER));

        assertThat(linter.check(new LessonReader().read("tea", LESSON)).problems())
                .extracting(Problem::code)
                .containsExactly("low-coverage");
    }

    @Test
    void countWhatIsNeitherOnTheListNorTaughtWhereMostIsKnown() {
        String article = String.join(" ", Collections.nCopies(60, "She never hurries.")) + " Her kettle is old.";
        String list = "she\nnever\nher\nbe\nold\n";
        String source = LESSON.replace(
                "Every morning my grandmother makes a pot of tea in the small kitchen. She never hurries.", article);

        assertThat(LINTER.with(WordList.read("class.csv", list, LEMMATIZER))
                        .check(new LessonReader().read("tea", source))
                        .problems())
                .filteredOn(problem -> problem.code().equals("words-beyond-list"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.INFO);
                    assertThat(problem.arguments()).containsExactly("class.csv", 99, 1, "kettle");
                });
    }

    @Test
    void findMoreNewWordsThanAnArticleCanCarry() {
        String more = Stream.of("morning", "grandmother", "pot", "kitchen")
                .map(word -> "\n### " + word + " (n.) 字" + word.length() + "\n\nsomething\n")
                .collect(Collectors.joining());

        assertThat(check(LESSON + more).problems())
                .filteredOn(problem -> problem.code().equals("too-many-new-words"))
                .singleElement()
                .extracting(Problem::arguments)
                .isEqualTo(List.of(5, 16));
    }

    @Test
    void findADefinitionHarderThanItsWord() {
        String list = "word,level\nhurry,A2\nmove,A1\nor,A1\ndo,A1\nsomething,A1\ntoo,A1\nquickly,B2\n";

        Linter linter = LINTER.with(WordList.read("class.csv", list, LEMMATIZER));

        assertThat(linter.check(new LessonReader().read("tea", LESSON)).problems())
                .filteredOn(problem -> problem.code().equals("definition-harder"))
                .singleElement()
                .extracting(Problem::arguments)
                .isEqualTo(List.of("hurries", "quickly"));
    }

    @Test
    void nameWordsAboveTheLevelThatTheLessonDoesNotTeach() {
        String list = "she,A1\nnever,A1\nevery,A1\nmorning,A1\nmake,A1\na,A1\nof,A1\nin,A1\nthe,A1\nsmall,A2\nmy,A1\n"
                + "grandmother,B1\npot,C1\ntea,A1\nkitchen,A2\nhurry,B2\nmove,A1\nor,A1\ndo,A1\nsomething,A1\ntoo,A1\nquickly,A2\n";
        Linter linter = LINTER.with(WordList.read("class.csv", list, LEMMATIZER));

        assertThat(linter.check(new LessonReader().read("tea", LESSON)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.INFO);
                    assertThat(problem.code()).isEqualTo("words-above-level");
                    assertThat(problem.arguments()).containsExactly("class.csv", 2, "grandmother (B1), pot (C1)");
                });
        assertThat(linter.check(new LessonReader().read("tea", LESSON.replace("level: A2", "level: C1")))
                        .problems())
                .isEmpty();
    }

    @Test
    void leaveLevelsWithOtherNamesAlone() {
        String list = "she,1\nnever,1\nevery,1\nmorning,1\nmake,1\na,1\nof,1\nin,1\nthe,1\nsmall,1\nmy,1\n"
                + "grandmother,6\npot,6\ntea,1\nkitchen,1\n";

        assertThat(LINTER.with(WordList.read("class.csv", list, LEMMATIZER))
                        .check(new LessonReader().read("tea", LESSON))
                        .problems())
                .isEmpty();
    }

    @Test
    void pointOutWordsThatAreMetOnlyOnce() {
        String example = "\n- He always hurries to school.\n  他總是匆匆忙忙地上學。\n";
        String source = LESSON.replace(example, "");

        assertThat(check(source).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("met-once");
            assertThat(problem.severity()).isEqualTo(Severity.INFO);
            assertThat(problem.arguments()).containsExactly("hurries", 1, 1);
        });
        assertThat(codes(source.replace("She never hurries.", "She never hurries. Hurry is not for her.")
                        .replace("她從來不趕時間。", "她從來不趕時間。她不喜歡趕。")))
                .isEmpty();
        assertThat(codes(source + "\n## Questions 問答\n\n### Who is hurrying? 誰在趕？\n\nAnswer: Nobody. 沒有人。\n"))
                .isEmpty();
    }

    @Test
    void areSilentAboutWhatTheLessonIgnores() {
        String source = LESSON.replace("每天早上", "每天用軟件，看視頻");
        String one = source.replace("level: A2", "level: A2\nignore:\n  - other-region: 軟件");
        String all = source.replace("level: A2", "level: A2\nignore: [other-region]");

        assertThat(codes(source)).containsExactly("other-region", "other-region");
        assertThat(codes(one)).containsExactly("other-region");
        assertThat(codes(all)).isEmpty();
        assertThat(check(all).ignored()).hasSize(2);
    }

    @Test
    void keepWhatIsIgnoredThroughBothFormats() {
        String source = LESSON.replace("level: A2", "level: A2\nignore: [\"other-region：軟件\"]");
        var lesson = new LessonReader().read("tea", source).lesson().orElseThrow();
        LessonWriter writer = new LessonWriter();

        assertThat(new LessonReader().read("tea", writer.markdown(lesson)).lesson())
                .contains(lesson);
        assertThat(new LessonReader().readJson("tea", writer.json(lesson)).lesson())
                .contains(lesson);
    }

    @Test
    void cannotBeSilencedWhereSomethingIsMissing() {
        String source = LESSON.replace("趕；匆忙", "").replace("level: A2", "level: A2\nignore: [missing-gloss]");

        assertThat(codes(source)).containsExactly("missing-gloss");
    }

    private static CheckedLesson check(String source) {
        return LINTER.check(new LessonReader().read("tea", source));
    }

    private static List<String> codes(String source) {
        return check(source).problems().stream().map(Problem::code).toList();
    }

    private static String mended(String source, String code) {
        Optional<Problem> problem = check(source).problems().stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
        return problem.map(one -> TextEdit.apply(source, one.mend())).orElse("not found");
    }
}
