package org.duidu.ui.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.lint.Linter;
import org.duidu.progress.Learner;
import org.duidu.review.LearnerMemory;
import org.duidu.review.LogEntry;
import org.duidu.review.ReviewLog;
import org.duidu.review.ReviewSettings;
import org.duidu.review.WordKey;
import org.duidu.text.OneDictionary;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.vocabulary.VocabularyLinker;

/** A learner with a log in memory, a clock put forward by hand and one lesson; work is done on the spot. */
public final class StudyDesk implements AutoCloseable {
    private static final String TEA = """
            ---
            title: {en: Tea, zh: 茶}
            level: A2
            ---

            ## Main Body 正文

            Farmers pick tea leaves. The harvest begins in spring. A basket is heavy. Nobody hurries.

            農夫採茶葉。收成從春天開始。籃子很重。沒有人趕。

            ## Vocabulary 詞彙

            ### harvest (n.) 收成

            the time when crops are brought in

            - The **harvest** was good this year.
              今年的收成很好。

            ### basket (n.) 籃子

            a thing to carry fruit in

            - She put the pears into a **basket**.
              她把梨子放進籃子。

            ### hurries (v.) 趕

            to move or act fast

            - He **hurries** to school every morning.
              他每天早上趕著上學。

            ### spring (n.) 春天

            the season after winter

            - In **spring** the trees are green again.
              春天樹又綠了。
            """;

    public static final WordKey HARVEST = new WordKey("harvest", PartOfSpeech.NOUN);
    public static final WordKey BASKET = new WordKey("basket", PartOfSpeech.NOUN);

    public final WordNetLemmatizer lemmatizer = OneDictionary.LEMMATIZER;
    public final VocabularyLinker linker = new VocabularyLinker(lemmatizer);
    public final HandClock clock = new HandClock();
    public final LearnerMemory memory;
    public final Library library;
    public final WordShelf shelf;

    public StudyDesk(Path folder) throws Exception {
        Files.writeString(folder.resolve("tea.md"), TEA);
        library = new Library(new Linter(new LessonReader(), linker)::check);
        library.add(LessonFolder.added(folder)).get(30, TimeUnit.SECONDS);
        shelf = new WordShelf(library, lemmatizer, tasks());
        shelf.refresh();
        HeldLog log = new HeldLog();
        memory = new LearnerMemory(log, clock);
        memory.begin(LearnerMemory.read(log, new Learner(1, "小明", Instant.EPOCH)));
    }

    public LibraryEntry lesson() {
        return library.entries().get(0);
    }

    public VocabularyEntry entry(WordKey key) {
        return shelf.find(key, "").orElseThrow().entry();
    }

    /** Does work at once, on the caller's thread. */
    public TaskRunner tasks() {
        return new TaskRunner() {
            @Override
            public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
                try {
                    onDone.accept(work.call());
                } catch (Exception failure) {
                    onFailure.accept(failure);
                }
                return () -> {};
            }
        };
    }

    @Override
    public void close() {
        library.close();
    }

    /** Goes on only when it is told to. */
    public static final class HandClock extends Clock {
        private ZonedDateTime now = ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, ZoneId.of("Asia/Taipei"));

        public void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return now.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now.toInstant(), zone);
        }

        @Override
        public Instant instant() {
            return now.toInstant();
        }
    }

    private static final class HeldLog implements ReviewLog {
        private final List<LogEntry> lines = new ArrayList<>();
        private ReviewSettings settings = ReviewSettings.USUAL.withFuzz(false);

        @Override
        public List<LogEntry> entries(Learner learner) {
            return List.copyOf(lines);
        }

        @Override
        public void append(Learner learner, List<LogEntry> entries) {
            lines.addAll(entries);
        }

        @Override
        public ReviewSettings settings(Learner learner) {
            return settings;
        }

        @Override
        public void keep(Learner learner, ReviewSettings kept) {
            settings = kept;
        }
    }
}
