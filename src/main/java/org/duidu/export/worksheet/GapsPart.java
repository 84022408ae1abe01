package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duidu.quiz.GapsQuestion;
import org.duidu.quiz.Prompt;
import org.duidu.quiz.QuestionKind;
import org.duidu.text.TextRange;

/**
 * Paragraphs of the article with gaps, each with its bank of words. They stay in the article's order; the banks are in
 * another order in each version.
 */
final class GapsPart implements PartMaker {
    private static final int MOST = 4;

    @Override
    public Made make(Draft draft) {
        List<GapsQuestion> questions =
                new ArrayList<>(draft.questions(QuestionKind.ARTICLE_BANK, GapsQuestion.class, MOST));
        questions.sort(Comparator.comparingInt(GapsPart::section).thenComparingInt(GapsPart::paragraph));
        if (questions.isEmpty()) {
            return PartObstacle.NO_WORD_IN_ARTICLE;
        }
        List<Html> task = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (GapsQuestion question : questions) {
            List<String> bank = draft.orders().shuffled(question.id(), question.bank());
            task.add(Html.of("div", "keep", Pieces.bank(bank), text(question.prompt(), answers.size() + 1)));
            answers.addAll(question.solution());
        }
        return new PartContent(answers.size(), task, List.of(Pieces.answers(answers)));
    }

    /** Its English with numbered gaps, a block a paragraph. */
    private static Html text(Prompt prompt, int first) {
        StringBuilder text = new StringBuilder();
        List<TextRange> gaps = new ArrayList<>();
        for (Prompt.Piece piece : prompt.pieces()) {
            if (piece instanceof Prompt.Gap gap) {
                gaps.add(new TextRange(text.length(), text.length() + gap.text().length()));
            }
            if (piece instanceof Prompt.Gap || piece instanceof Prompt.English) {
                text.append(piece.text());
            }
        }
        List<Html> paragraphs = new ArrayList<>();
        int start = 0;
        int number = first;
        for (String paragraph : text.toString().split("\n")) {
            int from = start;
            List<TextRange> here = gaps.stream()
                    .filter(gap -> gap.start() >= from && gap.end() <= from + paragraph.length())
                    .map(gap -> new TextRange(gap.start() - from, gap.end() - from))
                    .toList();
            paragraphs.add(Html.of("div", "gapped", GappedText.gaps(paragraph, here, number)));
            number += here.size();
            start += paragraph.length() + 1;
        }
        return Html.all(paragraphs);
    }

    private static int section(GapsQuestion question) {
        return question.place().map(place -> place.section()).orElse(0);
    }

    private static int paragraph(GapsQuestion question) {
        return question.place().map(place -> place.paragraph()).orElse(0);
    }
}
