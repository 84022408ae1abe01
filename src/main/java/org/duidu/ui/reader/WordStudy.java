package org.duidu.ui.reader;

import org.duidu.lesson.VocabularyEntry;

/** What the learner's memory has of a word, and what a word card can do about it. */
public interface WordStudy {

    /** How a word stands with the learner. */
    enum Standing {
        /** Not taken in. */
        NONE,
        IN_REVIEW,
        /** Taken out for a while. */
        PAUSED,
        KNOWN;

        /** The key of its name. */
        public String key() {
            return "word.standing." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Standing standing(VocabularyEntry entry);

    /** How often the word was asked so far, in whatever lesson. */
    int timesAsked(VocabularyEntry entry);

    /** Takes a word into review, or out of it again. */
    void toggleReview(VocabularyEntry entry);

    /** Says that a word is known, or that it is not after all. */
    void toggleKnown(VocabularyEntry entry);

    /** Runs an action after every change of what is remembered. */
    void listen(Runnable listener);
}
