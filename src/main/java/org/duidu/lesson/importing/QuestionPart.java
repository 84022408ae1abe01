package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.Question;
import org.duidu.lesson.format.Language;

/** Reads questions with their answers or choices. */
final class QuestionPart {
    private static final int MOST_QUESTIONS = 450;
    private static final Pattern QUESTION =
            Pattern.compile("(?i)(?:Q|Question|問|問題|題目)\\s?[0-9]{0,3}\\s?[.:：]\\s*(?<rest>.*)");
    private static final Pattern ANSWER = Pattern.compile(
            "(?i)(?:A|Ans|Answer|Model answer|Suggested answer|答|答案|解答|參考答案)\\s?[0-9]{0,3}\\s?[:：]\\s*(?<rest>.*)");
    private static final Pattern CHOICE = Pattern.compile("[(（]?(?<letter>[A-Ea-eＡ-Ｅ])[)）.．、]\\s*(?<rest>\\S.*)");
    private static final Pattern NEXT_IN_BRACKETS = Pattern.compile("\\s+(?<mark>[(（](?<letter>[B-Eb-e])[)）])");
    private static final Pattern NEXT_BARE = Pattern.compile("\\s+(?<mark>(?<letter>[B-E])(?:[)）]|[.．、](?=\\s)))");
    private static final Pattern BOX = Pattern.compile("[-*•]?\\s*\\[(?<mark>[ xX✓])\\]\\s*(?<rest>\\S.*)");
    private static final Pattern RIGHT_LETTER = Pattern.compile("[(（]?([A-Ea-e])[)）]?(?:[.:．、\\s].*)?");
    private static final Pattern KEY = Pattern.compile("([0-9]{1,3})\\s*[.:)、]?\\s*[(（]?([A-Ea-e])\\b[)）]?");

    private final List<QuestionDraft> drafts = new ArrayList<>();
    private QuestionDraft current;

    static boolean isQuestionLabel(String text) {
        return QUESTION.matcher(bare(text)).matches();
    }

    /** Whether a line begins with {@code Q:}, {@code A:} or a choice's letter. */
    static boolean isLabelled(String text) {
        return isQuestionLabel(text)
                || ANSWER.matcher(bare(text)).matches()
                || CHOICE.matcher(text).matches();
    }

    void read(List<Line> lines) {
        current = null;
        for (Line line : lines) {
            read(line);
        }
    }

    List<Question> questions() {
        return drafts.stream().map(QuestionDraft::question).toList();
    }

    private static String bare(String text) {
        return text.replace("**", "").replaceFirst("^#{1,6}\\s+", "");
    }

    private void read(Line line) {
        String text = bare(line.text()).replace('\t', ' ');
        boolean chinese = Language.of(text) == Language.CHINESE;
        Matcher answer = ANSWER.matcher(text);
        Matcher choice = CHOICE.matcher(text);
        Matcher box = BOX.matcher(text);
        Optional<String> question = question(text, line);
        if (current != null && answer.matches()) {
            answer(answer.group("rest"), line);
        } else if (question.isPresent()) {
            ask(question.get(), chinese, line);
        } else if (current == null) {
            line.is(key(text) ? Fate.ANSWER : Fate.NOT_UNDERSTOOD);
        } else if (box.matches()) {
            current.choice(box.group("rest"), !box.group("mark").isBlank());
            line.is(Fate.CHOICE);
        } else if (choice.matches() && !current.isAnswered()) {
            choices(text).forEach(one -> current.choice(one, false));
            line.is(Fate.CHOICE);
        } else if (key(text)) {
            line.is(Fate.ANSWER);
        } else {
            more(text, chinese, line);
        }
    }

    /** One choice, or all of them beside each other: {@code (A) Birds (B) Fungus (C) Rain}. */
    private static List<String> choices(String text) {
        List<String> choices = new ArrayList<>();
        Matcher next = (text.matches("[(（].*") ? NEXT_IN_BRACKETS : NEXT_BARE).matcher(text);
        int start = 0;
        while (next.find()) {
            boolean inOrder = next.group("letter").equalsIgnoreCase(String.valueOf((char) ('A' + choices.size() + 1)));
            if (inOrder) {
                choices.add(text.substring(start, next.start()));
                start = next.start("mark");
            }
        }
        choices.add(text.substring(start));
        return choices.stream()
                .map(one -> CHOICE.matcher(one.strip()).replaceFirst("${rest}"))
                .toList();
    }

    /** The words of a question: after a label, after a number, or a line that ends in a question mark. */
    private Optional<String> question(String text, Line line) {
        Matcher labelled = QUESTION.matcher(text);
        if (labelled.matches()) {
            return Optional.of(labelled.group("rest"));
        }
        String unlisted =
                Texts.afterNumber(text).or(() -> Texts.afterBullet(text)).orElse(text);
        boolean asks = unlisted.endsWith("?") || unlisted.endsWith("？");
        boolean choiceLike = CHOICE.matcher(text).matches() || BOX.matcher(text).matches();
        boolean numbered = Texts.afterNumber(text).isPresent()
                && KEY.matcher(text).results().count() < 2
                && (current == null || current.isSettled() || !current.isPromptOnly());
        return !choiceLike && (asks || numbered) ? Optional.of(unlisted) : Optional.empty();
    }

    private void ask(String words, boolean chinese, Line line) {
        if (current != null && current.lacksPrompt(chinese)) {
            current.prompt(words, chinese);
            line.is(Fate.QUESTION);
            return;
        }
        if (drafts.size() >= MOST_QUESTIONS) {
            line.is(Fate.SURPLUS);
            return;
        }
        current = new QuestionDraft();
        current.prompt(words, chinese);
        drafts.add(current);
        line.is(Fate.QUESTION);
    }

    private void answer(String words, Line line) {
        line.is(Fate.ANSWER);
        Matcher letter = RIGHT_LETTER.matcher(words);
        if (key(words)) {
            return;
        }
        if (letter.matches()
                && current.chooses(letter.group(1).toUpperCase(Locale.ROOT).charAt(0) - 'A')) {
            return;
        }
        current.answer(words, Language.of(words) == Language.CHINESE);
    }

    /** {@code 1. B 2. C 3. A}: the answers of all questions in one line. */
    private boolean key(String text) {
        List<java.util.regex.MatchResult> found = KEY.matcher(text).results().toList();
        int told = found.stream().mapToInt(one -> one.group().length()).sum();
        if (found.size() < 2 || told * 3 < text.length()) {
            return false;
        }
        for (var one : found) {
            int number = Integer.parseInt(one.group(1));
            if (number >= 1 && number <= drafts.size()) {
                drafts.get(number - 1)
                        .chooses(one.group(2).toUpperCase(Locale.ROOT).charAt(0) - 'A');
            }
        }
        return true;
    }

    /** The other language of what stood last, or an answer without a label. */
    private void more(String text, boolean chinese, Line line) {
        String words = Texts.afterBullet(text).orElse(text);
        if (current.lacksPrompt(chinese) && current.isPromptOnly() && chinese && !Texts.endsSentence(words)) {
            current.prompt(words, true);
            line.is(Fate.QUESTION);
        } else if (chinese && current.lacksChoice()) {
            current.choiceInChinese(words);
            line.is(Fate.CHOICE);
        } else {
            current.answer(words, chinese);
            line.is(Fate.ANSWER);
        }
    }
}
