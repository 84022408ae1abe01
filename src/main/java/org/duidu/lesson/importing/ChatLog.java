package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chat as LINE saves it: time, name and message with tabs between; a message of several lines stands in quotation
 * marks. What was said is kept, who said it and when is not.
 */
final class ChatLog {
    private static final String TIME = "(?:上午|下午)?\\s?[0-9]{1,2}:[0-9]{2}(?:\\s?[AP]M)?";
    private static final Pattern MESSAGE = Pattern.compile(TIME + "\\t[^\\t]*\\t(?<words>.*)");
    private static final Pattern EVENT = Pattern.compile(TIME + "\\t[^\\t]*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}[/.][0-9]{1,2}[/.][0-9]{1,2}\\s?[（(].{1,9}[）)]"
            + "|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}*, [0-9/]{8,10}");
    private static final Pattern HEAD = Pattern.compile("\\[LINE\\].*|(?:儲存日期|Saved on)\\s?[:：].*");

    /** A sticker, a picture, a call: nothing to read. */
    private static final Pattern WORDLESS = Pattern.compile("\\[[^\\[\\]]{1,14}\\]|[☎📞].*");

    private static final int FEWEST = 3;

    private final List<Line> lines = new ArrayList<>();
    private boolean within;

    private ChatLog() {}

    /** Whether at least every other line is a message. */
    static boolean isOne(List<String> raw) {
        long said = raw.stream().filter(line -> MESSAGE.matcher(line).matches()).count();
        long all = raw.stream().filter(line -> !line.isBlank()).count();
        return said >= FEWEST && said * 2 >= all;
    }

    /** Its messages as lines of a text, and everything else as left out. */
    static List<Line> lines(List<String> raw) {
        ChatLog log = new ChatLog();
        for (int i = 0; i < raw.size(); i++) {
            if (!raw.get(i).isBlank()) {
                log.add(i + 1, raw.get(i).strip());
            }
        }
        return log.lines;
    }

    private void add(int number, String text) {
        Matcher message = MESSAGE.matcher(text);
        if (message.matches()) {
            within = false;
            said(number, message.group("words").strip());
        } else if (EVENT.matcher(text).matches()
                || DAY.matcher(text).matches()
                || HEAD.matcher(text).matches()) {
            lines.add(Line.lost(number, text, Fate.CHAT, EnumSet.noneOf(Mend.class)));
        } else {
            boolean last = within && text.endsWith("\"");
            open(number, last ? text.substring(0, text.length() - 1) : text, EnumSet.noneOf(Mend.class));
            within = within && !last;
        }
    }

    private void said(int number, String words) {
        within = words.startsWith("\"") && words.indexOf('"', 1) < 0;
        if (words.isEmpty() || WORDLESS.matcher(words).matches()) {
            lines.add(Line.lost(number, words, Fate.CHAT, EnumSet.of(Mend.NAME_AND_TIME)));
        } else {
            open(number, within ? words.substring(1) : words, EnumSet.of(Mend.NAME_AND_TIME));
        }
    }

    private void open(int number, String words, EnumSet<Mend> mends) {
        lines.add(new Line(number, number, words, !mends.isEmpty(), mends));
    }
}
