package org.duidu.quiz;

import static org.duidu.quiz.SecondOpinion.areDefinedAlike;
import static org.duidu.quiz.SecondOpinion.areDistinct;
import static org.duidu.quiz.SecondOpinion.folded;
import static org.duidu.quiz.SecondOpinion.isSameWord;
import static org.duidu.quiz.SecondOpinion.shareGloss;
import static org.duidu.quiz.SecondOpinion.shareSynset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Example;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.vocabulary.LinkedLesson;

/**
 * Looks at finished questions alone, with rules of its own, and says what is wrong with them. It uses nothing of what made
 * them: it reads the lesson's text, and asks extJWNL itself.
 */
final class Recheck {
    private final LinkedLesson lesson;
    private final String text;
    private final Map<String, Set<String>> chineseOf = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    Recheck(LinkedLesson lesson) {
        this.lesson = lesson;
        StringBuilder all = new StringBuilder();
        lesson.lesson().sections().stream()
                .filter(TextSection.class::isInstance)
                .flatMap(section -> ((TextSection) section).paragraphs().stream())
                .forEach(paragraph -> all.append(paragraph.en().text()).append('\n'));
        lesson.lesson().vocabulary().stream()
                .flatMap(entry -> entry.examples().stream())
                .map(Example::en)
                .forEach(en -> all.append(en.text()).append('\n'));
        this.text = all.toString();
        pairs();
    }

