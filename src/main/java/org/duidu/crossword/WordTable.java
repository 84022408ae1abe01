package org.duidu.crossword;

import java.util.List;

/** The words of one search as numbers: a word is its index, a letter is 1 to 26. */
final class WordTable {
    final int count;
    final byte[][] letters;
    final int totalLetters;
    final int longest;

    WordTable(List<Answer> answers) {
        count = answers.size();
        letters = new byte[count][];
        int total = 0;
        int most = 0;
        for (int word = 0; word < count; word++) {
            letters[word] = code(answers.get(word).letters());
            total += letters[word].length;
            most = Math.max(most, letters[word].length);
        }
        totalLetters = total;
        longest = most;
    }

    int length(int word) {
        return letters[word].length;
    }

    /** How often each letter, 1 to 26, stands in all words. */
    int[] frequencies() {
        int[] frequencies = new int[27];
        for (byte[] word : letters) {
            for (byte letter : word) {
                frequencies[letter]++;
            }
        }
        return frequencies;
    }

    private static byte[] code(String text) {
        byte[] codes = new byte[text.length()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (byte) (text.charAt(i) - 'A' + 1);
        }
        return codes;
    }
}
