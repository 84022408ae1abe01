package org.duidu.bench;

/**
 * What one list has shown, over its seeds.
 *
 * @param complete runs that placed all words
 * @param crossings a word, mean
 * @param mostCrossings a word, the most known
 * @param area of the box in cells, mean
 * @param areaPerLetter area by the sum of lengths, mean
 * @param overLeast mean area by the least box known
 * @param ratio long side by short side, median
 * @param first processor milliseconds to the first complete layout, the longest
 * @param best processor milliseconds to the last improvement, mean
 */
record CrosswordRow(
        String list,
        int words,
        int complete,
        int runs,
        double crossings,
        double mostCrossings,
        double area,
        double areaPerLetter,
        double overLeast,
        double ratio,
        double first,
        double best) {

    static final String HEADER =
            "list         words all placed crossings/word  most    area area/lengths area/least ratio"
                    + "  first(ms)  best(ms)";

    @Override
    public String toString() {
        return String.format(
                "%-12s %5d %6d/%-3d %14.3f %5.2f %7.1f %12.3f %10.3f %5.2f %10.1f %9.0f",
                list,
                words,
                complete,
                runs,
                crossings,
                mostCrossings,
                area,
                areaPerLetter,
                overLeast,
                ratio,
                first,
                best);
    }
}
