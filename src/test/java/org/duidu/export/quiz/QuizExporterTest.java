package org.duidu.export.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duidu.export.SheetOptions;
import org.duidu.lesson.Bilingual;
import org.duidu.messages.Messages;
import org.duidu.quiz.ChoiceQuestion;
import org.duidu.quiz.DictationQuestion;
import org.duidu.quiz.GapsQuestion;
import org.duidu.quiz.MatchingQuestion;
import org.duidu.quiz.MistakeQuestion;
import org.duidu.quiz.OpenQuestion;
import org.duidu.quiz.OrderQuestion;
import org.duidu.quiz.Prompt;
import org.duidu.quiz.Question;
import org.duidu.quiz.QuestionHead;
import org.duidu.quiz.QuestionKind;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.TypedQuestion;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class QuizExporterTest {
    private static final String AWKWARD = "a=b ~c #d {e} f: g->h \\n 100% <b>&amp;</b>\n\n// x";

    private final QuizExporter exporter = new QuizExporter(Messages.of(Messages.ENGLISH));

    @Test
    void writesGiftThatReadsBackAsItWas() {
        String written = new String(
                exporter.export(quiz(choice(AWKWARD, "a:b")), QuizFormat.GIFT, SheetOptions.PLAIN)
                        .bytes(),
                StandardCharsets.UTF_8);
        // Moodle does not mind a colon that is not escaped, stricter parsers do
        assertThat(written).contains("\\{e\\} f\\: g", "=a\\:b");

        List<GiftReader.Item> items = gift(choice(AWKWARD, "~one=", "{two}", "three: 3"), typed("T"), matching());

        assertThat(items).hasSize(3);
        assertThat(items.get(0).text())
                .contains("a=b ~c #d {e} f: g->h ＼n 100% <b>&amp;</b>")
                .contains("\n// x")
                .doesNotContain("\n\n");
        assertThat(items.get(0).answers()).containsExactly("=~one=", "~{two}", "~three: 3");
        assertThat(items.get(1).answers()).containsExactly("=%100%T");
        assertThat(items.get(2).answers()).containsExactly("=one -> 一", "=two→ -> 二", "=three -> 三", "= -> 四");
    }

    @Test
    void givesSeveralRightChoicesSharesThatMoodleKnows() {
        Question question = new ChoiceQuestion(
                head(QuestionKind.COMPREHENSION, Prompt.of(new Prompt.English("Which?"))),
                List.of(en("a"), en("b"), en("c"), en("d")),
                Set.of(0, 1, 3));

        assertThat(gift(question).get(0).answers())
                .containsExactly("~%33.33333%a", "~%33.33333%b", "~%-100%c", "~%33.33333%d");
    }

    @Test
    void writesGapsAsPairsInGiftAndAsGapsInXml() throws Exception {
        GiftReader.Item item = gift(gaps()).get(0);

        assertThat(item.text()).contains("The (1) _____ leads to the (2) _____ and (3) _____.");
        assertThat(item.answers())
                .containsExactly("=(1) -> canal", "=(2) -> dock", "=(3) -> sea", "= -> ship", "= -> a}b");
        String text = text(xml(gaps()), "questiontext");
        assertThat(text)
                .contains("The {1:MULTICHOICE:ship~=canal~dock~sea~a\\}b} leads to the {1:MULTICHOICE:ship~canal~=dock")
                .contains("<p>運河通往碼頭。</p>");
    }

    @Test
    void takesNothingInALessonForAGap() throws Exception {
        String trap = "Read {1:SHORTANSWER:=gold}, ";
        Prompt prompt = Prompt.of(
                new Prompt.English(trap),
                new Prompt.Gap(0),
                new Prompt.English(". " + trap),
                new Prompt.Chinese("讀 {1:SA:=金}。"));
        Question question =
                new GapsQuestion(head(QuestionKind.ARTICLE_BANK, prompt), List.of("one", "two", "three"), List.of(1));

        String text = text(xml(question), "questiontext");

        assertThat(Pattern.compile("\\{\\d*:").matcher(text).results()).hasSize(1);
        assertThat(text).contains("Read &#123;1:SHORTANSWER:=gold}, {1:MULTICHOICE:one~=two~three}.");
    }

    @Test
    void namesWhatAFormatCannotHold() {
        Question dictation = new DictationQuestion(
                head(QuestionKind.DICTATION_SENTENCE, Prompt.of(new Prompt.Sound("Hello there."))), "Hello there.");
        Question pairs = new MatchingQuestion(
                head(QuestionKind.MATCHING, Prompt.of()), List.of("a", "b"), List.of("1", "2"), List.of(0, 1));

        for (QuizFormat format : List.of(QuizFormat.GIFT, QuizFormat.MOODLE)) {
            QuizExporter.Result result = exporter.export(quiz(dictation, pairs), format, SheetOptions.PLAIN);

            assertThat(result.written()).isZero();
            assertThat(result.leftOut())
                    .extracting(LeftOut::reason)
                    .containsExactly(LeftOut.Reason.NEEDS_VOICE, LeftOut.Reason.FEW_PAIRS);
            assertThat(result.leftOut().get(0).message(Messages.of(Messages.ENGLISH)))
                    .isEqualTo("\"Dictation: sentences\" is left out: a file has no voice.");
        }
    }

    @Test
    void namesWhatAPdfCannotShow() {
        Quiz quiz = quiz(choice("Where do 🐟 live?", "sea", "desert", "sky"));

        assertThat(exporter.export(quiz, QuizFormat.PDF, SheetOptions.PLAIN).remark())
                .hasValueSatisfying(remark -> assertThat(remark).contains("lack 🐟, so"));
        assertThat(exporter.export(quiz, QuizFormat.HTML, SheetOptions.PLAIN).remark())
                .isEmpty();
    }

    @Test
    void writesXmlThatMoodleKnows() throws Exception {
        Document xml = xml(
                choice(AWKWARD, "<i>one</i>", "two", "three"), typed("a*b"), matching(), order(), mistake(), open());

        List<String> types = new ArrayList<>();
        NodeList questions = xml.getElementsByTagName("question");
        for (int i = 0; i < questions.getLength(); i++) {
            Element question = (Element) questions.item(i);
            types.add(question.getAttribute("type"));
            if (i > 0) {
                assertThat(text(question, "name")).isNotBlank();
                assertThat(text(question, "questiontext")).isNotBlank();
            }
        }
        assertThat(types)
                .containsExactly(
                        "category", "multichoice", "shortanswer", "matching", "matching", "multichoice", "essay");
        Element choice = (Element) questions.item(1);
        assertThat(text(choice, "single")).isEqualTo("true");
        assertThat(text(choice, "questiontext")).contains("&lt;b&gt;&amp;amp;&lt;/b&gt;");
        assertThat(text(choice, "answer")).isEqualTo("&lt;i&gt;one&lt;/i&gt;");
        assertThat(((Element) choice.getElementsByTagName("answer").item(0)).getAttribute("fraction"))
                .isEqualTo("100");
        assertThat(text((Element) questions.item(2), "answer")).isEqualTo("a\\*b");
        NodeList pairs = ((Element) questions.item(3)).getElementsByTagName("subquestion");
        assertThat(pairs.getLength()).isEqualTo(4);
        assertThat(text((Element) pairs.item(3), "text")).isEmpty();
        assertThat(text((Element) pairs.item(3), "answer")).isEqualTo("四");
    }

    @Test
    void numbersGapsOnPaperAndLeavesRoomForAWord() {
        String html = new String(
                exporter.export(quiz(gaps()), QuizFormat.HTML, SheetOptions.PLAIN)
                        .bytes(),
                StandardCharsets.UTF_8);

        assertThat(html)
                .contains(
                        "The (1)\u00A0______________ leads to the (2)\u00A0______________ and (3)\u00A0______________.")
                .contains("(1)\u00A0canal  (2)\u00A0dock  (3)\u00A0sea");
    }

    @Test
    void printsTheKeyOnAPageOfItsOwn() throws Exception {
        byte[] pdf = exporter.export(
                        quiz(typed("canal"), matching(), order()),
                        QuizFormat.PDF,
                        new SheetOptions(SheetOptions.Paper.A4, false, false, "B"))
                .bytes();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            PDFTextStripper student = new PDFTextStripper();
            student.setEndPage(pages - 1);
            PDFTextStripper key = new PDFTextStripper();
            key.setStartPage(pages);
            assertThat(student.getText(document))
                    .contains("Version B", "seed 5")
                    .doesNotContain("canal");
            assertThat(key.getText(document)).contains("Key", "Version B", "seed 5", "canal", "one a)");
        }
    }

    @Test
    void escapesWhatIsMarkUpInHtml() {
        String html = new String(
                exporter.export(quiz(choice("<script>x</script>", "a", "b", "c")), QuizFormat.HTML, SheetOptions.PLAIN)
                        .bytes(),
                StandardCharsets.UTF_8);

        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script", "http://www.w3.org/2000");
    }

    private List<GiftReader.Item> gift(Question... questions) {
        return GiftReader.read(new String(
                exporter.export(quiz(questions), QuizFormat.GIFT, SheetOptions.PLAIN)
                        .bytes(),
                StandardCharsets.UTF_8));
    }

    private Document xml(Question... questions) throws Exception {
        byte[] bytes = exporter.export(quiz(questions), QuizFormat.MOODLE, SheetOptions.PLAIN)
                .bytes();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Document xml, String element) {
        return xml.getElementsByTagName(element).item(0).getTextContent();
    }

    private static String text(Element parent, String element) {
        return parent.getElementsByTagName(element).item(0).getTextContent();
    }

    private static Quiz quiz(Question... questions) {
        return new Quiz(new Bilingual("A/B", "測驗"), List.of("lesson"), 5, List.of(questions), List.of(), Set.of());
    }

    private static Question choice(String text, String... options) {
        return new ChoiceQuestion(
                head(QuestionKind.WORD_TO_CHINESE, Prompt.of(new Prompt.English(text))),
                List.of(options).stream().map(QuizExporterTest::en).toList(),
                Set.of(0));
    }

    private static Question typed(String answer) {
        return new TypedQuestion(
                head(
                        QuestionKind.EXAMPLE_TYPED,
                        Prompt.of(new Prompt.English("The "), new Prompt.Gap(0), new Prompt.English(" is long."))),
                List.of(answer),
                List.of());
    }

    private static Question matching() {
        return new MatchingQuestion(
                head(QuestionKind.MATCHING, Prompt.of()),
                List.of("one", "two->", "three"),
                List.of("一", "二", "三", "四"),
                List.of(0, 1, 2));
    }

    private static Question gaps() {
        Prompt prompt = Prompt.of(
                new Prompt.English("The "),
                new Prompt.Gap(0),
                new Prompt.English(" leads to the "),
                new Prompt.Gap(1),
                new Prompt.English(" and "),
                new Prompt.Gap(2),
                new Prompt.English("."),
                new Prompt.Chinese("運河通往碼頭。"));
        return new GapsQuestion(
                head(QuestionKind.ARTICLE_BANK, prompt),
                List.of("ship", "canal", "dock", "sea", "a}b"),
                List.of(1, 2, 3));
    }

    private static Question order() {
        return new OrderQuestion(
                head(QuestionKind.SENTENCE_JUMBLE, Prompt.of()),
                List.of("flew", "The bees", "home."),
                List.of(1, 0, 2),
                "The bees flew home.");
    }

    private static Question mistake() {
        return new MistakeQuestion(
                head(QuestionKind.FIND_MISTAKE, Prompt.of()), List.of("The", "bees", "the", "home."), 1, "dogs");
    }

    private static Question open() {
        return new OpenQuestion(
                head(QuestionKind.COMPREHENSION, Prompt.of(new Prompt.English("Why?"))), en("Because: so."));
    }

    private static Bilingual en(String text) {
        return new Bilingual(text, "");
    }

    private static QuestionHead head(QuestionKind kind, Prompt prompt) {
        return new QuestionHead(kind.word(), kind, prompt, List.of(), Optional.empty());
    }
}
