package org.duidu.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.duidu.quiz.Refusal.Reason;

/** The Chinese of a word, and some of its letters or all of them; spell it. */
final class Letters extends EntryMaker {
    /** Letters that make few other words of a word. */
    private static final String EXTRA = "abcfghiklmopuvw";

    private static final int EXTRA_TILES = 2;
    private static final int MOST_TRIES = 20;

    private final int fewest;
    private final int most;

    private Letters(QuestionKind kind, int fewest, int most) {
        super(kind);
        this.fewest = fewest;
        this.most = most;
    }

    static Letters tiles() {
        return new Letters(QuestionKind.LETTER_TILES, 3, 12);
    }

    static Letters vowels() {
        return new Letters(QuestionKind.VOWELS, 4, 15);
    }

    static Letters jumbled() {
        return new Letters(QuestionKind.JUMBLED_LETTERS, 4, 10);
    }

    @Override
    Attempt attempt(Item item, Material material, Random random) {
        String word = item.lexeme().headword();
        Optional<Reason> fault = fault(item);
        if (fault.isPresent()) {
            return refused(item, fault.get(), word);
        }
        Optional<Item> rival = rival(item, material);
        if (rival.isPresent()) {
            Reason reason = kind() == QuestionKind.VOWELS ? Reason.SAME_CONSONANTS : Reason.ANAGRAM;
            return refused(item, reason, word, rival.get().word().headword());
        }
        List<String> letters = kind() == QuestionKind.VOWELS ? consonants(word) : shuffled(word, material, random);
        String help = item.lexeme().zh().isEmpty()
                ? item.lexeme().definition()
                : item.lexeme().zh();
        Prompt prompt = Prompt.of(item.lexeme().zh().isEmpty() ? new Prompt.English(help) : new Prompt.Chinese(help));
        return Attempt.made(new TypedQuestion(head(item, prompt), List.of(word), letters), List.of());
    }

    private Optional<Reason> fault(Item item) {
        String word = item.lexeme().headword();
        if (!word.matches("[A-Za-z]+")) {
            return Optional.of(Reason.NOT_ONE_WORD);
        } else if (word.length() < fewest || word.length() > most) {
            return Optional.of(Reason.WRONG_LENGTH);
        } else if (kind() == QuestionKind.VOWELS && consonants(word).stream().noneMatch("_"::equals)) {
            return Optional.of(Reason.NO_VOWEL);
        }
        boolean nothing =
                item.lexeme().zh().isEmpty() && item.lexeme().definition().isEmpty();
        return nothing ? Optional.of(Reason.NOTHING_TO_GO_BY) : Optional.empty();
    }

    /** Another entry of which the same letters would be shown. */
    private Optional<Item> rival(Item item, Material material) {
        UnaryOperator<String> shown =
                kind() == QuestionKind.VOWELS ? word -> String.join("", consonants(word)) : Letters::sorted;
        String word = item.lexeme().headword();
        return material.allItems().stream()
                .filter(other -> !other.lexeme().headword().equalsIgnoreCase(word))
                .filter(other -> shown.apply(other.lexeme().headword()).equals(shown.apply(word)))
                .findFirst();
    }

    private static String sorted(String word) {
        char[] letters = word.toLowerCase(Locale.ROOT).toCharArray();
        Arrays.sort(letters);
        return new String(letters);
    }

    private static List<String> consonants(String word) {
        return List.of(word.toLowerCase(Locale.ROOT).replaceAll("[aeiou]", "_").split(""));
    }

    private List<String> shuffled(String word, Material material, Random random) {
        List<String> letters =
                new ArrayList<>(List.of(word.toLowerCase(Locale.ROOT).split("")));
        for (int i = 0; kind() == QuestionKind.LETTER_TILES && i < EXTRA_TILES; i++) {
            letters.add(EXTRA.substring(random.nextInt(EXTRA.length())).substring(0, 1));
        }
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Collections.shuffle(letters, random);
            String shown = String.join("", letters);
            if (!shown.contains(word.toLowerCase(Locale.ROOT))
                    && !material.tools().thesaurus().isWord(shown)) {
                break;
            }
        }
        return letters;
    }
}
