package org.duidu.app;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.lint.Linter;
import org.duidu.messages.Messages;
import org.duidu.messages.Version;
import org.duidu.store.FileReadingPlaces;
import org.duidu.store.JsonFile;
import org.duidu.text.ChineseWords;
import org.duidu.text.TextRange;
import org.duidu.text.Word;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.text.Words;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.library.LibraryScreen;
import org.duidu.ui.library.LibraryViewModel;
import org.duidu.ui.reader.ReaderScreen;
import org.duidu.ui.reader.ReaderScreen.WordFinders;
import org.duidu.ui.reader.WordCard;
import org.duidu.ui.settings.Settings;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.ui.settings.SettingsScreen;
import org.duidu.ui.shell.Destination;
import org.duidu.ui.shell.Notices;
import org.duidu.ui.shell.Shell;
import org.duidu.ui.theme.Fonts;
import org.duidu.ui.words.WordsScreen;
import org.duidu.vocabulary.VocabularyLinker;

/** Builds every service and screen by constructor, for one window over one data folder. */
public final class Assembly implements AutoCloseable {
    private final Stage stage;
    private final LessonFolder bundled;
    private final LessonFolder own;
    private final Library library;
    private final FxTasks tasks = FxTasks.together();
    private final SettingsModel settings;
    private final Saving<Settings> savingSettings;
    private final Saving<FileReadingPlaces.Contents> savingPlaces;
    private final LearnerDesk learners;
    private final LessonIntake intake;
    private final LibraryViewModel shelf;
    private final Shell shell;
    private final SpeechDesk speech;
    private final WindowMemory window;
    private FileReadingPlaces.Contents reading;

