package org.duidu.lint;

import java.util.List;
import java.util.Locale;
import org.duidu.lesson.Paragraph.Kind;
import org.duidu.lesson.format.Severity;
import org.duidu.text.Scripts;
import org.duidu.text.Words;

/**
 * Whether a translation is as long as it should be: much shorter, and something was left out; much longer, and something
 * was added.
 */
final class LengthCheck {
    /** Fewer English words say little about a ratio. */
    private static final int ENOUGH_WORDS = 12;

    /** So many paragraphs tell what is usual in a lesson. */
    private static final int ENOUGH_PARAGRAPHS = 6;

    /**
     * Han characters a word. The paragraphs of the bundled lessons lie between 0.83 and 2.02, with 1.48 in the middle.
     */
    private static final double LEAST = 0.7;

    private static final double MOST = 2.6;

    /** Median absolute deviations from the median, and the least distance that counts in a very even lesson. */
    private static final double DEVIATIONS = 4.5;

    private static final double LEAST_DISTANCE = 0.6;

    private record Measured(Article.Part part, double ratio) {}

    void check(List<Article.Part> article, Report report) {
        List<Measured> measured = article.stream()
                .filter(part -> part.text().kind() != Kind.SUBHEADING)
                .filter(part -> Words.of(part.en()).size() >= ENOUGH_WORDS && Scripts.hasHan(part.zh()))
                .map(part -> new Measured(part, ratio(part)))
                .toList();
        double[] ratios = measured.stream().mapToDouble(Measured::ratio).toArray();
        double middle = median(ratios);
        double spread = median(measured.stream()
                .mapToDouble(one -> Math.abs(one.ratio() - middle))
                .toArray());
        double distance = Math.max(LEAST_DISTANCE, DEVIATIONS * spread);
        for (Measured one : measured) {
            boolean odd = ratios.length >= ENOUGH_PARAGRAPHS && Math.abs(one.ratio() - middle) > distance;
            if (odd || one.ratio() < LEAST || one.ratio() > MOST) {
                report(one, middle, report);
            }
        }
    }

    private static void report(Measured one, double middle, Report report) {
        boolean isShort = one.ratio() < middle || one.ratio() < LEAST;
        report.add(
                Severity.WARNING,
                isShort ? "translation-short" : "translation-long",
                one.part().place().zh(),
                List.of(one.part().name(), String.format(Locale.ROOT, "%.1f", one.ratio())));
    }

    private static double ratio(Article.Part part) {
        long han = part.zh().codePoints().filter(Scripts::isHan).count();
        return (double) han / Words.of(part.en()).size();
    }

    private static double median(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        double[] sorted = values.clone();
        java.util.Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
