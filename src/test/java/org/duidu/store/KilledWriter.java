package org.duidu.store;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.progress.Learner;
import org.duidu.review.LogEntry.Answer;
import org.duidu.review.Rating;
import org.duidu.review.Side;
import org.duidu.review.WordKey;

/** Writes answers for ever and says of each that it is kept, until it is killed. Its argument is the folder. */
final class KilledWriter {
    private KilledWriter() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 64), false, StandardCharsets.US_ASCII);
        Store store = new Store(Path.of(arguments[0]), Clock.systemUTC(), "x", problem -> out.println("! " + problem));
        Learner learner = store.learners().current();
        long id = store.log().entries(learner).size();
        while (!out.checkError()) {
            id++;
            store.log().append(learner, List.of(answer(id)));
            store.settle();
            out.println(id);
            out.flush();
        }
    }

    static Answer answer(long id) {
        return new Answer(
                id,
                ZonedDateTime.now(Clock.systemUTC()),
                new WordKey("word" + id % 50, PartOfSpeech.NOUN),
                Optional.of(Side.RECEPTIVE),
                Rating.ofGrade((int) (id % 4) + 1),
                "review",
                "lesson",
                "typed " + id,
                Duration.ofMillis(id));
    }
}
