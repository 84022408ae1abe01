package org.duidu.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.dictionary.Dictionary;
import org.duidu.lesson.Example;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.vocabulary.LinkedLesson;

/**
 * Looks at finished questions alone, with rules of its own, and says what is wrong with them. It uses nothing of what made
 * them: it reads the lesson's text, and asks extJWNL itself.
 */
final class Recheck {
    private static final Dictionary WORDNET = open();

    private final LinkedLesson lesson;
    private final String text;
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
            }
        }
        return faults;
    }

    private void choice(ChoiceQuestion question) {
        List<String> options = question.options().stream()
                .map(option -> option.either().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                .toList();
        check(question, new HashSet<>(options).size() == options.size(), "two options alike");
        check(question, options.size() >= 3, "fewer than three options");
        if (question.kind() == QuestionKind.COMPREHENSION) {
            check(question, !question.right().isEmpty() && question.right().size() < options.size(), "no choice");
            return;
        }
        check(question, question.right().size() == 1, "not one right option");
        String right = question.solution().get(0);
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
            check(question, !shareGloss(key.zh(), option), "same Chinese: " + option);
            return;
        }
        check(question, !shareSynset(right, option), "synonyms: " + right + ", " + option);
        for (VocabularyEntry other : lesson.lesson().vocabulary()) {
            boolean isIt =
                    other.headword().equalsIgnoreCase(option) || other.forms().contains(option);
            check(question, !isIt || !shareGloss(key.zh(), other.zh()), "same Chinese: " + right + ", " + option);
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
            }
            case EXAMPLE_TYPED, WORD_FORM -> restores(question, List.of(right));
            default -> {}
        }
        if (question.kind() == QuestionKind.WORD_FORM) {
            check(question, !question.prompt().english().contains("(" + word + ")"), "form given away");
        }
        check(question, !question.prompt().chinese().isEmpty(), "nothing to go by");
    }

    private static String sorted(String word) {
        return word.chars().sorted().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining());
    }

    private void gaps(GapsQuestion question) {
        check(question, question.bank().size() == question.key().size() + 2, "not two words over");
        check(question, new HashSet<>(question.bank()).size() == question.bank().size(), "a word twice in the bank");
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
        check(
                question,
                new HashSet<>(question.right()).size() == question.right().size(),
                "partners alike");
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
        if (question.kind() == QuestionKind.SENTENCE_JUMBLE) {
            check(question, text.contains(question.whole()), "not in the article");
            check(question, !question.whole().matches(".*(,| and | or ).*"), "parts could be swapped");
        }
    }

    private void mistake(MistakeQuestion question) {
        List<String> tokens = new ArrayList<>(question.tokens());
        String shown = tokens.set(question.wrong(), question.right());
        check(question, text.replaceAll("\\s+", " ").contains(String.join(" ", tokens)), "not the sentence: " + tokens);
        check(question, !shown.equals(question.right()), "nothing replaced");
        check(question, question.tokens().indexOf(shown) == question.tokens().lastIndexOf(shown), "word twice");
        check(question, !shareSynset(bare(shown), bare(question.right())), "synonym in its place");
    }

    private static String bare(String token) {
        return token.replaceAll("^\\P{L}+|\\P{L}+$", "");
    }

    /** With the answers in its gaps the prompt is a text of the lesson again. */
    private void restores(Question question, List<String> answers) {
        StringBuilder whole = new StringBuilder();
        int gap = 0;
        for (Prompt.Piece piece : question.prompt().pieces()) {
            if (piece instanceof Prompt.Gap) {
                whole.append(answers.get(gap++));
            } else if (piece instanceof Prompt.English) {
                whole.append(piece.text());
            }
        }
        String bare = whole.toString()
                .replaceAll(" \\(" + (question.kind() == QuestionKind.WORD_FORM ? "[^)]*" : "\u0000") + "\\)", "");
        check(question, gap == answers.size(), "gaps and answers differ in number");
        check(question, flat(text).contains(flat(bare)), "not in the lesson: " + bare);
    }

    private static String flat(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("a/an ", "a ")
                .replaceAll("\\ban (?=\\S)", "a ")
                .replaceAll("\\s+", " ");
    }

    private static boolean shareGloss(String one, String other) {
        for (String first : one.split("[；;、，,]")) {
            for (String second : other.split("[；;、，,]")) {
                String a = first.strip();
                String b = second.strip();
                if (!a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean shareSynset(String one, String other) {
        try {
            for (POS pos : POS.values()) {
                IndexWord first = WORDNET.lookupIndexWord(pos, one.toLowerCase(Locale.ROOT));
                IndexWord second = WORDNET.lookupIndexWord(pos, other.toLowerCase(Locale.ROOT));
                if (first != null
                        && second != null
                        && pos == classOf(first, second)
                        && first.getSenses().stream().anyMatch(second.getSenses()::contains)) {
                    return true;
                }
            }
            return false;
        } catch (JWNLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only where both are known mainly in this class: a noun's rare verb is not what a learner thinks of. */
    private static POS classOf(IndexWord first, IndexWord second) throws JWNLException {
        return mainClass(first.getLemma()) == mainClass(second.getLemma()) ? first.getPOS() : null;
    }

    private static POS mainClass(String lemma) throws JWNLException {
        POS main = null;
        int most = 0;
        for (POS pos : POS.values()) {
            IndexWord word = WORDNET.getIndexWord(pos, lemma);
            if (word != null && word.getSenses().size() > most) {
                most = word.getSenses().size();
                main = pos;
            }
        }
        return main;
    }

    private static Dictionary open() {
        try {
            return Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw new IllegalStateException(e);
        }
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
