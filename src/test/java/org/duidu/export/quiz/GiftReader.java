package org.duidu.export.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads GIFT by the rules of Moodle's own importer: questions are parted by blank lines, the first braces that are not
 * escaped hold the answers, and an answer begins at a sign that is not escaped.
 */
final class GiftReader {
    /** @param answers each with its sign, unescaped */
    record Item(String name, String text, List<String> answers) {}

    private static final Pattern QUESTION = Pattern.compile(
            "(?s)::((?:\\\\.|[^\\\\:]|:(?!:))*)::\\[plain\\]((?:\\\\.|[^\\\\{}])*)\\{((?:\\\\.|[^\\\\{}])*)\\}\\s*");
    private static final Pattern ANSWER = Pattern.compile("(?s)([=~])((?:\\\\.|[^\\\\=~])*)");

    private GiftReader() {}

    static List<Item> read(String gift) {
        List<Item> items = new ArrayList<>();
        for (String block : gift.split("\\n\\s*\\n")) {
            if (!block.startsWith("$CATEGORY: $course$/") && !block.isBlank()) {
                items.add(item(block));
            }
        }
        return items;
    }

    private static Item item(String block) {
        Matcher matcher = QUESTION.matcher(
                block.lines().filter(line -> !line.startsWith("//")).reduce("", (one, other) -> one + other + "\n"));
        if (!matcher.matches()) {
            throw new AssertionError("no question: " + block);
        }
        List<String> answers = new ArrayList<>();
        String inside = matcher.group(3);
        if (!inside.isBlank() && !inside.startsWith("####")) {
            Matcher answer = ANSWER.matcher(inside);
            while (answer.find()) {
                String text = answer.group(2).strip();
                int arrow = text.indexOf("->");
                answers.add(answer.group(1) + (arrow == 0 ? " " : "") + unescaped(text));
            }
        }
        return new Item(unescaped(matcher.group(1)), unescaped(matcher.group(2)).strip(), answers);
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\([~=#{}:])", "$1").replace("\\n", "\n");
    }
}
