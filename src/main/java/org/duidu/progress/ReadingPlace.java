package org.duidu.progress;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How far a learner has come in a lesson.
 *
 * @param block the block of the page at the top of the window, from 0
 * @param read the furthest part that was ever in sight, 0 to 1
 * @param bookmarks in the order of the page, at most one a block
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReadingPlace(int block, double read, List<Bookmark> bookmarks) {
    public static final ReadingPlace START = new ReadingPlace(0, 0, List.of());

    public ReadingPlace {
        block = Math.max(0, block);
        read = Double.isNaN(read) ? 0 : Math.max(0, Math.min(1, read));
        bookmarks = bookmarks == null ? List.of() : inOrder(bookmarks);
    }

    /** One a block, so that taking it off leaves none behind. */
    private static List<Bookmark> inOrder(List<Bookmark> given) {
        Map<Integer, Bookmark> byBlock = new TreeMap<>();
        given.stream().filter(Objects::nonNull).forEach(bookmark -> byBlock.putIfAbsent(bookmark.block(), bookmark));
        return List.copyOf(byBlock.values());
    }

    /** This place with the window's top at another block and everything up to {@code seen} (0 to 1) read. */
    public ReadingPlace at(int newBlock, double seen) {
        return new ReadingPlace(newBlock, Math.max(read, seen), bookmarks);
    }

    public boolean isBookmarked(int wanted) {
        return bookmarks.stream().anyMatch(bookmark -> bookmark.block() == wanted);
    }

    /** Takes the bookmark off a block that has one, and puts one on a block that has none. */
    public ReadingPlace toggled(Bookmark bookmark) {
        List<Bookmark> changed = new ArrayList<>(bookmarks);
        if (!changed.removeIf(other -> other.block() == bookmark.block())) {
            changed.add(bookmark);
        }
        return new ReadingPlace(block, read, changed);
    }

    /**
     * @param block the bookmarked block of the page, from 0
     * @param words its first words, to know it by
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Bookmark(int block, String words) {
        public Bookmark {
            block = Math.max(0, block);
            words = words == null ? "" : words;
        }
    }
}
