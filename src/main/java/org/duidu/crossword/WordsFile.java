package org.duidu.crossword;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.duidu.text.Encodings;

/**
 * A words file: UTF-8, one word a line, with an optional clue after a tab. Blank lines are skipped.
 *
 * @param words as many as there are lines with words, also those that cannot be laid out
 * @param problems with the file itself; what cannot enter a grid is {@link AnswerList#rejected()}
 */
public record WordsFile(List<WordSource> words, List<WordsProblem> problems) {
    /** Far more than {@link AnswerList#MAX_ANSWERS} words with long clues. */
    public static final int MAX_BYTES = 1024 * 1024;

    public WordsFile {
        words = List.copyOf(words);
        problems = List.copyOf(problems);
    }

    /** Reads what stands in a file; at most one byte more than {@link #MAX_BYTES} is needed. */
    public static WordsFile read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return failed(WordsProblem.Kind.TOO_LARGE);
        }
        return Encodings.utf8(bytes)
                .map(WordsFile::parse)
                .orElseGet(() -> failed(
                        switch (Encodings.guess(bytes)) {
                            case BIG5 -> WordsProblem.Kind.BIG5;
                            case UTF16 -> WordsProblem.Kind.UTF16;
                            case UNKNOWN -> WordsProblem.Kind.UNKNOWN_ENCODING;
                        }));
    }

    private static WordsFile parse(String text) {
        List<WordSource> words = new ArrayList<>();
        int line = 0;
        for (String row : text.replace("\uFEFF", "").split("\\R", -1)) {
            line++;
            String[] columns = Normalizer.normalize(row, Normalizer.Form.NFC).split("\t", 3);
            String word = columns[0].strip();
            if (!word.isEmpty()) {
                words.add(new WordSource.Listed(word, columns.length > 1 ? columns[1].strip() : "", line));
            }
        }
        return words.isEmpty() ? failed(WordsProblem.Kind.EMPTY) : new WordsFile(words, remarks(words));
    }

    private static WordsFile failed(WordsProblem.Kind kind) {
        return new WordsFile(List.of(), List.of(WordsProblem.ofFile(kind)));
    }

    private static List<WordsProblem> remarks(List<WordSource> words) {
        List<WordsProblem> remarks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (WordSource source : words) {
            WordSource.Listed word = (WordSource.Listed) source;
            String letters = new Spelling(word.word()).letters();
            if (!letters.isEmpty() && !seen.add(letters)) {
                remarks.add(new WordsProblem(WordsProblem.Kind.DUPLICATE, OptionalInt.of(word.line()), word.word()));
            }
        }
        if (seen.size() == 1) {
            remarks.add(WordsProblem.ofFile(WordsProblem.Kind.ONE_WORD));
        }
        return remarks;
    }
}
