package org.duidu.classroom;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.duidu.classroom.ResultRefused.Reason;

/** The file in which a result is handed in: JSON of a few kilobytes. */
public final class ResultFile {
    /** How the files' names end, without the dot. */
    public static final String ENDING = "duidu-result";

    private static final String FORMAT = "duidu-result";
    private static final int VERSION = 1;
    private static final int LARGEST = 1024 * 1024;
    private static final int MOST_ITEMS = 1000;
    private static final int LONGEST_TEXT = 2000;
    private static final int MOST_HELD = 10;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ResultFile() {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Sheet(
            String format,
            int version,
            String learner,
            String exercise,
            String lesson,
            String title,
            long seed,
            String finished,
            List<Item> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Item(
            String id,
            String kind,
            String word,
            String prompt,
            String right,
            String given,
            double score,
            double seconds,
            boolean appealed,
            List<String> held) {}

    public static byte[] bytes(ResultSheet sheet) {
        List<Item> items = sheet.items().stream()
                .map(item -> new Item(
                        item.id(),
                        item.kind(),
                        item.word(),
                        item.prompt(),
                        item.right(),
                        item.given(),
                        item.score(),
                        item.seconds(),
                        !item.held().isEmpty(),
                        item.held()))
                .toList();
        Sheet file = new Sheet(
                FORMAT,
                VERSION,
                sheet.learner(),
                sheet.exercise(),
                sheet.lesson(),
                sheet.title(),
                sheet.seed(),
                sheet.finished().toString(),
                items);
        try {
            return (MAPPER.writeValueAsString(file) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of texts and numbers cannot fail to print", impossible);
        }
    }

    /**
     * Reads what somebody handed in.
     *
     * @throws ResultRefused if it is no result
     */
    public static ResultSheet read(Path file) throws ResultRefused {
        String name = String.valueOf(file.getFileName());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException failure) {
            throw new ResultRefused(Reason.UNREADABLE, name);
        }
        if (bytes.length > LARGEST) {
            throw new ResultRefused(Reason.NO_RESULT, name);
        }
        try {
            Sheet sheet = MAPPER.readValue(bytes, Sheet.class);
            if (sheet == null || !FORMAT.equals(sheet.format())) {
                throw new ResultRefused(Reason.NO_RESULT, name);
            }
            if (sheet.version() > VERSION) {
                throw new ResultRefused(Reason.NEWER, name);
            }
            return checked(sheet);
        } catch (IOException | DateTimeException | NullPointerException | IllegalArgumentException broken) {
            throw new ResultRefused(Reason.DAMAGED, name);
        }
    }

    private static ResultSheet checked(Sheet sheet) {
        if (sheet.items().size() > MOST_ITEMS) {
            throw new IllegalArgumentException(sheet.items().size() + " items");
        }
        List<ResultItem> items = sheet.items().stream()
                .map(item -> new ResultItem(
                        text(item.id()),
                        text(item.kind()),
                        text(item.word()),
                        text(item.prompt()),
                        text(item.right()),
                        text(item.given()),
                        item.score(),
                        item.seconds(),
                        held(item)))
                .toList();
        return new ResultSheet(
                text(sheet.learner()),
                text(sheet.exercise()),
                text(sheet.lesson()),
                text(sheet.title()),
                sheet.seed(),
                Instant.parse(sheet.finished()),
                items);
    }

    /** Files of older versions say only that the answer given was held to be right. */
    private static List<String> held(Item item) {
        if (item.held() == null) {
            return item.appealed() ? List.of(text(item.given())) : List.of();
        }
        return item.held().stream().limit(MOST_HELD).map(ResultFile::text).toList();
    }

    private static String text(String given) {
        String text =
                Objects.requireNonNull(given).replaceAll("\\p{Cntrl}+", " ").strip();
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }
}
