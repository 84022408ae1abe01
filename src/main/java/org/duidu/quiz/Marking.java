package org.duidu.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Scripts;
import org.duidu.text.Thesaurus;

/** Marks answers. Whatever was answered, the mark says the right answer. Safe for many threads. */
public final class Marking {
    private final TypedMarking typed;

    /**
     * @param knownWords words that are no slip of spelling if typed in place of another: {@link Quiz#knownWords}
     */
    public Marking(Lemmatizer lemmatizer, Thesaurus thesaurus, Set<String> knownWords) {
        this.typed = new TypedMarking(lemmatizer, thesaurus, knownWords);
    }

    /**
     * Marks an answer.
     *
     * @throws IllegalArgumentException if it is no answer to such a question
     */
    public Marked mark(Question question, Response response, MarkingRules rules) {
        if (response instanceof Response.Skipped) {
            return skipped(question, response);
        } else if (question instanceof ChoiceQuestion choice && response instanceof Response.Chosen chosen) {
            return whole(question, response, choice(choice, chosen));
        } else if (question instanceof TypedQuestion word && response instanceof Response.Typed text) {
            return typed(word, text, rules);
        } else if (question instanceof DictationQuestion dictation && response instanceof Response.Typed text) {
            return whole(question, response, dictation(dictation, text));
        } else if (question instanceof GapsQuestion gaps && response instanceof Response.Filled filled) {
            return parts(question, response, gaps.bank(), filled.words());
        } else if (question instanceof MatchingQuestion matching && response instanceof Response.Paired paired) {
            return parts(question, response, matching.right(), paired.partners());
        } else if (question instanceof OrderQuestion order && response instanceof Response.Ordered ordered) {
            return whole(question, response, order(order, ordered));
        } else if (question instanceof MistakeQuestion mistake && response instanceof Response.Pointed pointed) {
            return whole(question, response, mistake(mistake, pointed));
        } else if (question instanceof OpenQuestion open && response instanceof Response.SelfMarked self) {
            String right = String.join("; ", open.solution());
            return whole(question, response, part(self.text(), right, self.right() ? 1 : 0));
        }
        throw new IllegalArgumentException(response + " is no answer to " + question.kind());
    }

    private static Marked skipped(Question question, Response response) {
        List<MarkedPart> parts = List.of(open(String.join("; ", question.solution())));
        if (question instanceof GapsQuestion || question instanceof MatchingQuestion) {
            parts = question.solution().stream().map(Marking::open).toList();
        } else if (question instanceof MistakeQuestion mistake) {
            parts = List.of(open(mended(mistake)));
        }
        return new Marked(question, response, 0, Verdict.OPEN, parts, false);
    }

    private static MarkedPart choice(ChoiceQuestion choice, Response.Chosen chosen) {
        List<String> given = chosen.options().stream()
                .sorted()
                .map(index -> choice.options().get(index).either())
                .toList();
        String right = String.join("; ", choice.solution());
        return given.isEmpty()
                ? open(right)
                : part(String.join("; ", given), right, chosen.options().equals(choice.right()) ? 1 : 0);
    }

    private Marked typed(TypedQuestion question, Response.Typed answer, MarkingRules rules) {
        MarkedPart part = Scripts.hasHan(question.accepted().get(0))
                ? ChineseAnswers.mark(answer.text(), question.accepted())
                : typed.mark(answer.text(), question.accepted(), rules);
        boolean retype = part.verdict() == Verdict.SLIP;
        return new Marked(question, answer, part.score(), part.verdict(), List.of(part), retype);
    }

    /** The share of words that stand in the answer in the order of the sentence. */
    private static MarkedPart dictation(DictationQuestion question, Response.Typed answer) {
        List<String> right = English.words(question.sentence());
        List<String> given = English.words(answer.text());
        if (given.isEmpty()) {
            return open(question.sentence());
        }
        double score = (double) Sequences.longestCommon(right, given) / Math.max(right.size(), given.size());
        List<Difference> differences = Differences.between(given, right);
        return new MarkedPart(answer.text().strip(), question.sentence(), score, verdict(score), differences);
    }

    private static MarkedPart mistake(MistakeQuestion question, Response.Pointed answer) {
        return part(
                question.tokens().get(answer.token()), mended(question), answer.token() == question.wrong() ? 1 : 0);
    }

    private static String mended(MistakeQuestion question) {
        return question.tokens().get(question.wrong()) + " → " + question.right();
    }

    /**
     * A jumble by the longest run of pieces in ascending order, a text by the pairs that stand in the right order
     * (Kendall). Pieces that read the same may stand for each other.
     */
    private static MarkedPart order(OrderQuestion question, Response.Ordered answer) {
        String separator = question.kind() == QuestionKind.TEXT_ORDER ? " / " : " ";
        String given = String.join(
                separator, answer.pieces().stream().map(question.pieces()::get).toList());
        if (answer.pieces().isEmpty()) {
            return open(question.whole());
        }
        List<Integer> places = Sequences.places(question, answer.pieces());
        double score = question.kind() == QuestionKind.TEXT_ORDER
                ? Sequences.pairsInOrder(places, question.key().size())
                : (double) Sequences.longestAscending(places) / question.key().size();
        return new MarkedPart(given, question.whole(), score, verdict(score), List.of());
    }

    /** Gaps or pairs, each worth the same. Two texts that read the same may stand for each other. */
    private static Marked parts(Question question, Response response, List<String> shown, List<Integer> given) {
        List<String> solution = question.solution();
        List<MarkedPart> parts = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < solution.size(); i++) {
            int index = i < given.size() ? given.get(i) : Response.OPEN;
            boolean fresh = index != Response.OPEN && used.add(index);
            parts.add(
                    index == Response.OPEN
                            ? open(solution.get(i))
                            : part(
                                    shown.get(index),
                                    solution.get(i),
                                    fresh && shown.get(index).equals(solution.get(i)) ? 1 : 0));
        }
        double score = parts.stream().mapToDouble(MarkedPart::score).average().orElse(0);
        return new Marked(question, response, score, verdict(score), parts, false);
    }

    private static Marked whole(Question question, Response response, MarkedPart part) {
        return new Marked(question, response, part.score(), part.verdict(), List.of(part), false);
    }

    private static MarkedPart part(String given, String right, double score) {
        return new MarkedPart(given, right, score, verdict(score), List.of());
    }

    private static MarkedPart open(String right) {
        return new MarkedPart("", right, 0, Verdict.OPEN, List.of());
    }

    private static Verdict verdict(double score) {
        if (score >= 1) {
            return Verdict.RIGHT;
        }
        return score > 0 ? Verdict.PARTLY : Verdict.WRONG;
    }
}
