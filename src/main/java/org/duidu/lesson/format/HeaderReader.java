package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.Level;
import org.duidu.lesson.Source;

/** Reads the facts of a lesson from front matter or from the head of a JSON lesson. */
final class HeaderReader {
    static final List<String> KEYS =
            List.of("title", "level", "story", "topics", "region", "author", "license", "sources", "ignore");
    static final List<String> SOURCE_KEYS = List.of("author", "publisher", "title", "date", "url", "language");
    private static final List<String> TITLE_KEYS = List.of("en", "zh");
    private static final Set<String> REGIONS = Set.of("zh-TW", "zh-HK");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    private final ProblemLog problems;

    HeaderReader(ProblemLog problems) {
        this.problems = problems;
    }

    LessonHeader read(DataNode.Mapping facts) {
        return new LessonHeader(
                facts.get("title").map(this::bilingual).orElse(Bilingual.EMPTY),
                level(facts),
                text(facts, "story"),
                topics(facts),
                region(facts),
                text(facts, "author"),
                text(facts, "license"),
                sources(facts),
                ignored(facts));
    }

    /** Warns of every key that is not among those known, and says which was probably meant. */
    void warnOfUnknown(DataNode.Mapping mapping, List<String> known) {
        for (DataNode.Field field : mapping.fields()) {
            if (!known.contains(field.key())) {
                unknown(field, known);
            }
        }
    }

    private void unknown(DataNode.Field field, List<String> known) {
        Optional<String> meant = Spelling.closest(field.key(), known);
        List<TextEdit> mend = meant.filter(
                        key -> field.place().length() == field.key().length())
                .map(key -> List.of(new TextEdit(field.place(), key)))
                .orElse(List.of());
        problems.add(
                field.place().start(),
                Severity.WARNING,
                "unknown-key",
                mend,
                field.key(),
                meant.isPresent() ? 1 : 0,
                meant.orElse(""),
                String.join(", ", known));
    }

    /** A text in two languages: a map of {@code en} and {@code zh}, or both in one text. */
    Bilingual bilingual(DataNode node) {
        if (node instanceof DataNode.Mapping mapping) {
            warnOfUnknown(mapping, TITLE_KEYS);
            return new Bilingual(
                    text(mapping, "en").orElse(""), text(mapping, "zh").orElse(""));
        }
        if (node instanceof DataNode.Text text) {
            return TwoLanguages.split(text.value());
        }
        problems.warning(node.range().start(), "wrong-kind", "en, zh");
        return Bilingual.EMPTY;
    }

    /** A value that is a single text; empty if it is missing, and a problem if it is a map or a list. */
    Optional<String> text(DataNode.Mapping mapping, String key) {
        Optional<DataNode> node = mapping.get(key);
        if (node.isPresent() && !(node.get() instanceof DataNode.Text)) {
            problems.warning(node.get().range().start(), "wrong-kind", key);
        }
        return node.filter(DataNode.Text.class::isInstance)
                .map(text -> ((DataNode.Text) text).value())
                .filter(text -> !text.isEmpty());
    }

    private Optional<Level> level(DataNode.Mapping facts) {
        Optional<String> text = text(facts, "level");
        Optional<Level> level = text.flatMap(Level::of);
        if (text.isPresent() && level.isEmpty()) {
            problems.warning(facts.get("level").orElseThrow().range().start(), "unknown-level", text.get());
        }
        return level;
    }

    private Optional<String> region(DataNode.Mapping facts) {
        Optional<String> text = text(facts, "region");
        for (String region : REGIONS) {
            if (text.isPresent() && text.get().replace('_', '-').equalsIgnoreCase(region)) {
                return Optional.of(region);
            }
        }
        text.ifPresent(region ->
                problems.warning(facts.get("region").orElseThrow().range().start(), "unknown-region", region));
        return Optional.empty();
    }

    private List<String> topics(DataNode.Mapping facts) {
        List<String> topics = new ArrayList<>();
        for (DataNode node : items(facts, "topics")) {
            if (node instanceof DataNode.Text text) {
                for (String topic : text.value().split("[,，、;；]")) {
                    if (!topic.isBlank() && !topics.contains(topic.strip())) {
                        topics.add(topic.strip());
                    }
                }
            } else {
                problems.warning(node.range().start(), "wrong-kind", "topics");
            }
        }
        return topics;
    }

    /** In a list, {@code code: words} is a text where it is quoted and a small map where it is not. */
    private List<String> ignored(DataNode.Mapping facts) {
        List<String> ignored = new ArrayList<>();
        for (DataNode node : items(facts, "ignore")) {
            if (node instanceof DataNode.Text text && !text.value().isBlank()) {
                ignored.add(text.value().strip());
            } else if (node instanceof DataNode.Mapping mapping
                    && mapping.fields().stream().allMatch(field -> field.value() instanceof DataNode.Text)) {
                mapping.fields()
                        .forEach(field ->
                                ignored.add((field.key() + ": " + ((DataNode.Text) field.value()).value()).strip()));
            } else {
                problems.warning(node.range().start(), "wrong-kind", "ignore");
            }
        }
        return ignored;
    }

    private List<Source> sources(DataNode.Mapping facts) {
        List<Source> sources = new ArrayList<>();
        for (DataNode node : items(facts, "sources")) {
            if (node instanceof DataNode.Mapping mapping) {
                warnOfUnknown(mapping, SOURCE_KEYS);
                sources.add(source(mapping));
            } else if (node instanceof DataNode.Text text && InlineReader.isSafe(text.value())) {
                sources.add(new Source("", "", "", "", text.value(), ""));
            } else if (node instanceof DataNode.Text text && !text.value().isEmpty()) {
                sources.add(new Source("", "", text.value(), "", "", ""));
            } else {
                problems.warning(node.range().start(), "wrong-kind", "sources");
            }
        }
        return sources;
    }

    private Source source(DataNode.Mapping mapping) {
        Source source = new Source(
                text(mapping, "author").orElse(""),
                text(mapping, "publisher").orElse(""),
                text(mapping, "title").orElse(""),
                text(mapping, "date").orElse(""),
                text(mapping, "url").orElse(""),
                text(mapping, "language").orElse(""));
        if (!source.date().isEmpty() && !DATE.matcher(source.date()).matches()) {
            problems.warning(place(mapping, "date"), "bad-date", source.date());
        }
        if (!source.url().isEmpty() && !InlineReader.isSafe(source.url())) {
            problems.warning(place(mapping, "url"), "bad-url", source.url());
        }
        return source;
    }

    private static int place(DataNode.Mapping mapping, String key) {
        return mapping.get(key).orElseThrow().range().start();
    }

    /** The items of a list; a single value counts as a list of one. */
    static List<DataNode> items(DataNode.Mapping mapping, String key) {
        return mapping.get(key)
                .map(node -> node instanceof DataNode.Sequence list ? list.items() : List.of(node))
                .orElse(List.of());
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
