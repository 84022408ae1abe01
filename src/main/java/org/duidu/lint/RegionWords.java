package org.duidu.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duidu.text.TextRange;

/**
 * Words that Taiwan, Hong Kong and the Mainland have different names for, from {@code region-words.txt}. Found by their
 * characters alone: where these also stand in other words, the list names those.
 */
final class RegionWords {
    private final List<Entry> entries;

    /** Whose Chinese a lesson is written in. */
    enum Region {
        TAIWAN,
        HONG_KONG;

        /** A lesson that does not say is for Taiwan. */
        static Region of(Optional<String> header) {
            return header.filter("zh-HK"::equals).isPresent() ? HONG_KONG : TAIWAN;
        }
    }

    /**
     * @param sure whether the word has no other meaning in which it is as good
     * @param within longer words in which the characters mean something else
     */
    private record Entry(
            String written, List<String> taiwan, List<String> hongKong, boolean sure, List<String> within) {
        private List<String> of(Region region) {
            return region == Region.TAIWAN ? taiwan : hongKong;
        }
    }

    /**
     * A word of another region.
     *
     * @param better how the reader's own region says it
     */
    record Found(TextRange range, String written, List<String> better, boolean sure) {}

    private RegionWords(List<Entry> entries) {
        this.entries = entries;
    }

    static RegionWords load() {
        try (InputStream in = RegionWords.class.getResourceAsStream("region-words.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new RegionWords(lines.lines()
                    .filter(line -> line.contains("="))
                    .map(RegionWords::entry)
                    .sorted(Comparator.comparingInt(
                            (Entry entry) -> -entry.written().length()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of regional words cannot be read", e);
        }
    }

    /** {@code word = Taiwan | Hong Kong}, with {@code ?} before a word that has other meanings, then {@code ! words}. */
    private static Entry entry(String line) {
        String[] parts = line.split("!", 2);
        String[] sides = parts[0].split("=", 2);
        String[] regions = sides[1].split("\\|", -1);
        String written = sides[0].strip();
        boolean sure = !written.startsWith("?");
        return new Entry(
                sure ? written : written.substring(1),
                words(regions[0]),
                words(regions.length > 1 ? regions[1] : ""),
                sure,
                parts.length > 1 ? words(parts[1]) : List.of());
    }

    private static List<String> words(String side) {
        return Arrays.stream(side.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words of a line that a region says otherwise, from left to right. */
    List<Found> find(String line, Region region) {
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            List<String> better = entry.of(region);
            if (better.isEmpty() || better.contains(entry.written())) {
                continue;
            }
            for (int at = line.indexOf(entry.written()); at >= 0; at = line.indexOf(entry.written(), at + 1)) {
                TextRange range = new TextRange(at, at + entry.written().length());
                boolean taken = found.stream().anyMatch(one -> one.range().overlaps(range));
                if (!taken && !isWithin(line, range, entry.within()) && !isWithin(line, range, better)) {
                    found.add(new Found(range, entry.written(), better, entry.sure()));
                }
            }
        }
        found.sort(Comparator.comparingInt(one -> one.range().start()));
        return found;
    }

    private static boolean isWithin(String line, TextRange range, List<String> words) {
        return words.stream().anyMatch(word -> {
            int from = Math.max(0, range.end() - word.length());
            int at = line.indexOf(word, from);
            return at >= 0 && at <= range.start();
        });
    }
}
