package org.duidu.ui.quiz;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.duidu.lesson.Bilingual;
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
import org.duidu.quiz.TypedQuestion;

/** A small question of each way of answering. */
final class SmallQuestions {
    static final Question CHOICE = new ChoiceQuestion(
            head("choice", QuestionKind.WORD_TO_CHINESE, new Prompt.English("tea")),
            List.of(zh("牛奶"), zh("茶"), zh("杯子"), zh("糖")),
            Set.of(1));

    static final Question SEVERAL = new ChoiceQuestion(
            head("several", QuestionKind.COMPREHENSION, new Prompt.English("What does she drink?")),
            List.of(new Bilingual("Tea", "茶"), new Bilingual("Bread", "麵包"), new Bilingual("Milk", "牛奶")),
            Set.of(0, 2));

    static final Question TYPED = new TypedQuestion(
            head("typed", QuestionKind.EXAMPLE_TYPED, new Prompt.English("She drinks "), new Prompt.Gap(0)),
            List.of("coffee"),
            List.of());

    static final Question TILES = new TypedQuestion(
            head("tiles", QuestionKind.LETTER_TILES, new Prompt.Chinese("茶")),
            List.of("tea"),
            List.of("a", "o", "e", "t", "n"));

    static final Question GAPS = new GapsQuestion(
            head(
                    "gaps",
                    QuestionKind.ARTICLE_BANK,
                    new Prompt.English("She drinks "),
                    new Prompt.Gap(0),
                    new Prompt.English(" from a "),
                    new Prompt.Gap(1),
                    new Prompt.English(".")),
            List.of("cup", "milk", "tea", "sugar"),
            List.of(2, 0));

    static final Question MATCHING = new MatchingQuestion(
            head("matching", QuestionKind.MATCHING),
            List.of("tea", "milk", "cup"),
            List.of("牛奶", "茶", "糖", "杯子"),
            List.of(1, 0, 3));

    static final Question JUMBLE = new OrderQuestion(
            head("jumble", QuestionKind.SENTENCE_JUMBLE),
            List.of("tea", "She", "often", "drinks"),
            List.of(1, 2, 3, 0),
            "She often drinks tea.");

    static final Question TEXT = new OrderQuestion(
            head("text", QuestionKind.TEXT_ORDER),
            List.of("Then she pours the tea.", "First she boils the water.", "At last she drinks it."),
            List.of(1, 0, 2),
            "First she boils the water. Then she pours the tea. At last she drinks it.");

    static final Question MISTAKE = new MistakeQuestion(
            head("mistake", QuestionKind.FIND_MISTAKE), List.of("She", "often", "reads", "tea."), 2, "drinks");

    static final Question OPEN = new OpenQuestion(
            head("open", QuestionKind.COMPREHENSION, new Prompt.English("Why does she drink tea?")),
            new Bilingual("It keeps her awake.", "茶讓她保持清醒。"));

    static final Question DICTATION = new DictationQuestion(
            head("dictation", QuestionKind.DICTATION_SENTENCE, new Prompt.Sound("She drinks tea.")), "She drinks tea.");

    static final Question LONG = tall("long");
    static final Question LONG_TOO = tall("long too");

    static final List<Question> ALL =
            List.of(CHOICE, SEVERAL, TYPED, TILES, GAPS, MATCHING, JUMBLE, TEXT, MISTAKE, OPEN, DICTATION);

    private SmallQuestions() {}

    /** With so many options that it is taller than a window. */
    private static Question tall(String id) {
        List<Bilingual> options = IntStream.rangeClosed(1, 16)
                .mapToObj(number -> new Bilingual("cup " + number, ""))
                .toList();
        return new ChoiceQuestion(
                head(id, QuestionKind.COMPREHENSION, new Prompt.English("Which cup?")), options, Set.of(0));
    }

    private static QuestionHead head(String id, QuestionKind kind, Prompt.Piece... pieces) {
        return new QuestionHead(id, kind, Prompt.of(pieces), List.of(), Optional.empty());
    }

    private static Bilingual zh(String text) {
        return new Bilingual("", text);
    }
}
