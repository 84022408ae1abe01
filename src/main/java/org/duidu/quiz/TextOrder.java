package org.duidu.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.text.SentenceSplitter;
import org.duidu.vocabulary.LinkedLesson;

/**
 * Sentences of a paragraph, or paragraphs of a section, to be put in order. Only where each but the first begins with
 * something that leans on what came before; and as that alone does not settle the order of all of them, their Chinese does.
 */
final class TextOrder extends LessonMaker<TextOrder.Unit> {
    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final int OPENING_WORDS = 6;

    private static final Set<String> LEANING =
            Set.of(("he she it they him her his its their them this that these those such then but so however yet still"
                            + " also therefore instead later afterwards next finally another both neither there"
                            + " meanwhile after second too")
                    .split(" "));

    /**
     * Sentences of a paragraph, or with the paragraph -1 the paragraphs of a section.
     *
     * @param chinese of all of them, in order
     */
    record Unit(int section, int paragraph, List<String> pieces, String chinese) {}

    TextOrder() {
        super(QuestionKind.TEXT_ORDER);
    }

    @Override
    List<Unit> units(LinkedLesson lesson, Material material) {
        List<Unit> units = new ArrayList<>();
        List<Section> sections = lesson.lesson().sections();
        for (int section = 0; section < sections.size(); section++) {
            if (sections.get(section).role() != Section.Role.ARTICLE) {
                continue;
            }
            List<Paragraph> paragraphs = paragraphs(lesson, section);
            for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
                String text = paragraphs.get(paragraph).en().text();
                List<String> sentences = SentenceSplitter.english(text).stream()
                        .map(range -> range.of(text))
                        .toList();
                boolean prose = paragraphs.get(paragraph).kind() == Paragraph.Kind.PROSE && !text.contains("“");
                if (prose && fits(sentences)) {
                    String chinese = paragraphs.get(paragraph).zh().text();
                    units.add(new Unit(section, paragraph, sentences, chinese));
                }
            }
            List<Paragraph> written = paragraphs.stream()
                    .filter(paragraph -> paragraph.kind() == Paragraph.Kind.PROSE)
                    .filter(paragraph -> !paragraph.en().text().isEmpty())
                    .toList();
            List<String> whole =
                    written.stream().map(paragraph -> paragraph.en().text()).toList();
            if (fits(whole)) {
                units.add(new Unit(section, -1, whole, chinese(written)));
            }
        }
        return units;
    }

    @Override
    Reason nothing() {
        return Reason.TOO_FEW_PARTS;
    }

    @Override
    Attempt attempt(String id, LinkedLesson lesson, Unit unit, Material material, Random random) {
        List<String> pieces = unit.pieces();
        boolean ordered = pieces.stream().skip(1).allMatch(TextOrder::leans) && !leans(pieces.get(0));
        if (!ordered || unit.chinese().isBlank()) {
            return refused(Reason.SEVERAL_ORDERS, pieces.get(0));
        }
        Shuffled shuffled = Shuffled.otherwise(pieces, random);
        QuestionHead head = head(id, Prompt.of(new Prompt.Chinese(unit.chinese())), List.of(), place(lesson, unit));
        return Attempt.made(
                new OrderQuestion(head, shuffled.texts(), shuffled.places(), String.join(" ", pieces)), List.of());
    }

    /** Whether a piece begins as no text could. */
    static boolean leans(String piece) {
        return English.words(piece).stream().limit(OPENING_WORDS).anyMatch(LEANING::contains);
    }

    private static Optional<QuizPlace> place(LinkedLesson lesson, Unit unit) {
        if (unit.paragraph() < 0) {
            return Optional.empty();
        }
        Paragraph text = paragraphs(lesson, unit.section()).get(unit.paragraph());
        return Optional.of(new QuizPlace(
                lesson.lesson().id(),
                unit.section(),
                unit.paragraph(),
                new org.duidu.text.TextRange(0, text.en().text().length()),
                text.en().text(),
                text.zh().text()));
    }

    /** Empty if any of the paragraphs has none. */
    private static String chinese(List<Paragraph> paragraphs) {
        List<String> chinese =
                paragraphs.stream().map(paragraph -> paragraph.zh().text()).toList();
        return chinese.contains("") ? "" : String.join("\n", chinese);
    }

    private static boolean fits(List<String> pieces) {
        return pieces.size() >= FEWEST && pieces.size() <= MOST;
    }

    private static List<Paragraph> paragraphs(LinkedLesson lesson, int section) {
        return ((TextSection) lesson.lesson().sections().get(section)).paragraphs();
    }
}
