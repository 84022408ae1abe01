package org.duidu.progress;

/** Remembers each lesson's {@link ReadingPlace}. Used from the window's thread alone. */
public interface ReadingPlaces {

    /** The place in a lesson, {@link ReadingPlace#START} if it was never opened. */
    ReadingPlace of(String lessonKey);

    void remember(String lessonKey, ReadingPlace place);

    /** The lesson whose place was remembered last, empty if there is none. */
    java.util.Optional<String> lastRead();
}
