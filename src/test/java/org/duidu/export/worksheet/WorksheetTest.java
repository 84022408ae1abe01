package org.duidu.export.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.duidu.export.SheetOptions.Paper;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands on a sheet, what does not, and that the same order gives the same paper. */
class WorksheetTest {
    private static final String HOSTILE = """
            ---
            title: {en: "<script>alert(1)</script> & ]]>", zh: "標題 <b>"}
            author: "x</style><script>"
            ---

            ## Main Body 正文

            The <script>fetch("http://evil.example/")</script> canal & the dock ]]> opened in spring, they say.

            運河 <img src="http://evil.example/x.png"> 與碼頭 & 春天啟用 ]]>。

            ## Vocabulary 詞彙

            ### canal (n.) 運河

            a river <script>x</script> & "dug" by people

            ### dock (n.) 碼頭

            where ships stop

            ### spring (n.) 春天

            the season before summer
            """;

    @TempDir
    Path folder;

    @Test
    void makesTheSamePaperOfTheSameOrder() throws IOException {
        LinkedLesson lesson = Sheets.lesson("bees-a2");
        SheetPart[] all = SheetPart.USUAL.toArray(SheetPart[]::new);
        Worksheet first = Sheets.make(lesson, Sheets.options(2, 5), all);
        Worksheet again = Sheets.make(Sheets.lesson("bees-a2"), Sheets.options(2, 5), all);

        assertThat(again.html()).isEqualTo(first.html());
        assertThat(Sheets.pages(again)).isEqualTo(Sheets.pages(first));
    }

