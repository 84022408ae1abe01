package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways in which a headword may be read: {@code depend (on)} with and without its brackets, {@code make/take a
 * decision} and {@code colour, color} one by one. Each variant is a list of chunks without spaces.
 */
final class HeadwordVariants {
    private static final int MOST = 16;
    private static final int LONGEST_HEADWORD = 200;
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;，；、]\\s+|\\s*[;，；、]\\s*");
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[]([^()（）\\[\\]]*)[)）\\]]");
    private static final Pattern ELLIPSIS = Pattern.compile("\\.{2,}|…+|[~～]+");
    private static final Pattern SLASH = Pattern.compile("(?<=\\p{L}[.]?)\\s*/\\s*(?=\\p{L})");

    private HeadwordVariants() {}

    /** The variants, at most 16; none for a text too long to be a headword. */
    static List<List<String>> of(String headword) {
        if (headword.length() > LONGEST_HEADWORD) {
            return List.of();
        }
        Set<String> texts = new LinkedHashSet<>();
        for (String part : SEPARATOR.split(ELLIPSIS.matcher(headword).replaceAll(" … "))) {
            addBracketVariants(part, texts);
        }
        Set<List<String>> variants = new LinkedHashSet<>();
        texts.forEach(text -> variants.addAll(slashVariants(text)));
        return variants.stream().filter(chunks -> !chunks.isEmpty()).limit(MOST).toList();
    }

    private static void addBracketVariants(String text, Set<String> texts) {
        Matcher brackets = BRACKETS.matcher(text);
        if (texts.size() >= MOST || !brackets.find()) {
            texts.add(text);
            return;
        }
        String before = text.substring(0, brackets.start());
        String after = text.substring(brackets.end());
        addBracketVariants(before + brackets.group(1) + after, texts);
        addBracketVariants(before + after, texts);
    }

    private static List<List<String>> slashVariants(String text) {
        List<List<String>> variants = new ArrayList<>();
        variants.add(List.of());
        for (String chunk : SLASH.matcher(text).replaceAll("/").strip().split("\\s+")) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> variant : variants) {
                for (String choice : chunk.split("(?<=[\\p{L}.])/(?=\\p{L})")) {
                    if (longer.size() < MOST && !choice.isEmpty()) {
                        List<String> chunks = new ArrayList<>(variant);
                        chunks.add(choice);
                        longer.add(chunks);
                    }
                }
            }
            variants = longer;
        }
        return variants;
    }
}
