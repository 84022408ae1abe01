package org.duidu.export.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duidu.lesson.Question;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.vocabulary.LinkedLesson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each part alone on a sheet, where nothing but the part itself could give an answer away. */
class StudentsPagesTest {
    private static final LinkedLesson LESSON = Sheets.lesson("bees-a2");
    private static final Pattern GAP = Pattern.compile("\\((\\d+)\\)_{14}");
    private static final String LINE = "______";
    /** Numbers, letters and boxes stand beside what they belong to. */
    private static final int SHORT = 4;

    private static final Map<SheetPart, Worksheet> SHEETS = new EnumMap<>(SheetPart.class);
    private static final Map<SheetPart, Printout> PRINTOUTS = new EnumMap<>(SheetPart.class);

    private static Worksheet sheet(SheetPart part) {
        return SHEETS.computeIfAbsent(part, one -> Sheets.make(LESSON, Sheets.options(1, 3), one));
    }

    private static Printout printout(SheetPart part) throws IOException {
        if (!PRINTOUTS.containsKey(part)) {
            PRINTOUTS.put(part, Printout.of(sheet(part)));
        }
        return PRINTOUTS.get(part);
    }

    @ParameterizedTest
    @EnumSource(SheetPart.class)
    void embedEveryFont(SheetPart part) throws IOException {
        assertThat(printout(part).strangers()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SheetPart.class)
    void haveAllTextInOrder(SheetPart part) throws Exception {
        Printout printout = printout(part);
        PageBlocks blocks = new PageBlocks(sheet(part));
        switch (part) {
            case SIDE_BY_SIDE, CROSSWORD -> {
                areInOrder(blocks.leftColumn(), printout.left());
                areInOrder(blocks.rightColumn(), printout.right());
            }
            case MARGIN -> {
                areInOrder(blocks.leftColumn(), printout.withoutMargin());
                areInOrder(blocks.rightColumn(), printout.margin());
            }
            case BACK, GAPS, DICTATION -> areInOrder(blocks.column(), printout.pages());
            default -> areInOrder(blocks.column(), printout.flows());
        }
    }

    private static void areInOrder(List<String> texts, List<String> pages) {
        String all = Printout.tight(pages);
        int from = 0;
        for (String text : texts) {
            int at = all.indexOf(text, from);
            assertThat(text.length() < SHORT || at >= 0).as(text).isTrue();
            from = text.length() < SHORT ? from : at + text.length();
        }
        assertThat(from).isPositive();
    }

    /** Keys that say in words what a student has to find. */
    @ParameterizedTest
    @EnumSource(names = {"WORDS", "VOWELS", "JUMBLE", "NO_SPACES", "PUNCTUATION"})
    void haveNoAnswer(SheetPart part) throws IOException {
        String students = Printout.onOneLine(printout(part).students());

        assertThat(answers(part)).hasSizeGreaterThan(1).allSatisfy(answer -> {
            assertThat(students).doesNotContain(" " + answer + " ");
            assertThat(students).doesNotContain(" " + answer.replace(" / ", " ") + " ");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"GAPS", "DICTATION"})
    void haveEmptyGapsThatTheKeyFills(SheetPart part) throws IOException {
        List<String> answers = part == SheetPart.GAPS ? answers(part) : filled();
        String students = Printout.tight(printout(part).students());
        Matcher gaps = GAP.matcher(students);
        List<Integer> numbers =
                gaps.results().map(gap -> Integer.parseInt(gap.group(1))).toList();
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, answers.size()).boxed().toList());

        String solved = gaps.reset().replaceAll(gap -> answers.get(Integer.parseInt(gap.group(1)) - 1));
        String rest = solved;
        for (Article.Prose prose : new Article(LESSON).prose()) {
            String paragraph = Sheets.tight(prose.en());
            rest = students.contains(paragraph) ? rest : rest.replace(paragraph, "");
        }
        for (String answer : answers) {
            // a bank has its words once
            assertThat(rest.split(Pattern.quote(answer), -1)).hasSizeLessThanOrEqualTo(part == SheetPart.GAPS ? 3 : 1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MATCHING", "TRANSLATION"})
    void haveALineForEachPairAndPartnersInAnotherOrder(SheetPart part) throws IOException {
        String students = Printout.tight(printout(part).flows().subList(0, 1));
        List<String> letters = answers(part);

        assertThat(students.split(LINE, -1)).hasSize(letters.size() + 1);
        assertThat(letters)
                .doesNotHaveDuplicates()
                .isNotEqualTo(letters.stream().sorted().toList());
        for (int i = 0; i < letters.size(); i++) {
            assertThat(students).doesNotContain(LINE + letters.get(i) + LINE).contains((i + 1) + ".");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "ORDER")
    void havePiecesInAnOrderThatOnlyTheKeyMends(SheetPart part) throws IOException {
        String students = Printout.onOneLine(printout(part).students());
        Matcher key = Pattern.compile("([A-Z](?: – [A-Z])+) \\(")
                .matcher(Printout.onOneLine(printout(part).keys()));
        assertThat(key.find()).isTrue();
        assertThat(students).doesNotContain(key.group(1));

        List<String> pieces = List.of(students.replaceFirst(".*? A\\. ", "").split(" [A-Z]\\. "));
        String article = new Article(LESSON)
                .prose().stream().map(Article.Prose::en).reduce("", (all, one) -> all + Sheets.tight(one));
        StringBuilder mended = new StringBuilder();
        for (String letter : key.group(1).split(" – ")) {
            mended.append(Sheets.tight(
                    pieces.get(letter.charAt(0) - 'A').replaceFirst("( The Bee That Dances|\\p{IsHan}).*", "")));
        }
        assertThat(article).contains(mended);
    }

    @ParameterizedTest
    @EnumSource(names = "QUESTIONS")
    void havePromptsAndChoicesAndNothingElse(SheetPart part) throws IOException {
        String students = Printout.tight(printout(part).students());
        String key = Printout.tight(printout(part).keys());
        for (Question question : LESSON.lesson().questions()) {
            String prompt = Sheets.tight(question.prompt().en());
            String rest = students.substring(students.indexOf(prompt) + prompt.length());
            Matcher next = Pattern.compile("\\d+\\.[A-Z]|TheBeeThatDances·").matcher(rest);
            String below = next.find() ? rest.substring(0, next.start()) : rest;
            for (Question.Choice choice : question.choices()) {
                String text = Sheets.tight(choice.text().en());
                below = below.replaceFirst("\\([A-Z]\\)" + Pattern.quote(text), "");
                assertThat(key.matches(".*\\([A-Z]\\)" + Pattern.quote(text) + ".*"))
                        .isEqualTo(choice.right());
            }
            assertThat(below).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "CROSSWORD")
    void haveAnEmptyGrid(SheetPart part) throws IOException {
        String students = Printout.onOneLine(printout(part).students()).replace("The Bee That", "");
        String key = Printout.onOneLine(printout(part).keys());
        for (VocabularyEntry entry : LESSON.lesson().vocabulary()) {
            assertThat(key).contains(entry.headword());
            assertThat(students).doesNotContain(entry.headword());
        }
    }

    /** That no part is forgotten above. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"SIDE_BY_SIDE", "BACK", "MARGIN"})
    void areFollowedByAKey(SheetPart part) throws IOException {
        assertThat(printout(part).students()).isNotEmpty();
        assertThat(printout(part).keys()).hasSize(1);
    }

    private static List<String> answers(SheetPart part) throws IOException {
        String key = Printout.onOneLine(printout(part).keys())
                .replaceFirst(" The Bee That Dances · .*", "")
                .replaceFirst(".*? 1\\. .*? 1\\. ", "");
        List<String> answers = new ArrayList<>();
        for (String answer : key.split(" \\d+\\. ")) {
            answers.add(answer.strip());
        }
        return answers;
    }

    /** The words that stand behind a number in the key of a text with gaps. */
    private static List<String> filled() throws IOException {
        return Pattern.compile("\\((\\d+)\\) (\\w+)")
                .matcher(Printout.onOneLine(printout(SheetPart.DICTATION).keys()))
                .results()
                .map(gap -> gap.group(2))
                .toList();
    }
}
