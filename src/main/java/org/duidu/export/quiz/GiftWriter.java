package org.duidu.export.quiz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes GIFT (https://docs.moodle.org/en/GIFT_format) as both Moodle's parser and stricter ones read it: everything that
 * could be a sign is escaped, lines are broken by {@code \n} alone, and texts are plain, so that nothing is HTML.
 */
final class GiftWriter {
    private static final String SIGNS = "~=#{}:";

    private final StringBuilder gift = new StringBuilder();

    private GiftWriter() {}

    static byte[] write(String category, List<ForeignQuestion> questions) {
        GiftWriter writer = new GiftWriter();
        writer.gift
                .append("$CATEGORY: $course$/")
                .append(writer.category(category))
                .append("\n");
        questions.forEach(writer::question);
        return writer.gift.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A slash would make a category of its own. */
    private String category(String name) {
        return name.replace("/", "／").replace("\n", " ").strip();
    }

    private void question(ForeignQuestion question) {
        gift.append("\n::").append(escaped(question.name())).append("::[plain]").append(escaped(question.text()));
        if (question instanceof ForeignQuestion.Heard) {
            throw new IllegalArgumentException("GIFT has no sound: " + question.name());
        } else if (question instanceof ForeignQuestion.Choice choice) {
            answers(choice.options().stream()
                    .map(option -> sign(option, choice.single()) + escaped(option.text()))
                    .toList());
        } else if (question instanceof ForeignQuestion.Short typed) {
            // a share keeps an answer such as T from being taken for true
            answers(typed.accepted().stream()
                    .map(word -> "=%100%" + escaped(word))
                    .toList());
        } else if (question instanceof ForeignQuestion.Match match) {
            match(match);
        } else if (question instanceof ForeignQuestion.Cloze cloze) {
            match(cloze.asMatch());
        } else if (question instanceof ForeignQuestion.Essay essay) {
            gift.append(" {")
                    .append(essay.model().isEmpty() ? "" : "####" + escaped(essay.model()))
                    .append("}\n");
        }
    }

    private void match(ForeignQuestion.Match match) {
        List<String> lines = new java.util.ArrayList<>(match.pairs().stream()
                .map(pair -> "=" + unarrowed(pair.left()) + " -> " + unarrowed(pair.right()))
                .toList());
        match.extra().forEach(extra -> lines.add("= -> " + unarrowed(extra)));
        answers(lines);
    }

    private void answers(List<String> lines) {
        gift.append(" {\n");
        lines.forEach(line -> gift.append('\t').append(line).append('\n'));
        gift.append("}\n");
    }

    private static String sign(ForeignQuestion.Option option, boolean single) {
        if (single) {
            return option.share() > 0 ? "=" : "~";
        }
        return "~%" + share(option.share()) + "%";
    }

    /** As Moodle lists it: 33.33333, 50. */
    static String share(double share) {
        String text = String.format(Locale.ROOT, "%.5f", share);
        return text.replaceAll("\\.?0+$", "");
    }

    /** An arrow cannot be escaped. */
    private static String unarrowed(String text) {
        return escaped(text.replace("->", "→"));
    }

    /** A backslash cannot be escaped for Moodle; its full-width twin looks the same. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.strip().replace('\\', '＼').replaceAll("\\R+", "\n").toCharArray()) {
            if (c == '\n') {
                escaped.append("\\n");
            } else if (SIGNS.indexOf(c) >= 0) {
                escaped.append('\\').append(c);
            } else if (!Character.isISOControl(c)) {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
