package org.duidu.export;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads .puz as Across Lite's users describe it, and refuses a file with a wrong checksum. Shares no code with the writer. */
record PuzReader(String version, ReadPuzzle puzzle, String state, String title, List<String> clues, String notes) {

    static PuzReader read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        require(new String(file, 2, 12, StandardCharsets.US_ASCII).equals("ACROSS&DOWN\0"), "magic");
        String version = new String(file, 0x18, 3, StandardCharsets.US_ASCII);
        int width = file[0x2C] & 0xFF;
        int height = file[0x2D] & 0xFF;
        int count = in.getShort(0x2E) & 0xFFFF;
        int squares = width * height;
        List<byte[]> texts = new ArrayList<>();
        int start = 0x34 + 2 * squares;
        for (int i = start; i < file.length; i++) {
            if (file[i] == 0) {
                texts.add(java.util.Arrays.copyOfRange(file, start, i));
                start = i + 1;
            }
        }
        require(texts.size() == 4 + count && start == file.length, "texts: " + texts.size());
        verify(file, in, squares, texts);
        Charset charset = version.startsWith("2") ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        List<String> all =
                texts.stream().map(bytes -> new String(bytes, charset)).toList();
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < height; row++) {
            rows.add(new String(file, 0x34 + row * width, width, StandardCharsets.US_ASCII));
        }
        String state = new String(file, 0x34 + squares, squares, StandardCharsets.US_ASCII);
        return new PuzReader(
                version, new ReadPuzzle(rows), state, all.get(0), all.subList(3, 3 + count), all.get(3 + count));
    }

    private static void verify(byte[] file, ByteBuffer in, int squares, List<byte[]> texts) {
        int head = sum(file, 0x2C, 8, 0);
        int solution = sum(file, 0x34, squares, 0);
        int state = sum(file, 0x34 + squares, squares, 0);
        require((in.getShort(0x0E) & 0xFFFF) == head, "checksum of the head");
        int[] sums = {head, solution, state, texts(texts, 0)};
        for (int i = 0; i < 4; i++) {
            require((file[0x10 + i] & 0xFF) == ("ICHE".charAt(i) ^ sums[i] & 0xFF), "low mask " + i);
            require((file[0x14 + i] & 0xFF) == ("ATED".charAt(i) ^ sums[i] >> 8), "high mask " + i);
        }
        int whole = texts(texts, sum(file, 0x34 + squares, squares, sum(file, 0x34, squares, head)));
        require((in.getShort(0) & 0xFFFF) == whole, "checksum of the file");
    }

    private static int texts(List<byte[]> texts, int start) {
        int sum = start;
        for (int i = 0; i < texts.size(); i++) {
            byte[] text = texts.get(i);
            sum = sum(text, 0, text.length, sum);
            boolean clue = i >= 3 && i < texts.size() - 1;
            if (!clue && text.length > 0) {
                sum = sum(new byte[1], 0, 1, sum);
            }
        }
        return sum;
    }

    private static int sum(byte[] bytes, int offset, int length, int start) {
        int sum = start;
        for (int i = offset; i < offset + length; i++) {
            sum = ((sum & 1) == 1 ? (sum >>> 1) + 0x8000 : sum >>> 1) + (bytes[i] & 0xFF) & 0xFFFF;
        }
        return sum;
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException(what);
        }
    }
}
