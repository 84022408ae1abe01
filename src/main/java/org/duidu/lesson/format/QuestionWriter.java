package org.duidu.lesson.format;

import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Question;

/** Writes a question. */
final class QuestionWriter {
    private static final InlineWriter.Place PLACE = InlineWriter.Place.LISTING;

    private QuestionWriter() {}

    /** The question from its heading to its last line, which ends in a line break. */
    static String markdown(Question question) {
        StringBuilder out = new StringBuilder();
        two("### ", question.prompt(), "", out);
        out.append(question.choices().isEmpty() ? "" : "\n");
        for (Question.Choice choice : question.choices()) {
            two(choice.right() ? "- [x] " : "- [ ] ", choice.text(), "  ", out);
        }
        if (!question.answer().isEmpty()) {
            out.append('\n');
            two("Answer: ", question.answer(), "", out);
        }
        return out.toString();
    }

    private static void two(String before, Bilingual text, String indent, StringBuilder out) {
        String en = InlineWriter.plain(text.en(), PLACE);
        String zh = InlineWriter.plain(text.zh(), PLACE);
        if (en.isEmpty()) {
            out.append(before).append(zh).append('\n');
            return;
        }
        out.append(before).append(en).append('\n');
        if (!zh.isEmpty()) {
            boolean bare = Language.of(text.zh()) == Language.CHINESE && TwoSentences.isOne(text.zh());
            out.append(indent).append(bare ? "" : "Chinese: ").append(zh).append('\n');
        }
    }
}