    /** The Chinese of each English sentence of the article; more than one where a sentence stands there twice. */
    private void pairs() {
        List<Section> sections = lesson.lesson().sections();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i) instanceof TextSection section) {
                for (int j = 0; j < section.paragraphs().size(); j++) {
                    Paragraph paragraph = section.paragraphs().get(j);
                    for (SentencePair pair : lesson.aligned().pairs(i, j)) {
                        chineseOf
                                .computeIfAbsent(
                                        folded(pair.en().of(paragraph.en().text())), english -> new HashSet<>())
                                .add(folded(pair.zh().of(paragraph.zh().text())));
                    }
                }
            }
        }
    }

    List<String> faults(Quiz quiz) {
        Set<String> ids = new HashSet<>();
        for (Question question : quiz.questions()) {
            if (!ids.add(question.id())) {
                fault(question, "id twice");
            }
            if (question instanceof ChoiceQuestion choice) {
                choice(choice);
            } else if (question instanceof TypedQuestion typed) {
                typed(typed);
            } else if (question instanceof GapsQuestion gaps) {
                gaps(gaps);
            } else if (question instanceof MatchingQuestion matching) {
                matching(matching);
            } else if (question instanceof OrderQuestion order) {
                order(order);
            } else if (question instanceof MistakeQuestion mistake) {
                mistake(mistake);
            } else if (question instanceof DictationQuestion dictation) {
                dictation(dictation);
            } else {
                check(question, !question.prompt().english().isBlank(), "nothing asked");
            }
        }
        return faults;
    }

    private void choice(ChoiceQuestion question) {
        List<String> options =
                question.options().stream().map(Bilingual::either).toList();
        check(question, areDistinct(options), "two options alike");
        check(question, options.size() >= 3, "fewer than three options");
        if (question.kind() == QuestionKind.COMPREHENSION) {
            check(question, !question.right().isEmpty() && question.right().size() < options.size(), "no choice");
            check(question, isAsTheAuthorWrote(question), "not the author's answer");
            return;
        }
        check(question, question.right().size() == 1, "not one right option");
        String right = question.solution().get(0);
        if (question.kind() == QuestionKind.WHICH_CHINESE) {
            Set<String> chinese =
                    chineseOf.getOrDefault(folded(question.prompt().english()), Set.of());
            check(question, chinese.contains(folded(right)), "not its Chinese: " + right);
            check(
                    question,
                    options.stream()
                                    .filter(option -> chinese.contains(folded(option)))
                                    .count()
                            == 1,
                    "another option is its Chinese too");
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            String option = question.options().get(i).either();
            if (!question.right().contains(i) && !question.words().isEmpty()) {
                wrongOption(question, right, option);
            }
        }
        if (question.prompt().pieces().stream().anyMatch(Prompt.Gap.class::isInstance)) {
            restores(question, List.of(right));
            String stem =
                    " " + question.prompt().english().toLowerCase(Locale.ROOT).replaceAll("[^a-z']+", " ") + " ";
            check(
                    question,
                    !stem.contains(" " + right.toLowerCase(Locale.ROOT) + " "),
                    "the answer stands in the stem");
            check(question, stem.strip().split(" ").length >= 5, "stem too short");
            check(question, !question.prompt().chinese().isEmpty(), "no Chinese to go by");
            options.stream()
                    .filter(option -> !option.equals(right))
                    .forEach(option -> check(question, !isInLesson(question, List.of(option)), "also true: " + option));
        }
        if (question.kind() == QuestionKind.DEFINITION_TO_WORD) {
            String definition = question.prompt().english().toLowerCase(Locale.ROOT);
            check(
                    question,
                    !definition.matches(".*\\b" + right.toLowerCase(Locale.ROOT) + "\\b.*"),
                    "definition says it");
        }
    }

    private void wrongOption(ChoiceQuestion question, String right, String option) {
        VocabularyEntry key =
                lesson.lesson().vocabulary().get(question.words().get(0).entry());
        boolean chinese = question.kind() == QuestionKind.WORD_TO_CHINESE;
        if (chinese) {
            lesson.lesson().vocabulary().stream()
                    .filter(entry -> isSameWord(entry.headword(), key.headword()))
                    .forEach(entry ->
                            check(question, !shareGloss(entry.zh(), option), "its Chinese as well: " + option));
            return;
        }
        check(question, !shareSynset(right, option), "synonyms: " + right + ", " + option);
        check(question, !isSameWord(right, option), "one word: " + right + ", " + option);
        for (VocabularyEntry other : lesson.lesson().vocabulary()) {
            boolean isIt =
                    other.headword().equalsIgnoreCase(option) || other.forms().contains(option);
            check(question, !isIt || !shareGloss(key.zh(), other.zh()), "same Chinese: " + right + ", " + option);
            check(
                    question,
                    !isIt || !areDefinedAlike(key.definition(), other.definition()),
                    "defined alike: " + right + ", " + option);
        }
        String shown = question.prompt().chinese();
        for (VocabularyEntry other : lesson.lesson().vocabulary()) {
            boolean isIt = other.headword().equalsIgnoreCase(option);
            boolean said = isIt
                    && shown.length() > key.zh().length() + 4
                    && other.glosses().stream().anyMatch(gloss -> gloss.length() > 1 && shown.contains(gloss));
            check(question, !said, "the Chinese says the wrong option " + option);
        }
        boolean plural = right.endsWith("s")
                && !right.endsWith("ss")
                && !key.definition().startsWith("a ");
        boolean ed = right.endsWith("ed");
        String pos = key.partOfSpeech();
        if (pos.equals("v.") && ed && question.kind() != QuestionKind.CHINESE_TO_WORD) {
            check(question, !option.endsWith("s") || option.endsWith("ss"), "form gives it away: " + option);
        } else if (pos.equals("n.")
                && plural
                && lesson.lesson().vocabulary().stream()
                        .noneMatch(entry -> entry.headword().equals(option)
                                && entry.headword().equals(right))) {
            check(
                    question,
                    !option.matches(".*[^s]") || right.endsWith("us") || isIrregular(option),
                    "number: " + option);
        }
    }

    private static boolean isIrregular(String option) {
        return Set.of("men", "women", "children", "people", "feet", "teeth", "mice")
                .contains(option);
    }

    private void typed(TypedQuestion question) {
        String right = question.accepted().get(0);
        String letters = String.join("", question.letters());
        String word = right.toLowerCase(Locale.ROOT);
        switch (question.kind()) {
            case JUMBLED_LETTERS -> {
                check(question, sorted(letters).equals(sorted(word)) && !letters.equals(word), "letters " + letters);
                others(word)
                        .forEach(other -> check(
                                question, !sorted(other).equals(sorted(word)), "the letters of " + other + " too"));
            }
            case LETTER_TILES -> {
                List<String> left = new ArrayList<>(question.letters());
                for (String letter : word.split("")) {
                    check(question, left.remove(letter), "letter missing: " + letter);
                }
                check(question, left.size() == 2, "not two tiles over");
            }
            case VOWELS -> {
                check(question, letters.equals(word.replaceAll("[aeiou]", "_")) && letters.contains("_"), letters);
                others(word)
                        .forEach(other -> check(
                                question,
                                !other.replaceAll("[aeiou]", "_").equals(letters),
                                "the consonants of " + other));
            }
            case EXAMPLE_TYPED -> {
                restores(question, List.of(right));
                noOtherWordOfThatMeaning(question);
            }
            case WORD_FORM -> restores(question, List.of(right));
            case DICTATION_WORD -> {
                check(question, question.prompt().sound().equals(Optional.of(right)), "another word is spoken");
                check(question, question.prompt().english().isEmpty(), "the word is shown");
                return;
            }
            default -> {}
        }
        if (question.kind() == QuestionKind.WORD_FORM) {
            check(question, !question.prompt().english().contains("(" + word + ")"), "form given away");
        }
        check(question, !question.prompt().chinese().isEmpty(), "nothing to go by");
    }

    /** The other words of the lesson's list, in small letters. */
    private List<String> others(String word) {
        return lesson.lesson().vocabulary().stream()
                .map(entry -> entry.headword().toLowerCase(Locale.ROOT))
                .filter(other -> !other.equals(word))
                .toList();
    }

    private void noOtherWordOfThatMeaning(TypedQuestion question) {
        VocabularyEntry key =
                lesson.lesson().vocabulary().get(question.words().get(0).entry());
        lesson.lesson().vocabulary().stream()
                .filter(entry -> !isSameWord(entry.headword(), key.headword()))
                .filter(entry -> entry.partOfSpeech().equals(key.partOfSpeech()))
                .forEach(entry -> check(
                        question, !shareGloss(entry.zh(), key.zh()), entry.headword() + " would be right as well"));
    }

    private void dictation(DictationQuestion question) {
        check(
                question,
                question.prompt().sound().equals(Optional.of(question.sentence())),
                "another sentence is spoken");
        check(question, text.contains(question.sentence()), "not in the article");
        check(question, question.prompt().english().isEmpty(), "the sentence is shown");
        check(question, !question.sentence().matches(".*\\d.*"), "figures can be written in two ways");
    }

    private boolean isAsTheAuthorWrote(ChoiceQuestion question) {
        Set<String> right =
                question.solution().stream().map(SecondOpinion::folded).collect(Collectors.toSet());
        return lesson.lesson().questions().stream()
                .filter(written ->
                        question.prompt().english().equals(written.prompt().en()))
                .anyMatch(written -> written.choices().stream()
                        .allMatch(choice -> choice.right()
                                == right.contains(folded(choice.text().either()))));
    }

    private static String sorted(String word) {
        return word.chars().sorted().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining());
    }

    private void gaps(GapsQuestion question) {
        check(question, question.bank().size() == question.key().size() + 2, "not two words over");
        check(question, areDistinct(question.bank()), "a word twice in the bank");
        for (int gap = 0; gap < question.key().size(); gap++) {
            for (String word : question.bank()) {
                List<String> filled = new ArrayList<>(question.solution());
                String right = filled.set(gap, word);
                boolean other = !word.equals(right);
                check(question, !other || !isSameWord(word, right), "one word: " + right + ", " + word);
                check(question, !other || !isInLesson(question, filled), word + " is true for " + right);
            }
        }
        check(question, new HashSet<>(question.key()).size() == question.key().size(), "two gaps, one word");
        restores(question, question.solution());
        String shown =
                " " + question.prompt().english().toLowerCase(Locale.ROOT).replaceAll("[^a-z']+", " ") + " ";
        question.solution()
                .forEach(word -> check(
                        question,
                        !shown.contains(" " + word.toLowerCase(Locale.ROOT) + " "),
                        word + " is to be read in the text"));
    }

    private void matching(MatchingQuestion question) {
        check(question, question.right().size() >= question.left().size(), "too few partners");
        check(question, new HashSet<>(question.key()).size() == question.left().size(), "a partner twice");
        check(question, areDistinct(question.right()), "partners alike");
        if (question.kind() == QuestionKind.SENTENCE_PAIRS) {
            for (int i = 0; i < question.left().size(); i++) {
                Set<String> chinese =
                        chineseOf.getOrDefault(folded(question.left().get(i)), Set.of());
                String partner = question.solution().get(i);
                check(question, chinese.contains(folded(partner)), "not its Chinese: " + partner);
                check(
                        question,
                        question.right().stream()
                                        .filter(other -> chinese.contains(folded(other)))
                                        .count()
                                == 1,
                        "two partners: " + question.left().get(i));
            }
        }
        if (question.kind() == QuestionKind.MATCHING) {
            for (int i = 0; i < question.left().size(); i++) {
                VocabularyEntry entry =
                        lesson.lesson().vocabulary().get(question.words().get(i).entry());
                check(question, question.solution().get(i).equals(entry.zh()), "wrong partner of " + entry.headword());
                for (int j = 0; j < question.right().size(); j++) {
                    String other = question.right().get(j);
                    check(question, j == question.key().get(i) || !shareGloss(entry.zh(), other), "also " + other);
                }
                for (String other : question.left()) {
                    check(
                            question,
                            other.equals(question.left().get(i))
                                    || !shareSynset(other, question.left().get(i)),
                            "synonyms: " + other);
                }
            }
        }
    }

    private void order(OrderQuestion question) {
        List<String> pieces =
                question.key().stream().map(question.pieces()::get).toList();
        check(
                question,
                new TreeSet<>(question.key()).size() == question.pieces().size(),
                "no permutation");
        check(question, String.join(" ", pieces).equals(question.whole().replaceAll("\\s+", " ")), "not the text");
        check(question, !question.pieces().equals(pieces), "shown in order");
        if (question.kind() == QuestionKind.TEXT_ORDER) {
            check(question, flat(text).contains(flat(question.whole())), "not a stretch of the article");
            check(question, areDistinct(question.pieces()), "two pieces alike");
        }
        check(question, !question.prompt().chinese().isBlank(), "no Chinese that settles the order");
        if (question.kind() == QuestionKind.SENTENCE_JUMBLE) {
            check(question, text.contains(question.whole()), "not in the article");
            check(question, !question.whole().matches(".*(,| and | or ).*"), "parts could be swapped");
            String words = sortedWords(question.whole());
            for (String sentence : text.split("(?<=[.?!])\\s")) {
                check(
                        question,
                        folded(sentence).equals(folded(question.whole()))
                                || !sortedWords(sentence).equals(words),
                        "the article has another order: " + sentence);
            }
        }
    }

    private void mistake(MistakeQuestion question) {
        List<String> tokens = new ArrayList<>(question.tokens());
        String shown = tokens.set(question.wrong(), question.right());
        check(question, text.replaceAll("\\s+", " ").contains(String.join(" ", tokens)), "not the sentence: " + tokens);
        check(question, !shown.equals(question.right()), "nothing replaced");
        check(question, question.tokens().indexOf(shown) == question.tokens().lastIndexOf(shown), "word twice");
        check(question, !shareSynset(bare(shown), bare(question.right())), "synonym in its place");
        check(question, !isSameWord(bare(shown), bare(question.right())), "the same word in its place");
        String whole = text.replaceAll("\\s+", " ");
        check(question, !whole.contains(String.join(" ", question.tokens())), "no mistake in it");
        for (int i = 0; i < tokens.size(); i++) {
            List<String> mended = new ArrayList<>(question.tokens());
            mended.set(i, question.right());
            check(question, i == question.wrong() || !whole.contains(String.join(" ", mended)), "another mistake");
        }
        for (VocabularyEntry entry : lesson.lesson().vocabulary()) {
            boolean said = entry.headword().equalsIgnoreCase(bare(shown))
                    && entry.glosses().stream()
                            .anyMatch(gloss -> gloss.length() > 1
                                    && question.prompt().chinese().contains(gloss));
            check(question, !said, "the Chinese says " + shown);
        }
    }

    /** A token's word alone, without punctuation and possessive. */
    private static String bare(String token) {
        return token.replaceAll("^\\P{L}+|\\P{L}+$", "").replaceAll("[’']s$", "");
    }

    private static String sortedWords(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** With the answers in its gaps the prompt is a text of the lesson again. */
    private void restores(Question question, List<String> answers) {
        long gaps = question.prompt().pieces().stream()
                .filter(Prompt.Gap.class::isInstance)
                .count();
        check(question, gaps == answers.size(), "gaps and answers differ in number");
        check(question, isInLesson(question, answers), "not in the lesson with " + answers);
    }

    /** Whether the lesson says what the prompt says with these words in its gaps. */
    private boolean isInLesson(Question question, List<String> answers) {
        StringBuilder whole = new StringBuilder();
        int gap = 0;
        for (Prompt.Piece piece : question.prompt().pieces()) {
            if (piece instanceof Prompt.Gap) {
                whole.append(answers.get(gap++));
            } else if (piece instanceof Prompt.English) {
                whole.append(piece.text());
            }
        }
        String base = question.kind() == QuestionKind.WORD_FORM ? " \\([^)]*\\)" : "\u0000";
        return flat(text).contains(flat(whole.toString().replaceAll(base, "")));
    }

    private static String flat(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("a/an ", "a ")
                .replaceAll("\\ban (?=\\S)", "a ")
                .replaceAll("\\s+", " ");
    }

    private void check(Question question, boolean holds, String what) {
        if (!holds) {
            fault(question, what);
        }
    }

    private void fault(Question question, String what) {
        faults.add(question.id() + ": " + what);
    }
}
