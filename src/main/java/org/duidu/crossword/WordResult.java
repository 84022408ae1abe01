package org.duidu.crossword;

/**
 * How a word was solved. What a solver has been told counts until the word is first complete and right; what happens
 * after that changes nothing.
 *
 * @param solved whether all its letters have stood there, right, at one time
 * @param checked whether letters of it were checked before
 * @param revealed whether the whole word was revealed before
 * @param lettersGiven letters that the puzzle wrote into it
 * @param lettersFromCrossings letters shared with words that were solved before it; until it is solved, those that
 *     are there so far
 */
public record WordResult(
        PlacedWord word,
        boolean solved,
        boolean checked,
        boolean revealed,
        int lettersGiven,
        int lettersFromCrossings) {

    /** The most help that a word took. */
    public enum Outcome {
        UNSOLVED,
        ALONE,
        WITH_CHECK,
        WITH_LETTERS,
        REVEALED
    }

    public Outcome outcome() {
        if (revealed || lettersGiven == word.length()) {
            return Outcome.REVEALED;
        } else if (!solved) {
            return Outcome.UNSOLVED;
        } else if (lettersGiven > 0) {
            return Outcome.WITH_LETTERS;
        }
        return checked ? Outcome.WITH_CHECK : Outcome.ALONE;
    }

    static WordResult untouched(PlacedWord word) {
        return new WordResult(word, false, false, false, 0, 0);
    }

    WordResult withCheck() {
        return solved ? this : new WordResult(word, false, true, revealed, lettersGiven, lettersFromCrossings);
    }

    WordResult withLetterGiven() {
        return solved ? this : new WordResult(word, false, checked, revealed, lettersGiven + 1, lettersFromCrossings);
    }

    WordResult asRevealed() {
        return solved ? this : new WordResult(word, false, checked, true, lettersGiven, lettersFromCrossings);
    }

    WordResult asSolved() {
        return new WordResult(word, true, checked, revealed, lettersGiven, lettersFromCrossings);
    }

    WordResult withLettersFromCrossings(int letters) {
        return solved ? this : new WordResult(word, false, checked, revealed, lettersGiven, letters);
    }
}
