package org.duidu.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.duidu.progress.Learners;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.reader.WordCard;
import org.duidu.ui.reader.WordFacts;
import org.duidu.ui.reader.WordStudy;
import org.duidu.ui.review.QuestionMeans;
import org.duidu.ui.review.ReviewPage;
import org.duidu.ui.review.ReviewScreen;
import org.duidu.ui.review.learners.LearnersPage;
import org.duidu.ui.review.statistics.StatisticsPage;
import org.duidu.ui.review.statistics.WordsPage;
import org.duidu.ui.shell.Destination;
import org.duidu.ui.study.MemoryStudy;
import org.duidu.ui.study.WordShelf;

/** Builds the Review screen, and what other screens know of the learner's memory. */
final class ReviewDesk {
    private final ReviewScreen screen;
    private final MemoryStudy study;

    ReviewDesk(Services services, WordFacts facts) {
        WordShelf shelf = new WordShelf(services.library(), services.lemmatizer(), services.tasks());
        services.library().listen(change -> Platform.runLater(shelf::refresh));
        study = new MemoryStudy(services.memory(), shelf);
        screen = new ReviewScreen(new ReviewScreen.Means(
                services.words(),
                services.shell().overlay(),
                services.library(),
                services.memory(),
                shelf,
                new QuestionMeans(services.linker(), services.lemmatizer(), services.thesaurus(), services.tasks()),
                new WordCard(
                        services.words(), new Controls(services.words()), facts, services.speech(), Optional.empty()),
                services.speech(),
                services.shell().notices(),
                pages(services, shelf),
                () -> whoOfSeveral(services.learners()),
                () -> services.shell().show(Destination.LIBRARY),
                InstantSource.system()));
    }

    private static List<ReviewPage> pages(Services services, WordShelf shelf) {
        return List.of(
                new StatisticsPage(services.words(), services.memory()),
                new WordsPage(services.words(), services.memory(), shelf),
                new LearnersPage(
                        services.words(),
                        services.shell().overlay(),
                        services.files(),
                        services.memory(),
                        services.learners(),
                        services.desk()));
    }

    private static Optional<String> whoOfSeveral(Learners learners) {
        return learners.all().size() > 1 ? Optional.of(learners.current().name()) : Optional.empty();
    }

    /** The ways of word cards into the learner's memory. */
    WordStudy study() {
        return study;
    }

    ReviewScreen screen() {
        return screen;
    }
}
