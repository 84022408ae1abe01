package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.Level;
import org.duidu.lesson.Source;

/** What a page says about itself: who wrote it, where and when it appeared, in which language, how hard it is. */
final class Facts {
    private static final Pattern LEVEL = Pattern.compile(
            "(?i)(?:(?:cefr|reading|difficulty|english)?\\s*level|cefr|程度|難度|等級|級別|英文程度|適讀程度)\\s*[:：]?\\s*(?:cefr\\s*)?([ABC][12])\\b.{0,20}");
    private static final Pattern TOPICS =
            Pattern.compile("(?i)(?:tags?|topics?|keywords|filed under|標籤|主題|關鍵字|關鍵詞|分類)\\s*[:：]\\s*(\\S.{0,200})");

    private static final Pattern HASHTAGS = Pattern.compile("(?:#[\\p{L}\\p{N}_]{1,40}[\\s,，]*){2,}");

    private final Furniture furniture;
    private final SourceLines sources = new SourceLines();
    private final List<String> topics = new ArrayList<>();
    private Level level;

    /** @param furniture knows the buttons that stand beside a fact */
    Facts(Furniture furniture) {
        this.furniture = furniture;
    }

    /** Takes the lines that tell a fact. */
    void take(List<Line> lines) {
        for (Line line : lines) {
            if (line.isOpen()) {
                take(line);
            }
        }
    }

    private void take(Line line) {
        Matcher levels = LEVEL.matcher(line.text());
        boolean hashtags = HASHTAGS.matcher(line.text()).matches();
        Matcher subjects = TOPICS.matcher(line.text());
        if (levels.matches()) {
            level = Level.of(levels.group(1)).orElse(level);
            line.is(Fate.FACT);
        } else if (subjects.matches() || hashtags) {
            String said = hashtags ? line.text().replaceAll("\\s+", "") : subjects.group(1);
            Arrays.stream(said.split("\\s*[,，、;；#|]\\s*"))
                    .map(String::strip)
                    .filter(topic -> !topic.isEmpty() && !topics.contains(topic))
                    .forEach(topics::add);
            line.is(Fate.FACT);
        } else if (sources.take(furniture.withoutButtons(line.text()))) {
            line.is(Fate.SOURCE);
        }
    }

    /** Takes a name that stands below the title, with where and when it appeared below it. */
    void takeAuthor(List<Line> lines) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isOpen()
                    && lines.get(i - 1).was(Fate.TITLE)
                    && lines.get(i + 1).was(Fate.SOURCE)
                    && sources.takeName(line.text())) {
                line.is(Fate.SOURCE);
            }
        }
    }

    Optional<Level> level() {
        return Optional.ofNullable(level);
    }

    List<String> topics() {
        return topics;
    }

    List<Source> sources() {
        return sources.sources();
    }

    /** Lines that a source has no place for: translators, photographers, how it may be used. */
    List<String> credits() {
        return sources.credits();
    }
}
