package org.duidu.app;

import java.time.InstantSource;
import java.util.List;
import javafx.application.Platform;
import org.duidu.ui.puzzles.CrosswordScreen;
import org.duidu.ui.reader.ReaderScreen;
import org.duidu.ui.shell.Destination;
import org.duidu.ui.shell.Shell;
import org.duidu.ui.teacher.FileSaver;
import org.duidu.ui.words.WordsScreen;

/** Builds the Crossword screen, and the ways to it from other screens. */
final class CrosswordDesk {
    private final CrosswordScreen screen;
    private final Shell shell;

    CrosswordDesk(Services services) {
        shell = services.shell();
        screen = new CrosswordScreen(new CrosswordScreen.Means(
                services.words(),
                services.settings(),
                shell.overlay(),
                services.library(),
                services.files(),
                services.tasks(),
                Platform::runLater,
                new FileSaver(services.tasks(), services.files(), shell.notices()),
                services.exercises(),
                services.learners(),
                services.memory(),
                services.speech(),
                services.linker(),
                services.lemmatizer(),
                shell.notices(),
                InstantSource.system()));
    }

    CrosswordScreen screen() {
        return screen;
    }

    /** Puts the ways to a new puzzle into the reader and over the table of words. */
    void offerIn(ReaderScreen reader, WordsScreen words) {
        reader.offer("reader-crossword", Destination.CROSSWORD.icon(), "reader.crossword", lesson -> {
            screen.compose(List.of(lesson));
            shell.show(Destination.CROSSWORD);
        });
        words.offer("words-crossword", Destination.CROSSWORD.icon(), "words.crossword", places -> {
            screen.composeOf(places);
            shell.show(Destination.CROSSWORD);
        });
    }
}
