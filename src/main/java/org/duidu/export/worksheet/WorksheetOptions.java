package org.duidu.export.worksheet;

import org.duidu.export.SheetOptions;

/**
 * How a sheet is printed.
 *
 * @param school stands above the title, may be empty; what is beyond {@link #LONGEST_SCHOOL} characters is left out
 * @param versions how many, A first, 1 to {@link #MOST_VERSIONS}: the same words in other orders and grids
 * @param seed another number gives other words, gaps and grids
 * @param key whether the answers are printed, after all sheets
 * @param apart whether every part has pages of its own, to be handed out one by one
 */
public record WorksheetOptions(
        SheetOptions.Paper paper, String school, int versions, long seed, boolean key, boolean apart) {
    public static final WorksheetOptions PLAIN = new WorksheetOptions(SheetOptions.Paper.A4, "", 1, 1, true, false);

    public static final int MOST_VERSIONS = 8;
    public static final int LONGEST_SCHOOL = 60;

    public WorksheetOptions {
        String name = school.strip().replaceAll("\\s+", " ");
        int length = name.codePointCount(0, name.length());
        school = name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST_SCHOOL, length)));
        if (versions < 1 || versions > MOST_VERSIONS) {
            throw new IllegalArgumentException("not a number of versions: " + versions);
        }
    }

    /** The letter of a version, counted from 0. */
    static String letter(int version) {
        return String.valueOf((char) ('A' + version));
    }
}
