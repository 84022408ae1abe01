package org.duidu.lesson.format;

import java.util.List;
import java.util.Optional;
import org.duidu.text.TextRange;

/** Sets one value of the front matter. */
final class FactEdit {
    private final SourceText source;
    private final FrontMatter front;

    FactEdit(SourceText source, FrontMatter front) {
        this.source = source;
        this.front = front;
    }

    List<TextEdit> set(String key, String value) {
        String text = YamlScalar.of(value);
        int dot = key.indexOf('.');
        String first = dot < 0 ? key : key.substring(0, dot);
        String second = dot < 0 ? "" : key.substring(dot + 1);
        Optional<DataNode> node = front.facts().get(first);
        if (!front.present()) {
            String block = "---\n" + line(first, second, text) + "---\n\n";
            return insert(source.start(), block);
        }
        if (node.isEmpty()) {
            return insert(front.block().end(), line(first, second, text));
        }
        return second.isEmpty() ? replace(node.get(), text) : part(node.get(), first, second, text);
    }

    /** Adds a value to a list, which is begun if there is none. */
    List<TextEdit> add(String key, String value) {
        String text = YamlScalar.of(value);
        String item = key + ":\n  - " + text + "\n";
        if (!front.present()) {
            return insert(source.start(), "---\n" + item + "---\n\n");
        }
        Optional<DataNode> node = front.facts().get(key);
        if (node.isEmpty()) {
            return insert(front.block().end(), item);
        }
        if (node.get() instanceof DataNode.Sequence list && !list.items().isEmpty()) {
            return prepend(list, text);
        }
        String before = node.get() instanceof DataNode.Text one && !one.value().isEmpty()
                ? YamlScalar.of(one.value()) + ", "
                : "";
        return replace(node.get(), "[" + before + text + "]");
    }

    /** Before the first item, whose start is sure in either style of YAML; its end is not where items are maps. */
    private List<TextEdit> prepend(DataNode.Sequence list, String text) {
        int first = list.items().get(0).range().start();
        if (source.text().startsWith("[", list.range().start())) {
            return List.of(new TextEdit(new TextRange(first, first), text + ", "));
        }
        int lineStart = source.lineStart(source.lineIndex(first));
        return insert(lineStart, source.text().substring(lineStart, first) + text + "\n");
    }

    private static String line(String first, String second, String text) {
        return second.isEmpty() ? first + ": " + text + "\n" : first + ":\n  " + second + ": " + text + "\n";
    }

    private List<TextEdit> part(DataNode node, String first, String second, String text) {
        if (node instanceof DataNode.Mapping mapping) {
            Optional<DataNode> value = mapping.get(second);
            if (value.isPresent()) {
                return replace(value.get(), text);
            }
            if (!mapping.fields().isEmpty()
                    && !source.text().startsWith("{", mapping.range().start())) {
                DataNode.Field last = mapping.fields().get(mapping.fields().size() - 1);
                int lineStart = source.lineStart(source.lineIndex(last.place().start()));
                String indent = source.text().substring(lineStart, last.place().start());
                int after =
                        source.lineStart(source.lineIndex(last.value().range().end()) + 1);
                return insert(after, indent + second + ": " + text + "\n");
            }
        }
        return replaceWhole(node, first, second, text);
    }

    /** A title in one text becomes one in two parts, keeping the other language. */
    private List<TextEdit> replaceWhole(DataNode node, String first, String second, String text) {
        String other = second.equals("en") ? "zh" : "en";
        StringBuilder lines = new StringBuilder();
        if (node instanceof DataNode.Text plain) {
            var parts = TwoLanguages.split(plain.value());
            String kept = other.equals("en") ? parts.en() : parts.zh();
            lines.append(kept.isEmpty() ? "" : "\n  " + other + ": " + YamlScalar.of(kept));
        }
        lines.append("\n  ").append(second).append(": ").append(text);
        TextRange range = node.range();
        int start = range.start();
        while (start > 0 && source.text().charAt(start - 1) == ' ') {
            start--;
        }
        return List.of(
                new TextEdit(new TextRange(start, range.end()), lines.toString().replace("\n", source.lineEnding())));
    }

    private List<TextEdit> replace(DataNode node, String text) {
        TextRange range = node.range();
        boolean spaced = range.start() > 0 && " \t".indexOf(source.text().charAt(range.start() - 1)) >= 0;
        return List.of(new TextEdit(range, spaced ? text : " " + text));
    }

    private List<TextEdit> insert(int place, String text) {
        boolean midLine = place > source.start() && "\r\n".indexOf(source.text().charAt(place - 1)) < 0;
        String lines = (midLine ? "\n" : "") + text;
        return List.of(new TextEdit(new TextRange(place, place), lines.replace("\n", source.lineEnding())));
    }
}
