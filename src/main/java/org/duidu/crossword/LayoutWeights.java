package org.duidu.crossword;

/**
 * How much the parts of a layout's cost count against each other. All words always come first.
 *
 * <p>The standard weights are measured, not derived: {@code mvn -Pbench test-compile exec:exec@layouts} gives, for lists of 7
 * to 40 words, the crossings a word and the area over the least box known, both by references that search with {@link
 * #LEAST_BOX} and {@link #MOST_CROSSINGS}. Of seven words it counts out all layouts: some lists have none with more than one
 * crossing a word. More for crossings makes boxes grow past 8 % over the least.
 *
 * @param area of the box, by the letters to place, so that lists of any size are judged alike
 * @param crossing a crossing, by the words
 * @param scarceCrossing what a crossing up to the quota (1.1 a word) is worth more, by the square of the words: much on
 *     short lists, little on long
 * @param stretch each unit that the ratio of the sides is over what is tolerated; twice that where a ratio was asked for
 * @param weak a word that hangs by one letter, by the words
 */
public record LayoutWeights(double area, double crossing, double scarceCrossing, double stretch, double weak) {
    /** A small box with many crossings. */
    public static final LayoutWeights STANDARD = new LayoutWeights(100, 85, 12_500, 60, 10);

    /** The smallest box that is no long strip, whatever crosses: what areas are measured against. */
    public static final LayoutWeights LEAST_BOX = new LayoutWeights(100, 0, 0, 60, 0);

    /** As many crossings as there can be, in whatever box: what crossings are measured against. */
    public static final LayoutWeights MOST_CROSSINGS = new LayoutWeights(10, 600, 0, 0, 0);
}
