package org.duidu.lesson.format;

import java.util.List;
import java.util.Optional;
import org.duidu.text.TextRange;

/** A value in front matter or JSON, with its place. Everything that is neither a map nor a list is text as written. */
sealed interface DataNode {
    /** In characters of the source. */
    TextRange range();

    /**
     * @param value the text, numbers and truth values as the author wrote them; empty for nothing at all
     */
    record Text(String value, TextRange range) implements DataNode {}

    record Sequence(List<DataNode> items, TextRange range) implements DataNode {}

    record Mapping(List<Field> fields, TextRange range) implements DataNode {
        static final Mapping NONE = new Mapping(List.of(), new TextRange(0, 0));

        Optional<DataNode> get(String key) {
            return field(key).map(Field::value);
        }

        Optional<Field> field(String key) {
            return fields.stream().filter(field -> field.key().equals(key)).findFirst();
        }
    }

    record Field(String key, TextRange place, DataNode value) {}
}
