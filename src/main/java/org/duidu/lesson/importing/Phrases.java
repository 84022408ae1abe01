package org.duidu.lesson.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What lines of a web page say that do not belong to its article, from {@code left-out.txt}. */
final class Phrases {
    private static final int LONGEST_BEGINNING = 160;
    /** In words. */
    private static final int LONGEST_PHRASE = 3;

    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}©(]+|[^\\p{L}\\p{N})©]+$");

    /** Counts beside the words: 3 comments, Share (12), 5 min read. */
    private static final Pattern COUNT =
            Pattern.compile("^\\(?[0-9][0-9.,]*[kK萬]?\\)?\\s*|\\s*\\(?[0-9][0-9.,]*[kK萬]?\\)?$");

    private final Map<String, String> groups = new HashMap<>();
    private final List<Beginning> beginnings = new ArrayList<>();

    private record Beginning(String start, String end, String group) {
        boolean fits(String line) {
            return line.length() <= LONGEST_BEGINNING && line.startsWith(start) && line.endsWith(end);
        }
    }

    private Phrases() {}

    static Phrases load() {
        Phrases phrases = new Phrases();
        try (InputStream in = Phrases.class.getResourceAsStream("left-out.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String group = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    group = line.substring(1, line.length() - 1);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    phrases.add(line.strip(), group);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return phrases;
    }

    private void add(String phrase, String group) {
        int star = phrase.indexOf('*');
        if (star < 0) {
            groups.putIfAbsent(phrase, group);
        } else {
            beginnings.add(new Beginning(phrase.substring(0, star), phrase.substring(star + 1), group));
        }
    }

    /** The group of a line, such as {@code menu}; empty for a line of the article. */
    Optional<String> groupOf(String line) {
        if (line.length() > LONGEST_BEGINNING) {
            return Optional.empty();
        }
        String bare = EDGE.matcher(line.toLowerCase(Locale.ROOT)).replaceAll("").replaceAll("\\s+", " ");
        String exact = groups.get(bare);
        if (exact == null) {
            exact = groups.get(COUNT.matcher(bare).replaceAll("").strip());
        }
        return exact != null
                ? Optional.of(exact)
                : beginnings.stream()
                        .filter(one -> one.fits(bare))
                        .map(Beginning::group)
                        .findFirst();
    }

    /** Whether a line is nothing but phrases of some groups, one behind the other: {@code Facebook X WhatsApp Copy link}. */
    boolean isRun(String line, Set<String> wanted, int least) {
        List<String> words = List.of(line.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        int phrases = 0;
        int at = 0;
        while (at < words.size() && line.length() <= LONGEST_BEGINNING) {
            int length = lengthOfPhrase(words, at, wanted);
            if (length == 0) {
                return false;
            }
            at += length;
            phrases++;
        }
        return phrases >= least;
    }

    private int lengthOfPhrase(List<String> words, int start, Set<String> wanted) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - start); length > 0; length--) {
            String group = groups.get(String.join(" ", words.subList(start, start + length)));
            if (group != null && wanted.contains(group)) {
                return length;
            }
        }
        return 0;
    }
}
