package org.duidu.app;

import java.time.InstantSource;
import java.util.List;
import javafx.application.Platform;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.reader.WordCard;
import org.duidu.ui.reader.WordFacts;
import org.duidu.ui.review.QuestionMeans;
import org.duidu.ui.review.ReviewScreen;
import org.duidu.ui.shell.Destination;
import org.duidu.ui.study.WordShelf;

/** Builds the Review screen, and what other screens know of the learner's memory. */
final class ReviewDesk {
    private final ReviewScreen screen;
    private final WordShelf shelf;

    ReviewDesk(Services services, WordFacts facts) {
        shelf = new WordShelf(services.library(), services.lemmatizer(), services.tasks());
        services.library().listen(change -> Platform.runLater(shelf::refresh));
        screen = new ReviewScreen(new ReviewScreen.Means(
                services.words(),
                services.shell().overlay(),
                services.library(),
                services.memory(),
                shelf,
                new QuestionMeans(services.linker(), services.lemmatizer(), services.thesaurus(), services.tasks()),
                new WordCard(services.words(), new Controls(services.words()), facts, services.speech()),
                services.speech(),
                new TellingNotices(services.shell().notices()),
                List.of(),
                () -> services.shell().show(Destination.LIBRARY),
                InstantSource.system()));
    }

    ReviewScreen screen() {
        return screen;
    }
}