    /** Bold words stand within their sentence for whoever copies the text or has it read aloud. */
    @Test
    void hasTheTextOfTheArticleInReadingOrderInTheFile() throws IOException {
        LinkedLesson lesson = Sheets.lesson("tea-b1");
        Worksheet sheet = Sheets.make(lesson, Sheets.options(1, 1), SheetPart.SIDE_BY_SIDE);

        String text = Printout.tight(Printout.of(sheet).flows());

        List<String> paragraphs = lesson.lesson().sections().stream()
                .filter(section -> section.role() == Section.Role.ARTICLE)
                .map(TextSection.class::cast)
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> Stream.of(
                        Sheets.tight(paragraph.en().text()),
                        Sheets.tight(paragraph.zh().text())))
                .toList();
        assertThat(paragraphs).hasSizeGreaterThan(6);
        assertThat(text).containsSubsequence(paragraphs);
    }

    @Test
    void givesTheSoundOfAWordThatIsNotToBeWritten() {
        LinkedLesson lesson = Sheets.lesson("bees-a2");
        String words = part(Sheets.html(Sheets.make(lesson, Sheets.options(1, 5), SheetPart.WORDS)));

        for (VocabularyEntry entry : lesson.lesson().vocabulary()) {
            String sound = "/" + entry.ipa().orElseThrow() + "/";
            assertThat(words.contains(sound)).isEqualTo(words.contains(">" + entry.headword() + "</b>"));
        }
    }

    @Test
    void makesAVersionAsItWasWhenMoreOrOtherPartsArePrinted() {
        LinkedLesson lesson = Sheets.lesson("bees-a2");
        String words = part(Sheets.html(Sheets.make(lesson, Sheets.options(1, 5), SheetPart.WORDS)));
        String both = Sheets.html(Sheets.make(lesson, Sheets.options(3, 5), SheetPart.WORDS, SheetPart.NO_SPACES));

        assertThat(both).contains(words);
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetPart.class,
            names = {
                "WORDS",
                "MATCHING",
                "VOWELS",
                "JUMBLE",
                "ORDER",
                "TRANSLATION",
                "GAPS",
                "CROSSWORD",
                "NO_SPACES",
                "PUNCTUATION",
                "QUESTIONS"
            })
    void givesNeighboursOtherOrdersOfTheSameWords(SheetPart part) {
        String[] sheets = sheets(Sheets.make(Sheets.lesson("bees-a2"), Sheets.options(3, 5), part));
        List<String> tasks =
                Stream.of(1, 2, 3).map(sheet -> part(sheets[sheet])).toList();

        assertThat(tasks).doesNotHaveDuplicates();
        assertThat(tasks).allSatisfy(task -> assertThat(words(task)).isEqualTo(words(tasks.get(0))));
    }

    /** Few words have one best grid, in which searches with many seeds end. */
    @Test
    void givesEveryVersionAGridOfItsOwnWithTheSameWords() throws IOException {
        LinkedLesson lesson = Sheets.written(folder, HOSTILE.replace("### spring", """
                ### rudder (n.) 舵

                what steers a boat

                ### anchor (n.) 錨

                what holds a boat

                ### spring"""));
        String[] sheets = sheets(Sheets.make(lesson, Sheets.options(4, 1), SheetPart.CROSSWORD));

        List<String> grids = Stream.of(5, 6, 7, 8)
                .map(key -> sheets[key].replaceAll("(?s).*?<h2>|<div class=\"foot.*", ""))
                .toList();
        assertThat(grids).doesNotHaveDuplicates();
        assertThat(grids).allSatisfy(grid -> assertThat(grid).contains("canal", "dock", "rudder", "anchor", "spring"));
    }

    static List<Path> lessons() {
        return Sheets.bundled();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void printsNoSentenceInItsOrderAndNoPairsSideBySide(Path file) {
        String[] sheets = sheets(Sheets.make(
                Sheets.lesson(file),
                Sheets.options(3, 1),
                SheetPart.JUMBLE,
                SheetPart.MATCHING,
                SheetPart.TRANSLATION));

        for (int version = 1; version <= 3; version++) {
            List<String> jumbled = found("</div>\\s*([^<>]*  /  [^<>]*)<", sheets[version]);
            List<String> solved = found("<div class=\"no\">\\d+\\.</div>\\s*([^<>]*)<", sheets[version + 3]);
            assertThat(jumbled).hasSameSizeAs(solved);
            for (int i = 0; i < solved.size(); i++) {
                assertThat(jumbled.get(i).replace("  /  ", " ")).isNotEqualTo(solved.get(i));
            }
            for (String list : found("(?s)<div class=\"answers-list\">(.*?)</div>", sheets[version + 3])) {
                assertThat(found("\\d\\.\u00A0([A-Z])", list))
                        .isNotEmpty()
                        .satisfies(letters -> assertThat(letters)
                                .isNotEqualTo(letters.stream().sorted().toList()));
            }
        }
    }

    /** The teacher reads it to the whole class. */
    @Test
    void dictatesTheSameToAllVersions() {
        String[] sheets = sheets(Sheets.make(Sheets.lesson("bees-a2"), Sheets.options(2, 5), SheetPart.DICTATION));

        assertThat(part(sheets[2])).isEqualTo(part(sheets[1]));
    }

    @Test
    void hidesAWordInItsOwnDefinition() throws IOException {
        LinkedLesson lesson = Sheets.written(folder, """
                # Boats 船

                ## Vocabulary 詞彙

                ### canal (n.) 運河

                one of many canals that a canal company dug

                ### dock (n.) 碼頭

                a dock is for ships that docks

                ### spring (n.) 春天

                the season before summer
                """);
        String html = Sheets.html(Sheets.make(lesson, Sheets.options(1, 1), SheetPart.WORDS));

        assertThat(html)
                .contains("a ____ is for ships that ____", "one of many canals that a canal company dug")
                .doesNotContain("docks");
    }

    /** The bold face and the slanted one are two; a face that is both would have to be drawn out of the slanted one. */
    @Test
    void setsAWordOfTheLessonInBoldWhereItsSentenceIsSlanted() throws IOException {
        LinkedLesson lesson = Sheets.lesson("tea-b1");
        String html = Sheets.html(Sheets.make(lesson, Sheets.options(1, 1), SheetPart.SIDE_BY_SIDE));

        assertThat(html).contains("<b>braggart’s</b><i> tea.</i>");
    }

    /** What was pasted from a page has a publisher and no author. */
    @Test
    void namesWhoWroteAndPublishedItWhereTheLessonHasNoAuthor() throws IOException {
        LinkedLesson lesson = Sheets.written(folder, HOSTILE.replace("author: \"x</style><script>\"", """
                sources:
                  - author: Anna Lind
                    publisher: The Marlow Gazette
                  - publisher: The Marlow Gazette"""));

        assertThat(Sheets.pages(Sheets.make(lesson, Sheets.options(1, 1), SheetPart.WORDS)))
                .allSatisfy(page -> assertThat(page).contains("· Anna Lind, The Marlow Gazette "));
    }

    @Test
    void printsVersionAndSeedOnEverySheetAndKey() throws IOException {
        List<String> pages = Sheets.pages(Sheets.make(Sheets.lesson("tea-b1"), Sheets.options(2, 41), SheetPart.WORDS));

        assertThat(pages)
                .filteredOn(page -> page.contains("Version A · seed 41"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(pages)
                .filteredOn(page -> page.contains("Version B · seed 41"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(pages).filteredOn(page -> page.contains("Key · Version")).hasSize(2);
    }

    @Test
    void givesTheLettersThatBelongToThePairs() throws IOException {
        LinkedLesson lesson = Sheets.lesson("bees-a2");
        List<String> pages = Sheets.pages(Sheets.make(lesson, Sheets.options(2, 2), SheetPart.MATCHING));

        for (int sheet : List.of(0, 2)) {
            String key = pages.get(sheet == 0 ? 4 : 5);
            for (VocabularyEntry entry : lesson.lesson().vocabulary()) {
                Matcher number =
                        Pattern.compile("(\\d)\\. " + entry.headword() + "\\b").matcher(pages.get(sheet));
                Matcher letter =
                        Pattern.compile("([A-Z])\\. " + entry.zh() + "\\s").matcher(pages.get(sheet));
                if (number.find()) {
                    assertThat(letter.find()).isTrue();
                    assertThat(Sheets.tight(key)).contains(number.group(1) + "." + letter.group(1));
                }
            }
        }
    }

    @Test
    void neverBeginsALineWithTheFullStopBehindAGap() throws IOException {
        for (String name : List.of("bees-a2", "tea-b1", "sleep-b2")) {
            Worksheet sheet =
                    Sheets.make(Sheets.lesson(name), Sheets.options(1, 1), SheetPart.GAPS, SheetPart.DICTATION);
            assertThat(String.join("", Sheets.pages(sheet)).lines()).noneMatch(line -> line.matches("[.,;:?!”].*"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SIDE_BY_SIDE", "BACK", "MARGIN"})
    void neverBreaksALineWithinAWord(SheetPart part) throws IOException {
        for (String name : List.of("bees-a2", "distillation-letter-a2")) {
            LinkedLesson lesson = Sheets.lesson(name);
            Printout printout = Printout.of(Sheets.make(lesson, Sheets.options(1, 1), part));
            String pages = String.join("\n", printout.pages());
            assertThat(pages.lines()).noneMatch(line -> line.matches("[.,;:?!”’].*"));

            List<String> columns = part == SheetPart.SIDE_BY_SIDE ? printout.left() : printout.withoutMargin();
            String text = Printout.onOneLine(columns);
            String article =
                    new Article(lesson).prose().stream().map(Article.Prose::en).collect(Collectors.joining(" "));
            assertThat(found("(\\S*[a-z]’[a-z]\\S*)", article))
                    .allSatisfy(word -> assertThat(text).contains(word));
        }
    }

    /** A word's Chinese stands where the word is first, and there alone. */
    @Test
    void glossesEachWordOnceInTheMargin() throws IOException {
        LinkedLesson lesson = Sheets.lesson("bees-a2");
        String margin = Printout.tight(Printout.of(Sheets.make(lesson, Sheets.options(1, 1), SheetPart.MARGIN))
                .margin());

        assertThat(lesson.occurrences()).isNotEmpty();
        for (int entry :
                lesson.occurrences().stream().map(Occurrence::entry).distinct().toList()) {
            VocabularyEntry word = lesson.lesson().vocabulary().get(entry);
            String gloss = Sheets.tight(word.headword() + word.partOfSpeech() + word.zh());
            assertThat(margin.split(Pattern.quote(gloss), -1)).as(gloss).hasSize(2);
        }
    }

    @Test
    void leavesTheKeyOutOnWish() throws IOException {
        WorksheetOptions options = new WorksheetOptions(Paper.A4, "", 1, 2, false, false);
        List<String> pages = Sheets.pages(Sheets.make(Sheets.lesson("bees-a2"), options, SheetPart.DICTATION));

        assertThat(pages).hasSize(1).noneMatch(page -> page.contains("Key"));
    }

    @Test
    void beginsEveryVersionAndTheFirstKeyOnTheFrontOfALeaf() throws IOException {
        List<String> pages =
                Sheets.pages(Sheets.make(Sheets.lesson("bees-a2"), Sheets.options(3, 2), SheetPart.DICTATION));

        for (int i = 0; i < pages.size(); i++) {
            boolean task = pages.get(i).contains("Listen to your teacher");
            assertThat(task).as("page " + (i + 1)).isEqualTo(i < 6 && i % 2 == 0);
            assertThat(pages.get(i).contains("Key: The Bee")).isEqualTo(i >= 6);
        }
        assertThat(pages).hasSize(9);
    }

    @Test
    void printsSchoolAuthorLicenceAndPageNumbersAtTheFoot() throws IOException {
        WorksheetOptions options = new WorksheetOptions(Paper.LETTER, " Da-an  School 大安國中 ", 1, 2, true, false);
        List<String> pages = Sheets.pages(Sheets.make(Sheets.lesson("tea-c1"), options, SheetPart.SIDE_BY_SIDE));

        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i))
                    .contains("Duidu · CC BY 4.0 · Da-an School 大安國中")
                    .contains("seed 2 · " + (i + 1) + " / " + pages.size());
        }
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void isSetOnTheRightPaperWithEveryFontEmbedded(Paper paper) throws IOException {
        WorksheetOptions options = new WorksheetOptions(paper, "", 1, 1, true, false);
        Worksheet sheet = Sheets.make(
                Sheets.lesson("tea-c1"), options, SheetPart.SIDE_BY_SIDE, SheetPart.WORDS, SheetPart.CROSSWORD);
        try (PDDocument pdf = Loader.loadPDF(sheet.pdf().bytes())) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth() / 72 * 25.4)
                        .isBetween(paper.width() - 0.2, paper.width() + 0.2);
                assertThat(page.getMediaBox().getHeight() / 72 * 25.4)
                        .isBetween(paper.height() - 0.2, paper.height() + 0.2);
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void isWellFormedAndNamesNoAddressAsAPage() throws Exception {
        Worksheet sheet = Sheets.make(Sheets.written(folder, HOSTILE), Sheets.options(2, 1), SheetPart.values());
        String html = Sheets.html(sheet);

        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(sheet.html()));
        assertThat(html.replace("xmlns=\"http://www.w3.org/1999/xhtml\"", ""))
                .doesNotContain("<script", "<img", "src=\"", "href=", "url(", "@import", "]]>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt;", "x&lt;/style&gt;&lt;script&gt;");
        assertThat(Sheets.pages(sheet).get(0)).contains("<script>alert(1)</script> & ]]>");
    }

    @Test
    void saysWhatALessonCannotGive() throws IOException {
        LinkedLesson empty = Sheets.written(folder, "# Nothing 空\n");
        Worksheet sheet = Sheets.make(empty, WorksheetOptions.PLAIN, SheetPart.values());

        assertThat(sheet.isEmpty()).isTrue();
        assertThat(sheet.missing()).containsOnlyKeys(SheetPart.values());
        assertThat(sheet.missing().get(SheetPart.SIDE_BY_SIDE)).isEqualTo(PartObstacle.NO_ARTICLE);
        assertThat(Sheets.MAKER.obstacles(
                        empty, EnumSet.allOf(SheetPart.class), WorksheetOptions.PLAIN, Sheets.ENGLISH, () -> false))
                .isEqualTo(sheet.missing());
    }

    @Test
    void saysThatChineseIsMissing() throws IOException {
        LinkedLesson english = Sheets.written(folder, "# Tea\n\nThe tea is hot, and the cup is small.\n");
        Worksheet sheet = Sheets.make(english, WorksheetOptions.PLAIN, SheetPart.SIDE_BY_SIDE, SheetPart.BACK);

        assertThat(sheet.missing().values()).containsOnly(PartObstacle.NO_CHINESE);
    }

    @Test
    void isDoneSoonAfterItWasCancelled() {
        List<Double> progress = new ArrayList<>();
        WorksheetRequest request =
                new WorksheetRequest(Sheets.lesson("bees-a2"), SheetPart.USUAL, Sheets.options(8, 1));
        Sheets.MAKER.make(request, Sheets.ENGLISH, progress::add, () -> !progress.isEmpty());

        assertThat(progress).hasSize(1);
    }

    @Test
    void tellsHowFarItIs() {
        List<Double> progress = new ArrayList<>();
        Set<SheetPart> parts = Set.of(SheetPart.WORDS, SheetPart.DICTATION);
        Sheets.MAKER.make(
                new WorksheetRequest(Sheets.lesson("bees-a2"), parts, Sheets.options(2, 1)),
                Sheets.ENGLISH,
                progress::add,
                () -> false);

        assertThat(progress).containsExactly(0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void speaksChineseWhereTheTeacherDoes() throws IOException {
        WorksheetRequest request =
                new WorksheetRequest(Sheets.lesson("bees-a2"), Set.of(SheetPart.WORDS), WorksheetOptions.PLAIN);
        List<String> pages = Sheets.pages(Sheets.MAKER.make(request, Sheets.CHINESE));

        assertThat(pages.get(0)).contains("姓名", "班級", "座號", "日期", "單字表", "A 卷");
        assertThat(pages.get(pages.size() - 1)).contains("解答");
    }

    @Test
    void shortensTheNameOfASchoolByWholeCharacters() {
        String fish = "🐟".repeat(200);

        assertThat(new WorksheetOptions(Paper.A4, fish, 1, 1, true, false).school())
                .isEqualTo("🐟".repeat(WorksheetOptions.LONGEST_SCHOOL));
    }

    /** The first part of a page from its heading to the next part, the next version or the end. */
    private static String part(String html) {
        String from = html.substring(html.indexOf("<h2>"));
        int end = from.indexOf("<div class=\"part");
        int foot = from.indexOf("<div class=\"foot");
        return from.substring(0, end < 0 ? foot : Math.min(end, foot)).replaceAll("</div>\\s*$", "");
    }

    /** The sheets of all versions and then their keys, from 1. */
    private static String[] sheets(Worksheet worksheet) {
        return Sheets.html(worksheet).split("<div class=\"version");
    }

    private static List<String> found(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<String> words(String html) {
        return List.of(html.replaceAll("<[^>]*>|\\d+\\.?", " ").strip().split("\\s+")).stream()
                .sorted()
                .toList();
    }
}
