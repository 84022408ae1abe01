package org.duidu.lesson.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes free notes as Markdown: headings, lists, right and wrong. */
final class NotesWriter {
    private static final Pattern NUMBER = Pattern.compile("[(（]?([0-9]{1,3})[.)、）．]\\s*(?=[^\\s0-9])");
    private static final Pattern CONTRAST =
            Pattern.compile("(?i)(right|wrong|correct|incorrect|正確|錯誤|對|錯)\\s*[:：]\\s*(\\S.*)");
    private static final Pattern SIGN = Pattern.compile("([✓✔✗✘✕❌✅⭕])\\uFE0F?\\s*(\\S.*)");
    private static final int LONGEST_HEADING = 80;

    private final StringBuilder out = new StringBuilder();
    private String list = "";

    void add(Line line) {
        String text = line.text().replace("\t", " ");
        Matcher sign = SIGN.matcher(text);
        Matcher contrast = CONTRAST.matcher(text);
        Matcher number = NUMBER.matcher(text);
        Optional<String> bullet = Texts.afterBullet(text);
        if (sign.matches()) {
            item("- ", sign.group(1) + " " + inline(sign.group(2)));
        } else if (contrast.matches()) {
            boolean right = contrast.group(1).matches("(?i)right|correct|正確|對");
            item("- ", (right ? "✓ " : "✗ ") + "**" + contrast.group(1) + ":** " + inline(contrast.group(2)));
        } else if (bullet.isPresent()) {
            item("- ", inline(bullet.get()));
        } else if (number.lookingAt()) {
            item(Integer.parseInt(number.group(1)) + ". ", inline(text.substring(number.end())));
        } else if (isHeading(text)) {
            paragraph("### " + inline(text.replaceFirst("^#{1,6}\\s+", "").replaceAll("^\\*\\*(.+)\\*\\*$", "$1")));
        } else {
            paragraph(inline(text));
        }
    }

    /** A paragraph of its own. */
    void text(String text) {
        paragraph(inline(text));
    }

    /** The notes; empty if there are none. */
    String markdown() {
        return out.toString().strip();
    }

    private void item(String mark, String text) {
        String kind = mark.startsWith("-") ? "-" : "1";
        out.append(list.equals(kind) ? "" : "\n").append(mark).append(text).append('\n');
        list = kind;
    }

    private void paragraph(String text) {
        out.append('\n').append(text).append('\n');
        list = "";
    }

    private static boolean isHeading(String text) {
        boolean picture =
                Texts.afterPicture(text).filter(rest -> !rest.isBlank()).isPresent();
        return Headings.isMarked(text) || picture && text.length() <= LONGEST_HEADING && !Texts.endsSentence(text);
    }

    /** Signs of Markdown stand for themselves, but for words in bold. */
    private static String inline(String text) {
        String escaped = text.replaceAll("[\\\\`<>\\[\\]_~&|]", "\\\\$0").replaceAll("^([#+=-])", "\\\\$1");
        return escaped.replaceAll("(?<!\\*)\\*(?!\\*)", "\\\\*");
    }
}
