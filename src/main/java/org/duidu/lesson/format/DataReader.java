package org.duidu.lesson.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToIntFunction;
import org.duidu.text.TextRange;

/**
 * Builds {@link DataNode}s from what Jackson reads, JSON and YAML alike. Events are read one by one: no alias is ever
 * expanded and no class is ever made from a tag.
 */
final class DataReader {
    /** The data cannot be used; the code of the problem and where it stands. */
    static final class DataException extends Exception {
        final String code;
        final int offset;
        final String detail;

        DataException(String code, int offset, String detail) {
            super(code);
            this.code = code;
            this.offset = offset;
            this.detail = detail;
        }
    }

    private final JsonParser parser;
    private final LongToIntFunction toOffset;
    private int values;

    /**
     * @param toOffset turns Jackson's character offsets into offsets of the source
     */
    DataReader(JsonParser parser, LongToIntFunction toOffset) {
        this.parser = parser;
        this.toOffset = toOffset;
    }

    /** The one value of the data; a text without characters where there is none. */
    DataNode read() throws IOException, DataException {
        if (parser.nextToken() == null) {
            return new DataNode.Text("", new TextRange(0, 0));
        }
        DataNode node = node(0);
        if (parser.nextToken() != null) {
            throw new DataException("data-after-end", start(), "");
        }
        return node;
    }

    private DataNode node(int depth) throws IOException, DataException {
        if (depth > Limits.DATA_DEPTH) {
            throw new DataException("data-too-deep", start(), String.valueOf(Limits.DATA_DEPTH));
        }
        if (++values > Limits.DATA_VALUES) {
            throw new DataException("data-too-large", start(), String.valueOf(Limits.DATA_VALUES));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(depth);
            case START_ARRAY -> sequence(depth);
            default -> scalar();
        };
    }

    private DataNode mapping(int depth) throws IOException, DataException {
        int start = start();
        List<DataNode.Field> fields = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            TextRange place = new TextRange(start(), Math.max(start(), end()));
            String key = parser.currentName();
            parser.nextToken();
            fields.add(new DataNode.Field(key, place, node(depth + 1)));
        }
        return new DataNode.Mapping(fields, new TextRange(start, Math.max(start, end())));
    }

    private DataNode sequence(int depth) throws IOException, DataException {
        int start = start();
        List<DataNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(depth + 1));
        }
        return new DataNode.Sequence(items, new TextRange(start, Math.max(start, end())));
    }

    private DataNode scalar() throws IOException, DataException {
        int start = start();
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new DataException("front-matter-alias", start, parser.getText());
        }
        String value = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
        return new DataNode.Text(value.strip(), new TextRange(start, Math.max(start, end())));
    }

    private int start() {
        return toOffset.applyAsInt(parser.currentTokenLocation().getCharOffset());
    }

    private int end() {
        return toOffset.applyAsInt(parser.currentLocation().getCharOffset());
    }
}
