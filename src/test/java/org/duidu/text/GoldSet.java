package org.duidu.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs whose sentences were paired by hand, from the files in {@code gold}. */
final class GoldSet {
    /**
     * A paragraph and its translation without the marks, and the pairs that the marks stood between.
     *
     * @param beads all with confidence 1
     */
    record Pair(String name, String en, String zh, List<Bead> beads) {}

    private GoldSet() {}

    static List<Pair> read(String file) {
        List<Pair> pairs = new ArrayList<>();
        for (String block : text(file).split("(?m)^## ")) {
            String[] parts = block.strip().split("\\n\\s*\\n");
            if (!block.startsWith("#")) {
                if (parts.length != 3) {
                    throw new IllegalArgumentException(file + ": not a pair of paragraphs: " + parts[0]);
                }
                pairs.add(pair(file + ": " + parts[0], parts[1], parts[2]));
            }
        }
        return pairs;
    }

    private static Pair pair(String name, String en, String zh) {
        Side english = Side.of(en, " ");
        Side chinese = Side.of(zh, "");
        if (english.stretches.size() != chinese.stretches.size()) {
            throw new IllegalArgumentException(
                    name + ": " + english.stretches.size() + " and " + chinese.stretches.size() + " stretches");
        }
        List<Bead> beads = new ArrayList<>();
        for (int i = 0; i < english.stretches.size(); i++) {
            beads.add(new Bead(english.stretches.get(i), chinese.stretches.get(i), 1));
        }
        return new Pair(name, english.text, chinese.text, beads);
    }

    private record Side(String text, List<TextRange> stretches) {
        static Side of(String marked, String separator) {
            StringBuilder text = new StringBuilder();
            List<TextRange> stretches = new ArrayList<>();
            for (String stretch : marked.split("//", -1)) {
                String words = stretch.strip();
                text.append(text.length() == 0 || words.isEmpty() ? "" : separator);
                stretches.add(new TextRange(text.length(), text.length() + words.length()));
                text.append(words);
            }
            return new Side(text.toString(), stretches);
        }
    }

    private static String text(String file) {
        try (InputStream in = GoldSet.class.getResourceAsStream("gold/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
