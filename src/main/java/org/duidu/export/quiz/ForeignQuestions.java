package org.duidu.export.quiz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.duidu.quiz.Quiz;
import org.duidu.quiz.TypedQuestion;

/**
 * Turns questions into those that Moodle has: an order becomes a matching of numbers and pieces, a mistake a choice among
 * the words of its sentence.
 *
 * @param questions in the order of the quiz
 */
record ForeignQuestions(List<ForeignQuestion> questions, List<LeftOut> leftOut) {
    private static final int LONGEST_NAME = 60;
    /** Beyond this Moodle has no share that adds up to the whole mark. */
    private static final int MOST_RIGHT = 6;

    /** @param recordings of what is to be heard; a question that needs another one is left out */
    static ForeignQuestions of(Quiz quiz, Recordings recordings, Messages messages) {
        List<ForeignQuestion> questions = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (int i = 0; i < quiz.questions().size(); i++) {
            Question question = quiz.questions().get(i);
            String name = name(i + 1, question, messages);
            Optional<byte[]> sound = recordings.of(question);
            if (question.kind().needsVoice() && sound.isEmpty()) {
                leftOut.add(new LeftOut(question, LeftOut.Reason.NEEDS_VOICE));
                continue;
            }
            ForeignQuestion made = of(question, name, messages);
            if (made instanceof ForeignQuestion.Match match && match.pairs().size() < ForeignQuestion.FEWEST_PAIRS) {
                leftOut.add(new LeftOut(question, LeftOut.Reason.FEW_PAIRS));
            } else if (question instanceof ChoiceQuestion choice
                    && choice.right().size() > MOST_RIGHT) {
                leftOut.add(new LeftOut(question, LeftOut.Reason.MANY_RIGHT));
            } else {
                questions.add(
                        sound.isPresent() && made instanceof ForeignQuestion.Short typed
                                ? new ForeignQuestion.Heard(typed, sound.get())
                                : made);
            }
        }
        return new ForeignQuestions(List.copyOf(questions), List.copyOf(leftOut));
    }

    private static ForeignQuestion of(Question question, String name, Messages messages) {
        String text = text(question, messages);
        if (question instanceof ChoiceQuestion choice) {
            return choice(choice, name, text);
        } else if (question instanceof TypedQuestion typed) {
            String letters = String.join(" ", typed.letters());
            return new ForeignQuestion.Short(name, lines(text, letters), typed.accepted());
        } else if (question instanceof GapsQuestion gaps) {
            return cloze(gaps, name, messages);
        } else if (question instanceof MatchingQuestion matching) {
            return match(matching, name, text);
        } else if (question instanceof OrderQuestion order) {
            return order(order, name, text);
        } else if (question instanceof MistakeQuestion mistake) {
            return mistake(mistake, name, text);
        } else if (question instanceof OpenQuestion open) {
            return new ForeignQuestion.Essay(name, text, both(open.model()));
        }
        return new ForeignQuestion.Short(name, text, written(((DictationQuestion) question).sentence()));
    }

    /** A sentence as learners write it down: with its marks, without the last, and without any. Capitals do not count. */
    private static List<String> written(String sentence) {
        String typed = sentence.strip()
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201C\u201D]", "\"")
                .replaceAll("\\s*[\u2013\u2014]\\s*", " - ");
        String words = typed.replaceAll("[^\\p{L}\\p{N}\\s'-]| - ", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return Stream.of(sentence.strip(), typed, typed.replaceAll("[.!?\"]+$", ""), words)
                .distinct()
                .toList();
    }

    private static ForeignQuestion choice(ChoiceQuestion choice, String name, String text) {
        double share = 100.0 / choice.right().size();
        List<ForeignQuestion.Option> options = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            double wrong = choice.hasSeveralRight() ? -100 : 0;
            options.add(new ForeignQuestion.Option(
                    both(choice.options().get(i)), choice.right().contains(i) ? share : wrong));
        }
        return new ForeignQuestion.Choice(name, text, options, !choice.hasSeveralRight());
    }

    private static ForeignQuestion cloze(GapsQuestion gaps, String name, Messages messages) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (Prompt.Piece part : gaps.prompt().pieces()) {
            if (part instanceof Prompt.Gap) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else if (part instanceof Prompt.English) {
                piece.append(part.text());
            }
        }
        pieces.add(piece.toString());
        return new ForeignQuestion.Cloze(
                name,
                messages.text(gaps.kind().taskKey()),
                pieces,
                gaps.solution(),
                gaps.bank(),
                gaps.prompt().chinese());
    }

    private static ForeignQuestion match(MatchingQuestion matching, String name, String text) {
        List<ForeignQuestion.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < matching.left().size(); i++) {
            pairs.add(new ForeignQuestion.Pair(
                    matching.left().get(i), matching.solution().get(i)));
        }
        List<String> extra = new ArrayList<>(matching.right());
        matching.solution().forEach(extra::remove);
        return new ForeignQuestion.Match(name, text, pairs, extra);
    }

    private static ForeignQuestion order(OrderQuestion order, String name, String text) {
        List<ForeignQuestion.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < order.key().size(); i++) {
            pairs.add(new ForeignQuestion.Pair(
                    String.valueOf(i + 1), order.pieces().get(order.key().get(i))));
        }
        return new ForeignQuestion.Match(name, text, pairs, List.of());
    }

    private static ForeignQuestion mistake(MistakeQuestion mistake, String name, String text) {
        String wrong = bare(mistake.tokens().get(mistake.wrong()));
        Set<String> words = new LinkedHashSet<>();
        mistake.tokens().stream()
                .map(ForeignQuestions::bare)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        List<ForeignQuestion.Option> options = words.stream()
                .map(word -> new ForeignQuestion.Option(word, word.equals(wrong) ? 100 : 0))
                .toList();
        return new ForeignQuestion.Choice(name, lines(text, String.join(" ", mistake.tokens())), options, true);
    }

    private static String bare(String token) {
        return token.replaceAll("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$", "");
    }

    private static String text(Question question, Messages messages) {
        return lines(
                messages.text(question.kind().taskKey()),
                question.prompt().english(),
                question.prompt().chinese());
    }

    private static String name(int number, Question question, Messages messages) {
        String words = question.words().stream().map(word -> word.headword()).collect(Collectors.joining(", "));
        String name =
                number + ". " + messages.text(question.kind().messageKey()) + (words.isEmpty() ? "" : " - " + words);
        return name.length() > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…"
                : name;
    }

    static String both(Bilingual text) {
        return lines(text.en(), text.zh()).replace("\n", " ");
    }

    /** Lines without those that are empty: a blank line would end a question. */
    private static String lines(String... texts) {
        return Stream.of(texts)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
