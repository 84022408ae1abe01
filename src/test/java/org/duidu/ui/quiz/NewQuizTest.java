package org.duidu.ui.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.library.LessonFolder;
import org.duidu.library.LibraryEntry;
import org.duidu.quiz.QuizRequest;
import org.duidu.review.WordKey;
import org.duidu.ui.study.StudyDesk;
import org.duidu.vocabulary.LinkedLesson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewQuizTest {
    private static final String PORT = """
            ---
            title: {en: A Port, zh: 港口}
            ---

            ## Main Body 正文

            The ship left the port. A crew of five was on it.

            船離開了港口。船上有五名船員。

            ## Vocabulary 詞彙

            ### crew (n.) 船員

            the people who work on a ship
            """;

    @TempDir
    Path folder;

    private StudyDesk desk;

    @BeforeEach
    void open() throws Exception {
        desk = new StudyDesk(Files.createDirectory(folder.resolve("tea")));
        Path port = Files.createDirectory(folder.resolve("port"));
        Files.writeString(port.resolve("port.md"), PORT);
        desk.library.add(LessonFolder.added(port)).get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void takesWrongOptionsOnlyFromLessonsThatTheLearnerHasMet() {
        assertThat(ofTea().known()).isEmpty();

        desk.memory.add(List.of(new WordKey("crew", PartOfSpeech.NOUN)), "port.md");

        assertThat(ofTea().known())
                .extracting(LinkedLesson::lesson)
                .extracting(lesson -> lesson.header().title().en())
                .containsExactly("A Port");
    }

    private QuizRequest ofTea() {
        LibraryEntry tea = desk.library.entries().stream()
                .filter(entry -> entry.title().en().equals("Tea"))
                .findFirst()
                .orElseThrow();
        return new NewQuiz(desk.lemmatizer).request(List.of(tea), desk.library.entries(), desk.memory.deck(), false, 1);
    }
}
