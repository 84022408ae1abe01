package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Question;
import org.duidu.text.TextRange;

/** A question while its lines are read. */
final class QuestionDraft {
    /** Answers that name choices by their letters: {@code B}, {@code (B)}, {@code A, C}, {@code B. At nine}. */
    private static final Pattern LETTERS =
            Pattern.compile("[(（]?[A-Ha-hＡ-Ｈ][)）.．]?(?:\\s?[,，、&和]\\s?[(（]?[A-Ha-hＡ-Ｈ][)）.．]?){0,7}");

    private static final Pattern LETTER_AND_TEXT = Pattern.compile("(?s)[(（]?([A-Ha-hＡ-Ｈ])[)）.．、]\\s*\\S.*");

    private static final class Side {
        final MarkedLines en = new MarkedLines();
        final MarkedLines zh = new MarkedLines();
        final int letter;
        boolean right;

        Side(int letter, boolean right) {
            this.letter = letter;
            this.right = right;
        }

        void add(MarkedText text) {
            boolean translation = !en.isEmpty() && zh.isEmpty() && text.language() == Language.CHINESE;
            for (MarkedText part : translation ? List.of(text) : bilingual(text)) {
                if (part.language() == Language.CHINESE
                        || part.language() == Language.NEITHER && zh.isEmpty() && !en.isEmpty()) {
                    zh.add(part);
                } else {
                    en.add(part);
                }
            }
        }

        Bilingual text() {
            return new Bilingual(RichTexts.plain(en.text()), RichTexts.plain(zh.text()));
        }
    }

    private TextRange range;
    private final Side prompt = new Side(0, false);
    private final Side answer = new Side(0, false);
    private final List<Side> choices = new ArrayList<>();
    private Side current = prompt;

    QuestionDraft(TextRange range) {
        this.range = range;
    }

    TextRange range() {
        return range;
    }

    void reaches(int end) {
        range = QuestionReader.upTo(range, end);
    }

    void prompt(MarkedText text) {
        prompt.add(text);
    }

    /** Whether a text is the prompt's other language, which is still missing while nothing else stands below it. */
    boolean lacks(MarkedText text) {
        boolean open = current == prompt && (prompt.en.isEmpty() || prompt.zh.isEmpty());
        boolean fits = text.language() == Language.CHINESE ? prompt.zh.isEmpty() : prompt.en.isEmpty();
        return open && fits && TwoLanguages.hasHan(text.text()) != prompt.en.isEmpty();
    }

    void choice(MarkedText text, int letter, boolean right) {
        current = new Side(letter > 0 ? letter : choices.size() + 1, right);
        choices.add(current);
        current.add(text.strip());
    }

    void answer(MarkedText text) {
        current = answer;
        answer.add(text);
    }

    /** The Chinese of what was last read, named as such. */
    void chinese(MarkedText text) {
        current.zh.add(text);
    }

    void more(MarkedText text) {
        current.add(text);
    }

    /** An answer that is a letter, or repeats a choice, marks that choice. */
    void settleAnswer() {
        String text = answer.text().either().strip();
        if (choices.isEmpty() || text.isEmpty()) {
            return;
        }
        boolean right = choices.stream().anyMatch(choice -> choice.right);
        String shape =
                (answer.en.isEmpty() ? answer.zh : answer.en).text().shape().strip();
        if (LETTERS.matcher(shape).matches()) {
            text.codePoints().filter(Character::isLetter).forEach(this::markLetter);
        } else if (LETTER_AND_TEXT.matcher(shape).matches()) {
            text.codePoints().filter(Character::isLetter).limit(1).forEach(this::markLetter);
        } else {
            choices.stream()
                    .filter(choice -> choice.text().en().equalsIgnoreCase(text)
                            || choice.text().zh().equals(text))
                    .forEach(choice -> choice.right = true);
        }
        if (!right && choices.stream().anyMatch(choice -> choice.right)) {
            answer.en.clear();
            answer.zh.clear();
        }
    }

    private void markLetter(int c) {
        int letter = c >= 'Ａ'
                ? c - 'Ａ' + 1
                : String.valueOf((char) c).toUpperCase(Locale.ROOT).charAt(0) - 'A' + 1;
        choices.stream().filter(choice -> choice.letter == letter).forEach(choice -> choice.right = true);
    }

    boolean isAnswered() {
        return choices.stream().anyMatch(choice -> choice.right)
                || !answer.text().isEmpty();
    }

    String name() {
        return VocabularyReader.shortened(prompt.text().either());
    }

    Question question() {
        return new Question(
                prompt.text(),
                choices.stream()
                        .map(choice -> new Question.Choice(choice.text(), choice.right))
                        .toList(),
                answer.text());
    }

    /** The parts of a line that has both languages; the line itself where it has one. */
    private static List<MarkedText> bilingual(MarkedText line) {
        String text = line.text();
        if (line.isEmpty() || !TwoLanguages.hasHan(text) || !TwoLanguages.hasLatin(text)) {
            return line.isEmpty() ? List.of() : List.of(line);
        }
        List<MarkedText> sentences = TwoSentences.split(line);
        if (sentences.size() == 2) {
            return sentences;
        }
        int gap = text.lastIndexOf(' ', Math.max(0, TwoLanguages.boundary(text)));
        boolean parts = gap > 0 && gap + 1 == TwoLanguages.boundary(text);
        MarkedText one = parts ? line.slice(0, gap).strip() : line;
        MarkedText other = parts ? line.from(gap + 1).strip() : line;
        MarkedText chinese = TwoLanguages.hasHan(other.text()) ? other : one;
        boolean clean = parts
                && TwoLanguages.hasHan(one.text()) != TwoLanguages.hasHan(other.text())
                && TwoLanguages.isMostlyHan(chinese.text());
        return clean ? List.of(one, other) : List.of(line);
    }
}
