package org.duidu.ui.teacher.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.lint.Linter;
import org.duidu.messages.Messages;
import org.duidu.quiz.QuizMaker;
import org.duidu.speech.Recorder;
import org.duidu.speech.SpeechFailure;
import org.duidu.speech.SpokenLanguage;
import org.duidu.speech.Talker;
import org.duidu.speech.TalkerFinder;
import org.duidu.speech.Voice;
import org.duidu.speech.Wording;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.ui.teacher.Desk;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsViewModelTest {
    private static final WordNetLemmatizer LEMMATIZER = new WordNetLemmatizer();
    private static final VocabularyLinker LINKER = new VocabularyLinker(LEMMATIZER);
    private static final byte[] BEEP = {1, 2, 3};

    @TempDir
    Path folder;

    private Path file;
    private Desk desk;
    private LibraryEntry bees;
    private LibraryEntry small;

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("out");
        desk = new Desk(Optional.of(file));
        Path lessons = Files.createDirectory(folder.resolve("lessons"));
        Files.copy(Path.of("lessons/bees-a2.md"), lessons.resolve("bees.md"));
        Files.writeString(lessons.resolve("small.md"), "# Tea 茶\n\nHot.\n\n燙。\n");
        try (Library library = new Library(new Linter(new LessonReader(), LINKER)::check)) {
            library.add(LessonFolder.added(lessons)).get(30, TimeUnit.SECONDS);
            bees = entry(library, "bees.md");
            small = entry(library, "small.md");
        }
    }

    @Test
    void savesQuestionsForMoodleAndSaysNothingButWhere() throws IOException {
        ExportsViewModel model = model(Optional.empty());
        model.questions().set(10);
        model.save(ExportKind.MOODLE, List.of(bees));
        assertThat(model.busy().get()).isTrue();
        desk.work();

        String xml = Files.readString(folder.resolve("out.xml"));
        assertThat(xml.split("<question type=\"(?!category)", -1)).hasSize(11);
        assertThat(desk.offeredName()).endsWith(".xml");
        assertThat(desk.told()).containsExactly("Saved as " + folder.resolve("out.xml") + ".");
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void givesTheSameQuestionsForTheSameSeedAndOthersForAnother() throws IOException {
        ExportsViewModel model = model(Optional.empty());
        String first = gift(model);
        String again = gift(model);
        model.another();

        assertThat(again).isEqualTo(first).contains("{");
        assertThat(gift(model)).isNotEqualTo(first);
    }

    @Test
    void saysHowManyQuestionsTheLessonsGaveIfTheyWereFewer() {
        ExportsViewModel model = model(Optional.empty());
        model.questions().set(5000);
        model.save(ExportKind.GIFT, List.of(bees));
        desk.work();

        assertThat(desk.told()).singleElement().asString().contains("of the 5,000 questions");
    }

    @Test
    void makesNoFileWithoutQuestions() {
        ExportsViewModel model = model(Optional.empty());
        model.save(ExportKind.MOODLE, List.of(small));
        desk.work();

        assertThat(folder.resolve("out.xml")).doesNotExist();
        assertThat(desk.told())
                .singleElement()
                .asString()
                .startsWith("No file was made.")
                .contains("Tick a lesson");
    }

    @Test
    void writesNothingOnceItIsStopped() {
        ExportsViewModel model = model(Optional.empty());
        model.save(ExportKind.CSV, List.of(bees));
        model.cancel();
        desk.work();

        assertThat(folder.resolve("out.csv")).doesNotExist();
        assertThat(desk.told()).isEmpty();
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void putsSoundIntoCardsOnlyIfItIsTicked() throws IOException {
        ExportsViewModel model = model(Optional.of(text -> Optional.of(BEEP)));
        model.save(ExportKind.ANKI, List.of(bees));
        desk.work();
        assertThat(sounds()).isEmpty();

        model.sound(ExportKind.ANKI).set(true);
        model.save(ExportKind.ANKI, List.of(bees));
        desk.work();
        assertThat(sounds())
                .hasSameSizeAs(bees.lesson().orElseThrow().vocabulary())
                .containsOnly(BEEP);
    }

    @Test
    void saysHowManyWordsHaveNoSound() throws IOException {
        ExportsViewModel model = model(Optional.of(text -> {
            if (text.startsWith("p")) {
                throw new SpeechFailure(SpeechFailure.Reason.PROGRAM, "no p");
            }
            return Optional.of(BEEP);
        }));
        model.sound(ExportKind.ANKI).set(true);
        model.save(ExportKind.ANKI, List.of(bees));
        desk.work();

        assertThat(desk.told()).singleElement().asString().contains("no sound");
        assertThat(sounds()).isNotEmpty();
    }

    @Test
    void putsDictationsIntoMoodleOnlyIfTheyAreTicked() throws IOException {
        ExportsViewModel model = model(Optional.of(text -> Optional.of(BEEP)));
        assertThat(moodle(model)).doesNotContain("<file ");

        model.sound(ExportKind.MOODLE).set(true);
        assertThat(moodle(model)).contains("<file ", Base64.getEncoder().encodeToString(BEEP));
        assertThat(desk.told()).allMatch(said -> said.startsWith("Saved as "));
        assertThat(gift(model)).isNotEmpty();
        assertThat(desk.told()).last().asString().doesNotContain("left out");
    }

    @Test
    void saysHowManyDictationsTheVoiceCouldNotSpeak() throws IOException {
        ExportsViewModel model = model(Optional.of(text -> {
            throw new SpeechFailure(SpeechFailure.Reason.PROGRAM, "hoarse");
        }));
        model.sound(ExportKind.MOODLE).set(true);

        assertThat(moodle(model)).contains("<question ").doesNotContain("<file ");
        assertThat(desk.told())
                .singleElement()
                .asString()
                .contains("left out: the voice could not speak")
                .doesNotContain("a file has no voice");
    }

    @Test
    void leavesNoQuestionsIfTheVoiceIsInterrupted() {
        ExportsViewModel model = model(Optional.of(text -> {
            throw new InterruptedException();
        }));
        model.sound(ExportKind.MOODLE).set(true);
        model.save(ExportKind.MOODLE, List.of(bees));
        desk.work();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(folder.resolve("out.xml")).doesNotExist();
    }

    @Test
    void leavesNoFileIfTheVoiceIsInterrupted() {
        ExportsViewModel model = model(Optional.of(text -> {
            throw new InterruptedException();
        }));
        model.sound(ExportKind.ANKI).set(true);
        model.save(ExportKind.ANKI, List.of(bees));
        desk.work();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(folder.resolve("out.apkg")).doesNotExist();
    }

    @Test
    void speaksTheCardsWithTheVoiceOfThisMachine() throws Exception {
        Optional<Talker> talker = TalkerFinder.ofThisMachine(folder.resolve("clips"))
                .find()
                .talker()
                .filter(Talker::records);
        assumeTrue(talker.isPresent(), "no voice here makes files");
        Voice english = talker.get().voices().stream()
                .filter(voice -> voice.language() == SpokenLanguage.ENGLISH)
                .findFirst()
                .orElseThrow();
        ExportsViewModel model = model(Optional.of(text -> talker.get().recording(new Wording(english, 1, text))));
        model.sound(ExportKind.ANKI).set(true);
        model.save(ExportKind.ANKI, List.of(bees));
        desk.work();

        assertThat(sounds()).hasSizeGreaterThan(3).allSatisfy(sound -> {
            try (AudioInputStream audio = AudioSystem.getAudioInputStream(new java.io.ByteArrayInputStream(sound))) {
                assertThat(audio.getFrameLength()).isPositive();
            }
        });
    }

    private ExportsViewModel model(Optional<Recorder> voice) {
        ExportMaker maker = new ExportMaker(LINKER, new QuizMaker(LINKER, LEMMATIZER, LEMMATIZER.thesaurus()));
        return new ExportsViewModel(maker, desk.saver(), () -> voice, () -> Messages.of(Messages.ENGLISH));
    }

    private String gift(ExportsViewModel model) throws IOException {
        model.save(ExportKind.GIFT, List.of(bees));
        desk.work();
        return Files.readString(folder.resolve("out.txt"));
    }

    private String moodle(ExportsViewModel model) throws IOException {
        model.questions().set(100);
        model.save(ExportKind.MOODLE, List.of(bees));
        desk.work();
        return Files.readString(folder.resolve("out.xml"));
    }

    private List<byte[]> sounds() throws IOException {
        List<byte[]> sounds = new ArrayList<>();
        try (ZipFile zip = new ZipFile(folder.resolve("out.apkg").toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (entry.getName().matches("\\d+")) {
                    sounds.add(zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return sounds;
    }

    private static LibraryEntry entry(Library library, String name) {
        return library.entries().stream()
                .filter(entry -> entry.path().endsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
