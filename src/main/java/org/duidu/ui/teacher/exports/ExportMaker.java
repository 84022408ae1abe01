package org.duidu.ui.teacher.exports;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.export.SheetOptions;
import org.duidu.export.Sounds;
import org.duidu.export.SpokenSounds;
import org.duidu.export.anki.AnkiPackage;
import org.duidu.export.quiz.LeftOut;
import org.duidu.export.quiz.LeftOut.Reason;
import org.duidu.export.quiz.QuizExporter;
import org.duidu.export.quiz.QuizFormat;
import org.duidu.export.quiz.Recordings;
import org.duidu.export.words.Spreadsheet;
import org.duidu.export.words.WordNote;
import org.duidu.library.LibraryEntry;
import org.duidu.messages.Messages;
import org.duidu.quiz.QuestionKind;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.QuizMaker;
import org.duidu.quiz.QuizRequest;
import org.duidu.speech.Recorder;
import org.duidu.ui.teacher.FileSaver.Made;
import org.duidu.ui.teacher.NothingToSave;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;

/** Makes the files of the export tool. It may take seconds, so away from the window's thread. */
public final class ExportMaker {
    /** All that can be asked without a voice. */
    private static final Set<QuestionKind> SILENT = Arrays.stream(QuestionKind.values())
            .filter(kind -> !kind.needsVoice())
            .collect(Collectors.toUnmodifiableSet());

    private static final SheetOptions PLAIN = new SheetOptions(SheetOptions.Paper.A4, false, false, "");

    private final VocabularyLinker linker;
    private final QuizMaker quizzes;

    public ExportMaker(VocabularyLinker linker, QuizMaker quizzes) {
        this.linker = linker;
        this.quizzes = quizzes;
    }

    /**
     * What is wanted.
     *
     * @param lessons at least one
     * @param questions how many, for kinds that hold questions
     * @param seed the same number gives the same questions
     * @param voice that speaks the words of cards, and dictations, if they are to be spoken
     */
    record Order(ExportKind kind, List<LibraryEntry> lessons, int questions, long seed, Optional<Recorder> voice) {}

    /**
     * @param messages in the language of headings and remarks
     * @throws NothingToSave if the lessons give nothing of this kind
     * @throws IOException if there is no room for temporary files, or the thread was interrupted
     */
    Made make(Order order, Messages messages) throws IOException, NothingToSave {
        return switch (order.kind()) {
            case ANKI -> anki(order, messages);
            case CSV -> words(Spreadsheet.CSV, order, messages);
            case TSV -> words(Spreadsheet.TSV, order, messages);
            case MOODLE, GIFT -> questions(order, messages);
        };
    }

    private Made anki(Order order, Messages messages) throws IOException {
        List<AnkiPackage.Deck> decks = order.lessons().stream()
                .map(entry ->
                        AnkiPackage.Deck.of(entry.lesson().orElseThrow(), entry.modified(), notes(List.of(entry))))
                .toList();
        Optional<SpokenSounds> sounds = order.voice().map(SpokenSounds::new);
        byte[] bytes = new AnkiPackage(sounds.map(Sounds.class::cast).orElse(Sounds.NONE)).write(decks, Instant.now());
        int silent = sounds.map(SpokenSounds::failed).orElse(0);
        return new Made(bytes, silent == 0 ? List.of() : List.of(messages.text("exports.anki.unspoken", silent)));
    }

    private Made words(Spreadsheet sheet, Order order, Messages messages) {
        return new Made(sheet.write(notes(order.lessons()), messages), List.of());
    }

    private List<WordNote> notes(List<LibraryEntry> lessons) {
        return lessons.stream()
                .flatMap(entry -> entry.checked().linked().stream())
                .flatMap(linked -> WordNote.of(linked, linker).stream())
                .toList();
    }

    private Made questions(Order order, Messages messages) throws IOException, NothingToSave {
        List<LinkedLesson> lessons = order.lessons().stream()
                .flatMap(entry -> entry.checked().linked().stream())
                .toList();
        Optional<Sounds> sounds = order.voice().map(SpokenSounds::new);
        Set<QuestionKind> kinds = sounds.isPresent() ? Set.of(QuestionKind.values()) : SILENT;
        Quiz quiz = quizzes.make(new QuizRequest(lessons, List.of(), kinds, order.questions(), Set.of(), order.seed()));
        QuizFormat format = order.kind().questions().orElseThrow();
        Recordings recordings = sounds.isPresent() ? Recordings.of(quiz, sounds.get()) : Recordings.NONE;
        QuizExporter.Result result = new QuizExporter(messages).export(quiz, format, PLAIN, recordings);
        if (result.written() == 0) {
            throw new NothingToSave(messages.text("exports.no-questions"));
        }
        Stream<String> fewer = result.written() < order.questions()
                ? Stream.of(messages.text("exports.fewer", result.written(), order.questions()))
                : Stream.empty();
        return new Made(
                result.bytes(),
                Stream.concat(fewer, leftOut(result.leftOut(), messages)).toList());
    }

    /** What is not in the file. A dictation is asked for only with a voice, so one left out could not be spoken. */
    private static Stream<String> leftOut(List<LeftOut> questions, Messages messages) {
        Map<Boolean, List<LeftOut>> bySilence =
                questions.stream().collect(Collectors.partitioningBy(one -> one.reason() == Reason.NEEDS_VOICE));
        int silent = bySilence.get(true).size();
        return Stream.concat(
                silent == 0 ? Stream.empty() : Stream.of(messages.text("exports.moodle.unspoken", silent)),
                bySilence.get(false).stream().map(one -> one.message(messages)).distinct());
    }
}
