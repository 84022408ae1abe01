package org.duidu.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.Severity;
import org.duidu.lesson.format.TextEdit;
import org.duidu.messages.Messages;
import org.duidu.text.OneDictionary;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinterTest {
    private static final LessonReader READER = new LessonReader();
    private static final Linter LINTER = new Linter(READER, new VocabularyLinker(OneDictionary.LEMMATIZER));

    private static final String SOUND = """
            ---
            title:
              en: A Cup of Tea
              zh: 一杯茶
            level: A2
            ---

            ## Main Body 正文

            Every morning my grandmother makes a pot of tea. She never hurries.

            每天早上，奶奶都會泡一壺茶。她從來不趕時間。

            ## Vocabulary 詞彙

            ### hurries (v.) 趕；匆忙

            moves or does something too quickly

            - He always hurries to school.
              他總是匆匆忙忙地上學。
            """;

    @TempDir
    Path folder;

    @Test
    void findsNothingInASoundLesson() {
        assertThat(found(SOUND)).isEmpty();
    }

    @Test
    void findsATitleInOneLanguage() {
        assertThat(found(SOUND.replace("  zh: 一杯茶\n", ""))).containsExactly("3:3 warning title-without-chinese");
        assertThat(found(SOUND.replace("  en: A Cup of Tea\n", "")))
                .containsExactly("3:3 warning title-without-english");
    }

    @Test
    void findsAnEntryThatStandsNowhere() {
        String lesson = SOUND.replace("### hurries (v.) 趕；匆忙", "### kettle (n.) 水壺")
                .replace("hurries to school", "fills the kettle");

        assertThat(found(lesson)).containsExactly("16:5 warning entry-not-in-article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hurry", "hurried", "HURRY", "Hurrying"})
    void findsAnEntryInAnyOfItsForms(String form) {
        assertThat(found(SOUND.replace("### hurries", "### " + form))).isEmpty();
    }

    @Test
    void findsAnExampleWithoutItsWord() {
        assertThat(found(SOUND.replace("He always hurries to school.", "He always walks to school.")))
                .containsExactly("20:3 warning example-without-word");
    }

    @Test
    void believesAMarkedExample() {
        assertThat(found(SOUND.replace("He always hurries to school.", "He always **rushes** to school.")))
                .isEmpty();
    }

    @Test
    void findsADefinitionThatUsesItsWord() {
        assertThat(found(SOUND.replace("moves or does something too quickly", "is in a hurry")))
                .containsExactly("16:5 warning definition-uses-headword");
    }

    /** The article's words were given to the first of them. */
    @Test
    void saysOfAnEntryThatIsThereTwiceOnlyThat() {
        String entry = SOUND.substring(SOUND.indexOf("### hurries"));

        assertThat(found(SOUND + "\n" + entry)).containsExactly("23:5 error duplicate-entry");
    }

    @Test
    void findsEnglishInThePlaceOfChinese() {
        String sentence = "Every morning my grandmother makes a pot of tea. She never hurries.";

        assertThat(found(SOUND.replace("(v.) 趕；匆忙", "(v.)\n\nChinese: hurries")))
                .containsExactly("16:5 warning chinese-is-english");
        String json =
                "{\"duidu-lesson\": 1, \"title\": {\"en\": \"Tea\", \"zh\": \"茶\"}, \"sections\": [{\"role\": \"article\","
                        + " \"paragraphs\": [{\"en\": \"%s\", \"zh\": \"%<s\"}]}]}".formatted(sentence);
        assertThat(LINTER.check(READER.readJson("tea", json)).problems())
                .extracting(Problem::code)
                .contains("untranslated-paragraph");
    }

    @Test
    void findsTwoWordsWithTheSameChinese() {
        String lesson = SOUND + """

                ### morning (n.) 匆忙；趕

                the first part of the day

                - Good morning!
                  早安！
                """;

        assertThat(found(lesson)).containsExactly("23:5 warning same-gloss");
    }

    @Test
    void allowsOneWordTheSameChineseAsNounAndAsVerb() {
        String lesson = SOUND + """

                ### hurries (n.) 趕；匆忙

                times of great speed

                - He has his hurries.
                  他有匆忙的時候。
                """;

        assertThat(found(lesson)).noneMatch(problem -> problem.contains("same-gloss"));
    }

    @Test
    void findsASimplifiedCharacterAndMendsIt() {
        Problem problem = only(SOUND.replace("每天早上", "每天早上起来"));

        assertThat(place(problem)).isEqualTo("12:6 warning simplified-character");
        assertThat(mended(SOUND.replace("每天早上", "每天早上起来"))).isEqualTo(SOUND.replace("每天早上", "每天早上起來"));
    }

    @Test
    void findsSimplifiedCharactersInTitlesGlossesAndExamples() {
        String lesson =
                SOUND.replace("zh: 一杯茶", "zh: 一杯热茶").replace("趕；匆忙", "赶；匆忙").replace("匆匆忙忙地上學", "匆匆忙忙地上学");

        assertThat(found(lesson))
                .containsExactly(
                        "4:9 warning simplified-character",
                        "16:18 info maybe-simplified",
                        "21:12 warning simplified-character");
    }

    @Test
    void leavesTheRestOfTheFrontMatterAndCommentsAlone() {
        String lesson = SOUND.replace("level: A2", "level: A2\nauthor: 刘小东") + "\n<!-- 备注, 还没写完 -->\n";

        assertThat(found(lesson)).isEmpty();
    }

    @Test
    void countsColumnsInCharactersBeyondTheBasicPlane() {
        assertThat(found(SOUND.replace("每天早上", "𠮷𠮷起来"))).containsExactly("12:4 warning simplified-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void countsLinesHoweverTheyEnd(String ending) {
        String lesson = SOUND.replace("每天早上", "起来").replace("\n", ending);

        assertThat(found(lesson)).containsExactly("12:2 warning simplified-character");
    }

    @Test
    void findsHalfWidthMarksBetweenChineseAndMendsThem() {
        String lesson = SOUND.replace("每天早上，奶奶", "每天早上, 奶奶").replace("趕時間。", "趕時間.");

        assertThat(found(lesson))
                .containsExactly("12:5 warning half-width-punctuation", "12:23 warning half-width-punctuation");
        assertThat(mended(lesson)).isEqualTo(SOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"備註: 口語較少用", "註：見上", "例句: He hurries home."})
    void doesNotTakeAFieldsColonForPunctuation(String line) {
        assertThat(found(SOUND + "\n" + line + "\n")).noneMatch(problem -> problem.contains("half-width"));
    }

    @Test
    void findsFullWidthLettersInEnglishAndMendsThem() {
        String lesson = SOUND.replace("a pot of tea.", "a pot of ｔｅａ.");

        assertThat(found(lesson)).contains("10:45 warning full-width-english");
        assertThat(mended(lesson)).isEqualTo(SOUND);
    }

    @Test
    void findsANumberThatTheOtherLanguageDoesNotHave() {
        String lesson = SOUND.replace("She never hurries.", "She never hurries, and she is 87.")
                .replace("她從來不趕時間。", "她從來不趕時間，而她已經七十八歲了。");

        assertThat(found(lesson))
                .containsExactly("10:80 warning number-not-in-chinese", "12:27 warning number-not-in-english");
    }

    @ParameterizedTest
    @ValueSource(strings = {"八十七歲", "87 歲", "８７歲"})
    void knowsANumberInAnyDress(String age) {
        String lesson = SOUND.replace("She never hurries.", "She never hurries, and she is 87.")
                .replace("她從來不趕時間。", "她從來不趕時間，而她已經" + age + "了。");

        assertThat(found(lesson)).isEmpty();
    }

    @Test
    void readsFullWidthNumbersInEnglishToo() {
        String lesson = SOUND.replace("She never hurries.", "She never hurries, and she is ８７.")
                .replace("她從來不趕時間。", "她從來不趕時間，而她已經八十七歲了。");

        assertThat(found(lesson)).containsExactly("10:80 warning full-width-english");
    }

    /** What is said otherwise in the two languages, and is right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 1914, half of the town (50 %) had no light. | 一九一四年，全鎮有一半的人沒有電燈。",
                "She ran to 12 shops on May 3rd at 7:30 p.m. | 五月三日晚上七點半，她跑了十二家店。",
                "He has two dozen eggs and a quarter of a cake. | 他有二十四顆蛋和四分之一個蛋糕。",
                "It costs US$1.5 million, or NT$48,000,000. | 要價一百五十萬美元，也就是新台幣四千八百萬元。",
                "The 1990s were loud, and the 21st century is louder. | 一九九○年代很吵，二十一世紀更吵。",
                "It fell to -12.5 degrees; a 25-year-old man ran 1.5 km. | 降到零下十二點五度，二十五歲男子跑了一點五公里。",
                "Nearly a thousand people, hundreds of them children, came. | 近千人前來，其中數百名是兒童。",
                "He went to the Wi-Fi Cafe (the old one), didn't he? | 他去了 Wi-Fi Cafe（舊的那家），對吧？",
                "He paid three-fifths of the $20 bill. | 他付了二十美元帳單的五分之三。"
            })
    void leavesGoodTranslationsAlone(String english, String chinese) {
        String lesson = SOUND.replace("Every morning my", english + "\n\n" + chinese + "\n\nEvery morning my");

        assertThat(found(lesson)).isEmpty();
    }

    @Test
    void sortsItsFindingsAmongThoseOfTheReader() {
        String lesson = SOUND.replace("level: A2", "level: Z9")
                .replace("每天早上", "起来")
                .replace("hurries to school", "walks to school");

        List<Problem> problems = LINTER.check(READER.read("test", lesson)).problems();

        assertThat(problems).extracting(Problem::line).isSorted().contains(5, 12, 20);
    }

    @Test
    void survivesAnEmptyFile() {
        CheckedLesson checked = LINTER.check(READER.read("empty", ""));

        assertThat(checked.problems()).isNotEmpty();
    }

    @Test
    void reportsAMissingFileAsAProblem() {
        CheckedLesson checked = LINTER.check(folder.resolve("missing.md"));

        assertThat(checked.worst()).contains(Severity.ERROR);
        assertThat(checked.linked()).isEmpty();
    }

    @Test
    void saysEverythingInBothLanguages() {
        String faulty = SOUND.replace("每天早上，", "起来,后,")
                .replace("hurries to school", "walks to school")
                .replace("### hurries", "### kettle")
                .replace("moves or does", "a kettle");

        assertThat(LINTER.check(READER.read("test", faulty)).problems())
                .hasSizeGreaterThan(3)
                .allSatisfy(problem -> {
                    for (var locale : List.of(Messages.ENGLISH, Messages.CHINESE)) {
                        assertThat(problem.message(Messages.of(locale)))
                                .isNotBlank()
                                .doesNotContain("{");
                        assertThat(problem.suggestion(Messages.of(locale)))
                                .isNotBlank()
                                .doesNotContain("{");
                    }
                });
    }

    static Stream<Path> bundledLessons() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("lessons"))) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundledLessons")
    void findsNothingToMendInABundledLesson(Path lesson) {
        assertThat(LINTER.check(lesson).problems())
                .filteredOn(problem -> problem.severity() != Severity.INFO)
                .isEmpty();
    }

    private static List<String> found(String lesson) {
        return LINTER.check(READER.read("test", lesson)).problems().stream()
                .map(LinterTest::place)
                .toList();
    }

    private static String place(Problem problem) {
        return problem.line() + ":" + problem.column() + " "
                + problem.severity().word() + " " + problem.code();
    }

    private static Problem only(String lesson) {
        List<Problem> problems = LINTER.check(READER.read("test", lesson)).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static String mended(String lesson) {
        List<TextEdit> mends = LINTER.check(READER.read("test", lesson)).problems().stream()
                .flatMap(problem -> problem.mend().stream())
                .toList();
        return TextEdit.apply(lesson, mends);
    }
}
