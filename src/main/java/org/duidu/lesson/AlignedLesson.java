package org.duidu.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.text.TextRange;

/** Placeholder until the aligner lands. */
public final class AlignedLesson {
    private final Lesson lesson;

    private AlignedLesson(Lesson lesson) {
        this.lesson = lesson;
    }

    public static AlignedLesson of(Lesson lesson) {
        return new AlignedLesson(lesson);
    }

    public Lesson lesson() {
        return lesson;
    }

    public List<SentencePair> pairs(int section, int paragraph) {
        Paragraph p =
                ((TextSection) lesson.sections().get(section)).paragraphs().get(paragraph);
        List<TextRange> en = split(p.en().text(), "[^.?!]+[.?!]*");
        List<TextRange> zh = split(p.zh().text(), "[^。？！]+[。？！]*");
        List<SentencePair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(en.size(), zh.size()); i++) {
            pairs.add(new SentencePair(
                    i < en.size() ? en.get(i) : new TextRange(0, 0),
                    i < zh.size() ? zh.get(i) : new TextRange(0, 0),
                    1));
        }
        return pairs;
    }

    private static List<TextRange> split(String text, String sentence) {
        List<TextRange> ranges = new ArrayList<>();
        Matcher m = Pattern.compile(sentence).matcher(text);
        while (m.find()) {
            ranges.add(new TextRange(m.start(), m.end()));
        }
        return ranges;
    }
}
