package org.duidu.text;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * WordNet's words and irregular forms in memory, some 90,000, read from the files that extJWNL's data bring along. Asking
 * extJWNL for each word costs a search in its file; a lemmatizer asks for a dozen words to answer for one.
 *
 * @param meanings the base forms of each class, without phrases, and the numbers of their meanings in that class
 * @param irregular from an inflected form to its base forms
 */
record WordNetLists(Map<WordClass, Map<String, int[]>> meanings, Map<WordClass, Map<String, List<String>>> irregular) {
    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";
    private static final int OFFSET = 8;
    private static final Map<WordClass, String> NAMES =
            Map.of(WordClass.NOUN, "noun", WordClass.VERB, "verb", WordClass.ADJECTIVE, "adj", WordClass.ADVERB, "adv");

    /**
     * @throws UncheckedIOException if the data are not on the class path
     */
    static WordNetLists read() {
        Map<WordClass, Map<String, int[]>> meanings = new EnumMap<>(WordClass.class);
        Map<WordClass, Map<String, List<String>>> irregular = new EnumMap<>(WordClass.class);
        NAMES.forEach((wordClass, name) -> {
            meanings.put(wordClass, readMeanings("index." + name));
            irregular.put(wordClass, readIrregular(name + ".exc"));
        });
        return new WordNetLists(meanings, irregular);
    }

    /**
     * One word a line, with spaces as underscores, before its first space, and the eight-digit offsets of its synsets at
     * the end (wndb(5WN)); the licence is indented.
     */
    private static Map<String, int[]> readMeanings(String file) {
        Map<String, int[]> meanings = new HashMap<>();
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String lemma = line.substring(0, Math.max(0, line.indexOf(' ')));
                if (!lemma.isEmpty() && lemma.indexOf('_') < 0) {
                    meanings.put(lemma, offsets(line.stripTrailing()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return meanings;
    }

    /** The line is: lemma, class, number of synsets, further fields, and as many offsets as there are synsets. */
    private static int[] offsets(String line) {
        int[] offsets = new int[Integer.parseInt(line.split(" ", 4)[2])];
        for (int i = 0; i < offsets.length; i++) {
            int end = line.length() - i * (OFFSET + 1);
            offsets[i] = Integer.parseInt(line, end - OFFSET, end, 10);
        }
        return offsets;
    }

    /** An inflected form and its base forms on each line. */
    private static Map<String, List<String>> readIrregular(String file) {
        Map<String, List<String>> irregular = new HashMap<>();
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> forms = List.of(line.strip().split(" +"));
                irregular.put(forms.get(0), forms.subList(1, forms.size()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return irregular;
    }

    private static BufferedReader open(String file) throws IOException {
        InputStream stream = WordNetLists.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new FileNotFoundException(FOLDER + file);
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.ISO_8859_1), 1 << 16);
    }
}
