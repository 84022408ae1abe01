package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Question;
import org.duidu.text.TextRange;

/** Reads the questions of a JSON lesson. */
final class JsonQuestions {
    private final ProblemLog problems;
    private final HeaderReader headers;
    private final JsonTexts texts;
    private final List<Question> questions = new ArrayList<>();
    private final List<TextRange> positions = new ArrayList<>();

    JsonQuestions(ProblemLog problems, HeaderReader headers) {
        this.problems = problems;
        this.headers = headers;
        this.texts = new JsonTexts(problems, headers);
    }

    List<Question> questions() {
        return questions;
    }

    List<TextRange> positions() {
        return positions;
    }

    void read(DataNode.Mapping lesson) {
        for (DataNode.Mapping node : JsonReader.objects(lesson, "questions", Limits.QUESTIONS + 1, problems)) {
            if (questions.size() == Limits.QUESTIONS) {
                problems.error(node.range().start(), "too-many-questions", Limits.QUESTIONS);
                return;
            }
            question(node);
        }
    }

    private void question(DataNode.Mapping node) {
        headers.warnOfUnknown(node, JsonNames.QUESTION);
        List<Question.Choice> choices = new ArrayList<>();
        for (DataNode.Mapping choice : JsonReader.objects(node, "choices", Limits.QUESTIONS, problems)) {
            headers.warnOfUnknown(choice, JsonNames.CHOICE);
            Bilingual text = new Bilingual(texts.plain(choice, "en"), texts.plain(choice, "zh"));
            choices.add(new Question.Choice(text, texts.plain(choice, "right").equalsIgnoreCase("true")));
        }
        Question question = new Question(texts.bilingual(node, "prompt"), choices, texts.bilingual(node, "answer"));
        boolean answered = choices.stream().anyMatch(Question.Choice::right)
                || !question.answer().isEmpty();
        if (!answered) {
            String name = VocabularyReader.shortened(question.prompt().either());
            problems.warning(node.range().start(), "question-without-answer", name);
        }
        questions.add(question);
        positions.add(node.range());
    }
}
