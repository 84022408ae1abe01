package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.text.TextRange;

/** Finds the questions of a section, their choices and their answers. */
final class QuestionReader {
    private static final Pattern NUMBER = Pattern.compile("[(（]?\\d{1,3}[.、)）．]\\s*");
    private static final Pattern BOX = Pattern.compile("[\\[［]([ 　xXｘＸ✓✔vV*]?)[\\]］]\\s*");
    private static final Pattern LETTER = Pattern.compile("[(（]?([A-Ha-hＡ-Ｈ])[)）.．、]\\s*(?=\\S)");

    private final ProblemLog problems;
    private final List<QuestionDraft> drafts = new ArrayList<>();
    private QuestionDraft current;
    private boolean headings;
    private boolean labels;

    QuestionReader(ProblemLog problems) {
        this.problems = problems;
    }

    void read(RawSection section) {
        List<ListLine> lines = ListLine.of(section.leaves());
        headings = lines.stream().anyMatch(ListLine::heading);
        labels = lines.stream().anyMatch(QuestionReader::isQuestionLabel);
        current = null;
        for (ListLine line : lines) {
            if (drafts.size() > Limits.QUESTIONS) {
                problems.error(line.range().start(), "too-many-questions", Limits.QUESTIONS);
                drafts.remove(drafts.size() - 1);
                return;
            }
            line(line);
        }
    }

    List<QuestionDraft> finish() {
        for (QuestionDraft draft : drafts) {
            draft.settleAnswer();
            if (!draft.isAnswered()) {
                problems.warning(draft.range().start(), "question-without-answer", draft.name());
            }
        }
        return drafts;
    }

    private static boolean isQuestionLabel(ListLine line) {
        return Label.at(line.text())
                .filter(found -> found.label() == Label.QUESTION)
                .isPresent();
    }

    private void line(ListLine line) {
        MarkedText text = line.text();
        Matcher letter = LETTER.matcher(text.shape());
        Matcher box = BOX.matcher(text.shape());
        Optional<Label.Found> label = Label.at(text);
        if (starts(line, label)) {
            begin(line, label);
        } else if (current == null) {
            problems.warning(line.range().start(), "text-ignored", VocabularyReader.shortened(text.text()));
        } else {
            current.reaches(line.range().end());
            if (label.isPresent() && label.get().label() == Label.ANSWER) {
                current.answer(label.get().rest());
            } else if (label.isPresent() && label.get().label() == Label.QUESTION) {
                current.more(label.get().rest());
            } else if (label.isPresent() && label.get().label() == Label.CHINESE) {
                current.chinese(label.get().rest());
            } else if (box.lookingAt()) {
                boolean right = !box.group(1).isBlank();
                MarkedText rest = text.from(box.end());
                Matcher lettered = LETTER.matcher(rest.shape());
                boolean hasLetter = lettered.lookingAt();
                current.choice(hasLetter ? rest.from(lettered.end()) : rest, hasLetter ? letter(lettered) : 0, right);
            } else if (letter.lookingAt()) {
                current.choice(text.from(letter.end()), letter(letter), false);
            } else if (line.startsItem()) {
                current.choice(text, 0, false);
            } else {
                current.more(text);
            }
        }
    }

    private static int letter(Matcher matcher) {
        char c = matcher.group(1).charAt(0);
        return c >= 'Ａ' ? c - 'Ａ' + 1 : Character.toUpperCase(c) - 'A' + 1;
    }

    private boolean starts(ListLine line, Optional<Label.Found> label) {
        if (headings) {
            return line.heading() && (current == null || !current.lacks(line.text()));
        }
        if (labels) {
            return label.isPresent()
                    && label.get().label() == Label.QUESTION
                    && (current == null || !current.lacks(label.get().rest()));
        }
        if (line.ordered()) {
            return line.startsItem() && !BOX.matcher(line.text().shape()).lookingAt();
        }
        return NUMBER.matcher(line.text().shape()).lookingAt()
                || line.startsBlock()
                        && line.item() == 0
                        && isQuestion(line.text().text())
                        && (current == null || !current.lacks(line.text()));
    }

    private static boolean isQuestion(String text) {
        return text.endsWith("?") || text.endsWith("？");
    }

    private void begin(ListLine line, Optional<Label.Found> label) {
        MarkedText text = label.isPresent() && label.get().label() == Label.QUESTION
                ? label.get().rest()
                : line.text();
        Matcher number = NUMBER.matcher(text.shape());
        MarkedText prompt = number.lookingAt() && number.end() < text.length() ? text.from(number.end()) : text;
        current = new QuestionDraft(line.range());
        current.prompt(prompt.strip());
        drafts.add(current);
    }

    static TextRange upTo(TextRange range, int end) {
        return new TextRange(range.start(), Math.max(range.end(), end));
    }
}
