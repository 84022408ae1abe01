package org.duidu.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.duidu.crossword.Crossword;

/**
 * Writes Across Lite's .puz. Its numbers are not stored but follow from the grid, which is why every run of letters must
 * be a word. Squares outside the words are black.
 */
final class PuzWriter {
    static final int MOST_ROWS = 255;
    private static final int HEADER = 0x34;
    private static final short NORMAL_PUZZLE = 1;

    private PuzWriter() {}

    static byte[] write(Crossword crossword) {
        Grid grid = new Grid(crossword);
        PuzTexts texts = new PuzTexts(crossword);
        byte[] solution = squares(grid, true);
        byte[] state = squares(grid, false);
        byte[] head = head(grid, texts);
        byte[] stored = texts.stored();
        PuzChecksums sums = new PuzChecksums(head, solution, state, texts.summed());
        ByteBuffer file = ByteBuffer.allocate(HEADER + solution.length + state.length + stored.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) sums.whole());
        file.put(ascii("ACROSS&DOWN\0"));
        file.putShort((short) sums.head());
        file.put(sums.masked());
        file.put(ascii(texts.version() + "\0"));
        file.position(HEADER - head.length);
        return file.put(head).put(solution).put(state).put(stored).array();
    }

    private static byte[] head(Grid grid, PuzTexts texts) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) grid.cols)
                .put((byte) grid.rows)
                .putShort((short) texts.clueCount())
                .putShort(NORMAL_PUZZLE)
                .putShort((short) 0)
                .array();
    }

    private static byte[] squares(Grid grid, boolean solved) {
        StringBuilder squares = new StringBuilder();
        for (int row = 0; row < grid.rows; row++) {
            for (int col = 0; col < grid.cols; col++) {
                char square = solved ? grid.letter(row, col) : '-';
                squares.append(grid.has(row, col) ? square : '.');
            }
        }
        return ascii(squares.toString());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
