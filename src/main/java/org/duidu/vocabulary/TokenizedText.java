package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.duidu.text.Lemmatizer;
import org.duidu.text.TextRange;
import org.duidu.text.Word;
import org.duidu.text.Words;

/**
 * An English text as tokens, and what stands between them. A hyphenated compound gives a token for each of its parts. Made
 * by {@link VocabularyLinker#tokenized}; immutable.
 */
public final class TokenizedText {
    /** What stands between a token and the one before it, in order of strength. */
    enum Joint {
        HYPHEN,
        SPACE,
        /** A comma or dash: a phrase with a gap may reach across. */
        COMMA,
        /** The end of a sentence or clause: no phrase reaches across. */
        STOP
    }

    /** A hyphenated compound written as one word. */
    record Compound(Token joined, int end) {}

    private static final Pattern OPENS_SENTENCE = Pattern.compile("[.?!:;“\"‘'(\\[—–•…]");
    private static final Pattern STOP = Pattern.compile("[.?!:;…()\\[\\]]");
    private static final Pattern BLANK = Pattern.compile("[\\s“”\"‘’'«»]*");

    private final List<Token> tokens = new ArrayList<>();
    private final List<Joint> joints = new ArrayList<>();
    private final Map<Integer, Compound> compounds = new HashMap<>();

    TokenizedText(String text, Lemmatizer lemmatizer) {
        int end = 0;
        for (Word word : Words.of(text)) {
            String between = text.substring(end, word.range().start());
            boolean space = between.equals(" ");
            boolean opens = tokens.isEmpty()
                    || (!space && OPENS_SENTENCE.matcher(between).find());
            joints.add(space ? Joint.SPACE : joint(between));
            add(word, opens, lemmatizer);
            end = word.whole().end();
        }
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** What stands before a token; a {@link Joint#STOP} before the first and behind the last. */
    Joint before(int index) {
        return index == 0 || index >= tokens.size() ? Joint.STOP : joints.get(index);
    }

    /** The compound that begins at a token. */
    Optional<Compound> compoundAt(int index) {
        return Optional.ofNullable(compounds.get(index));
    }

    /** Where some tokens stand in the text. */
    TextRange range(int start, int end) {
        return new TextRange(
                tokens.get(start).range().start(), tokens.get(end - 1).range().end());
    }

    private void add(Word word, boolean opens, Lemmatizer lemmatizer) {
        if (word.parts().isEmpty()) {
            tokens.add(new Token(lemmatizer, word.text(), word.range(), opens));
            return;
        }
        int start = tokens.size();
        for (Word part : word.parts()) {
            if (tokens.size() > start) {
                joints.add(Joint.HYPHEN);
            }
            tokens.add(new Token(lemmatizer, part.text(), part.range(), opens && tokens.size() == start));
        }
        // re-cover is not recover
        if (!tokens.get(start).key().equals("re")) {
            String joined = word.parts().stream().map(Word::text).collect(Collectors.joining());
            compounds.put(start, new Compound(new Token(lemmatizer, joined, word.range(), opens), tokens.size()));
        }
    }

    private static Joint joint(String between) {
        if (BLANK.matcher(between).matches()) {
            return Joint.SPACE;
        }
        return STOP.matcher(between).find() ? Joint.STOP : Joint.COMMA;
    }
}
