package org.duidu.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.TextSection;

/**
 * A lesson's words, folded so that case, accents, full-width letters and variant characters make no difference. What
 * matters more comes first.
 *
 * @param title both titles and the file's name
 * @param topics topics, author, publishers
 * @param words vocabulary with its Chinese
 * @param text the rest of what a reader sees
 */
public record SearchText(String title, String topics, String words, String text) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    /** Written either way in Taiwan and Hong Kong. */
    private static final Map<Integer, Integer> VARIANTS = variants("臺台裏裡峯峰羣群衆眾啓啟爲為牀床着著綫線麪麵滙匯粧妝脚腳説說温溫衞衛");

    static SearchText of(String fileName, Optional<Lesson> lesson) {
        return lesson.map(known -> of(fileName, known)).orElseGet(() -> new SearchText(fold(fileName), "", "", ""));
    }

    private static SearchText of(String fileName, Lesson lesson) {
        var header = lesson.header();
        List<String> about = new ArrayList<>(header.topics());
        header.author().ifPresent(about::add);
        header.story().ifPresent(about::add);
        header.sources().forEach(source -> about.addAll(List.of(source.author(), source.publisher())));
        List<String> words = new ArrayList<>();
        lesson.vocabulary().forEach(entry -> {
            words.add(entry.headword());
            words.addAll(entry.forms());
            words.add(entry.zh());
        });
        return new SearchText(
                fold(header.title().en() + "\n" + header.title().zh() + "\n" + fileName),
                fold(String.join("\n", about)),
                fold(String.join("\n", words)),
                fold(String.join("\n", articleOf(lesson))));
    }

    private static List<String> articleOf(Lesson lesson) {
        List<String> text = new ArrayList<>();
        lesson.sections().forEach(section -> {
            text.add(section.heading().en());
            text.add(section.heading().zh());
            if (section instanceof TextSection paired) {
                for (Paragraph paragraph : paired.paragraphs()) {
                    text.add(paragraph.en().text());
                    text.add(paragraph.zh().text());
                }
            }
        });
        return text;
    }

    /** The form in which texts and what is looked for are compared. */
    public static String fold(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().map(c -> VARIANTS.getOrDefault(c, c)).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static Map<Integer, Integer> variants(String pairs) {
        int[] characters = pairs.codePoints().toArray();
        Map<Integer, Integer> variants = new HashMap<>();
        for (int i = 0; i < characters.length; i += 2) {
            variants.put(characters[i], characters[i + 1]);
        }
        return Map.copyOf(variants);
    }

    /**
     * How well one folded word fits: 0 in the title, 1 in topics, 2 in the vocabulary, 3 in the text; empty if it is
     * nowhere.
     */
    Optional<Integer> rankOf(String word) {
        List<String> fields = List.of(title, topics, words, text);
        for (int rank = 0; rank < fields.size(); rank++) {
            if (fields.get(rank).contains(word)) {
                return Optional.of(rank);
            }
        }
        return Optional.empty();
    }
}
