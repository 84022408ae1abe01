package org.duidu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.export.quiz.QuizExporter;
import org.duidu.export.quiz.QuizFormat;
import org.duidu.export.quiz.Recordings;
import org.duidu.quiz.QuestionKind;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.QuizMaker;
import org.duidu.quiz.QuizRequest;
import org.duidu.vocabulary.LinkedLesson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quiz}: makes questions of lessons, and prints or exports them. */
@Command(name = "quiz")
final class QuizCommand implements Callable<Integer> {
    private static final int MOST_COMPLAINTS = 10;

    @Parameters(arity = "1..*", paramLabel = "LESSON", descriptionKey = "LESSON")
    private List<Path> lessons = List.of();

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--count", paramLabel = "N", converter = QuestionCount.class)
    private int count = 20;

    @Option(names = "--kinds", paramLabel = "KIND,…", split = ",", converter = KindName.class)
    private List<QuestionKind> kinds = new ArrayList<>();

    @Option(names = "--known", paramLabel = "LESSON", arity = "1")
    private List<Path> known = new ArrayList<>();

    @Option(names = "--left-out")
    private boolean leftOut;

    @Option(names = "--format", paramLabel = "text|json|html|pdf|gift|moodle")
    private Optional<QuizOutput> format = Optional.empty();

    @Mixin
    private PrintedResult result = new PrintedResult();

    @Mixin
    private AudioOptions audio = new AudioOptions();

    private final Workshop workshop;
    private final Terminal terminal;

    QuizCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (result.overwrites(Stream.concat(lessons.stream(), known.stream()).toList(), terminal)) {
            return Program.UNUSABLE;
        }
        if (audio.wanted() && output() != QuizOutput.moodle) {
            terminal.complain("cli.quiz.audio");
            return Program.UNUSABLE;
        }
        if (!audio.wanted()) {
            return make(Optional.empty());
        }
        Optional<CommandVoice> found = CommandVoice.of(audio, workshop.voices(), terminal);
        if (found.isEmpty()) {
            return Program.UNUSABLE;
        }
        try (CommandVoice voice = found.get()) {
            int code = make(found);
            voice.complainOfSilence();
            return code;
        }
    }

    private int make(Optional<CommandVoice> voice) throws IOException {
        Optional<List<LinkedLesson>> asked = read(lessons);
        Optional<List<LinkedLesson>> earlier = asked.isEmpty() ? asked : read(known);
        if (earlier.isEmpty()) {
            return Program.UNUSABLE;
        }
        QuizMaker maker = new QuizMaker(workshop.linker(), workshop.lemmatizer(), workshop.thesaurus());
        Quiz quiz = maker.make(new QuizRequest(asked.get(), earlier.get(), wantedKinds(), count, Set.of(), seed));
        if (quiz.questions().isEmpty()) {
            return explainNone(quiz);
        }
        if (quiz.questions().size() < count) {
            terminal.complain("cli.quiz.fewer", count, quiz.questions().size());
        }
        return print(quiz, voice);
    }

    /** Lessons ready to be asked; empty, after complaining, if one cannot be used. */
    private Optional<List<LinkedLesson>> read(List<Path> files) {
        List<LinkedLesson> linked = new ArrayList<>();
        for (Path file : files) {
            if (!InputFiles.isReadable(file, terminal)) {
                return Optional.empty();
            }
            Optional<LinkedLesson> lesson = workshop.linter().check(file).linked();
            if (lesson.isEmpty()) {
                terminal.complain("cli.no-lesson", file.toString());
                return Optional.empty();
            }
            linked.add(lesson.get());
        }
        return Optional.of(linked);
    }

    /** Without a voice, dictations are made only for who asks for them. */
    private Set<QuestionKind> wantedKinds() {
        return kinds.isEmpty()
                ? Arrays.stream(QuestionKind.values())
                        .filter(kind -> audio.wanted() || !kind.needsVoice())
                        .collect(Collectors.toSet())
                : EnumSet.copyOf(kinds);
    }

    private int explainNone(Quiz quiz) {
        terminal.complain("cli.quiz.none");
        quiz.refused().stream()
                .filter(refusal -> !refusal.reason().isOfOption())
                .map(refusal -> terminal.messages().text(refusal.kind().messageKey()) + ": "
                        + refusal.message(terminal.messages()))
                .distinct()
                .limit(MOST_COMPLAINTS)
                .forEach(terminal::complainInWords);
        return Program.PROBLEMS;
    }

    private QuizOutput output() {
        return format.orElseGet(() -> result.format(QuizOutput::of, QuizOutput.text));
    }

    private int print(Quiz quiz, Optional<CommandVoice> voice) throws IOException {
        QuizOutput wanted = output();
        Optional<QuizFormat> exported = wanted.exported();
        if (exported.isEmpty()) {
            String text = wanted == QuizOutput.json
                    ? Json.print(QuizAsJson.of(quiz, terminal.messages()))
                    : String.join("\n", QuizAsText.of(quiz, leftOut, terminal.messages()));
            return result.write((text + "\n").getBytes(StandardCharsets.UTF_8), terminal);
        }
        QuizExporter exporter = new QuizExporter(terminal.messages());
        Recordings recordings =
                voice.isPresent() ? Recordings.of(quiz, voice.get().sounds()) : Recordings.NONE;
        QuizExporter.Result made = exporter.export(quiz, exported.get(), result.sheet(false, false), recordings);
        made.leftOut().stream()
                .map(leftOut -> leftOut.message(terminal.messages()))
                .distinct()
                .forEach(terminal::complainInWords);
        if (wanted == QuizOutput.moodle && !audio.wanted() && made.isSilent()) {
            terminal.complain("cli.quiz.with-audio");
        }
        if (made.written() == 0) {
            return Program.PROBLEMS;
        }
        made.remark().ifPresent(terminal::complainInWords);
        int code = result.write(made.bytes(), terminal);
        boolean whole = made.leftOut().isEmpty() && made.remark().isEmpty();
        return code == Program.FINE && !whole ? Program.PROBLEMS : code;
    }
}