    /**
     * @param data where settings and places are kept
     * @param bundled the lessons that come with the program
     * @param own the reader's own lessons
     * @param system words in the language to use while the settings name none
     * @param dialogs asks for files, in the words given
     * @param browser opens an address with the system's own program
     */
    public Assembly(
            Stage stage,
            Path data,
            LessonFolder bundled,
            LessonFolder own,
            Messages system,
            Function<Localized, FilePicker> dialogs,
            Consumer<String> browser) {
        this.stage = stage;
        this.bundled = bundled;
        this.own = own;
        Fonts.load();
        JsonFile<Settings> settingsFile =
                new JsonFile<>(data.resolve("settings.json"), Settings.class, Settings.DEFAULTS);
        JsonFile.Loaded<Settings> loaded = settingsFile.load();
        settings = new SettingsModel(loaded.value());
        Localized words = new Localized(languageOf(system));
        settings.language().addListener((property, before, language) -> words.use(languageOf(system)));
        window = new WindowMemory(stage, settings);
        shell = new Shell(words, settings, WindowMemory.firstSize(settings));
        loaded.keptAside().ifPresent(file -> shell.notices().warn("settings.broken", file.toString()));
        savingSettings = new Saving<>(settingsFile, settings::snapshot, failure -> cannotSave(data));
        settings.onChange(savingSettings::soon);

        JsonFile<FileReadingPlaces.Contents> placesFile = new JsonFile<>(
                data.resolve("reading.json"), FileReadingPlaces.Contents.class, FileReadingPlaces.Contents.NONE);
        JsonFile.Loaded<FileReadingPlaces.Contents> left = placesFile.load();
        left.keptAside().ifPresent(file -> shell.notices().warn("reading.broken", file.toString()));
        reading = left.value();
        savingPlaces = new Saving<>(placesFile, () -> reading, failure -> cannotSave(data));
        FileReadingPlaces places = new FileReadingPlaces(reading, changed -> {
            reading = changed;
            savingPlaces.soon();
        });

        WordNetLemmatizer lemmatizer = new WordNetLemmatizer();
        VocabularyLinker linker = new VocabularyLinker(lemmatizer);
        Linter linter = new Linter(new LessonReader(), linker, lemmatizer.definitions());
        library = new Library(linter::check);
        FilePicker files = dialogs.apply(words);
        learners = new LearnerDesk(data, words, tasks, shell.notices());
        speech = new SpeechDesk(data, settings.speech(), shell.notices());
        shell.whenLeaving(speech.speech()::stop);
        Services services = new Services(
                words,
                settings,
                shell,
                tasks,
                files,
                library,
                own,
                linter,
                lemmatizer,
                lemmatizer.thesaurus(),
                linker,
                learners.memory(),
                learners.store().exercises(),
                learners.store().learners(),
                learners,
                browser,
                speech.speech());
        CrosswordDesk crosswords = new CrosswordDesk(services);
        QuizDesk quizzes = new QuizDesk(services);
        LibraryWordFacts facts = new LibraryWordFacts(linker, lemmatizer, library, tasks);
        library.listen(change -> Platform.runLater(facts::refresh));
        ReviewDesk review = new ReviewDesk(services, facts);
        TeacherDesk teacher = new TeacherDesk(services, lemmatizer.definitions(), data);
        intake = new LessonIntake(
                files,
                own,
                settings,
                library,
                shell.notices(),
                browser,
                shell::open,
                teacher.packs()::open,
                teacher.tray());
        shelf = new LibraryViewModel(library, places, Platform::runLater);
        LibraryScreen libraryScreen = new LibraryScreen(words, shelf, shell::open, intake);
        ReaderScreen reader = new ReaderScreen(
                words,
                settings,
                library,
                places,
                facts,
                Optional.of(review.study()),
                speech.speech(),
                new WordFinders(Assembly::englishWord, ChineseWords::wordAt),
                Platform::runLater,
                browser,
                new ReaderScreen.Ways(() -> shell.show(Destination.LIBRARY), teacher.tray()::lesson));
        WordsScreen wordsScreen = new WordsScreen(
                words,
                library,
                new WordCard(words, new Controls(words), facts, speech.speech(), Optional.of(review.study())),
                review.study(),
                place -> library.entry(place.lessonKey()).ifPresent(entry -> shell.openAt(entry, place.entry())));
        crosswords.offerIn(reader, wordsScreen);
        quizzes.offerIn(reader, wordsScreen);
        Map<Destination, Screen> screens = new EnumMap<>(Destination.class);
        screens.put(Destination.LIBRARY, libraryScreen);
        screens.put(Destination.WORDS, wordsScreen);
        screens.put(Destination.REVIEW, review.screen());
        screens.put(Destination.CROSSWORD, crosswords.screen());
        screens.put(Destination.QUIZ, quizzes.screen());
        screens.put(
                Destination.SETTINGS,
                new SettingsScreen(
                        words, settings, speech.speech(), Version.ofThisProgram(), intake::addFolder, shell::showHelp));
        screens.put(Destination.TEACHER, teacher.screen());
        shell.use(reader, screens);
    }

    public Notices notices() {
        return shell.notices();
    }

    public void showWindow() {
        stage.setScene(shell.scene());
        intake.acceptDrops(shell.scene());
        window.show();
        learners.begin();
    }

    /** Reads the lessons, the reader's and the added ones too; opens one of them if wanted. */
    public void fillLibrary(Optional<Path> lesson) {
        speech.speech().search();
        library.add(bundled).whenComplete((done, failure) -> shelf.settle());
        if (java.nio.file.Files.isDirectory(own.root())) {
            library.add(own);
        }
        settings.folders().forEach(folder -> library.add(LessonFolder.added(Path.of(folder))));
        settings.folders().addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(folder -> library.add(LessonFolder.added(Path.of(folder))));
                change.getRemoved().forEach(folder -> library.remove(LessonFolder.added(Path.of(folder))));
            }
        });
        lesson.ifPresent(intake::open);
    }

    private Messages languageOf(Messages system) {
        return settings.language()
                .get()
                .map(language -> Messages.of(language == Settings.Language.ZH ? Messages.CHINESE : Messages.ENGLISH))
                .orElse(system);
    }

    private void cannotSave(Path data) {
        shell.notices().warn("settings.unsaved", data.toString());
    }

    private static TextRange englishWord(String text, int offset) {
        return Words.at(text, offset).map(Word::range).orElse(new TextRange(offset, offset));
    }

    @Override
    public void close() {
        window.close();
        shell.close();
        speech.close();
        savingSettings.saveNow();
        savingPlaces.saveNow();
        tasks.close();
        learners.close();
        library.close();
    }
}
