package org.duidu.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.duidu.crossword.Crossword;

/** The texts of an Across Lite file: title, author, copyright, clues and notes, each closed by a zero byte. */
final class PuzTexts {
    /** The characters of the old files. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    private final String title;
    private final List<String> clues;
    private final String notes;
    private final Charset charset;

    PuzTexts(Crossword crossword) {
        // across before down in each square, in reading order, as a layout has its words
        clues = crossword.layout().words().stream()
                .map(crossword::clueWithLength)
                .map(PuzTexts::clean)
                .toList();
        notes = "Duidu, seed " + crossword.seed();
        String english = clean(crossword.title().either());
        boolean western = clues.stream().allMatch(PuzTexts::isWestern) && isWestern(english);
        charset = western ? WESTERN : StandardCharsets.UTF_8;
        title = western ? english : clean(Titles.both(crossword));
    }

    /** Such as {@code 1.3}. */
    String version() {
        return charset == WESTERN ? "1.3" : "2.0";
    }

    int clueCount() {
        return clues.size();
    }

    /** As they stand in the file. */
    byte[] stored() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        all().forEach(text -> write(bytes, text + "\0"));
        return bytes.toByteArray();
    }

    /** As they are summed: clues without their zero bytes, and of the others only those that are not empty. */
    byte[] summed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!title.isEmpty()) {
            write(bytes, title + "\0");
        }
        clues.forEach(clue -> write(bytes, clue));
        write(bytes, notes + "\0");
        return bytes.toByteArray();
    }

    private List<String> all() {
        List<String> all = new ArrayList<>(List.of(title, "", ""));
        all.addAll(clues);
        all.add(notes);
        return all;
    }

    private void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(charset));
    }

    private static boolean isWestern(String text) {
        return WESTERN.newEncoder().canEncode(text);
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
