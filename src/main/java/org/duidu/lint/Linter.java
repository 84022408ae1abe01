package org.duidu.lint;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.format.LessonFile;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.format.Positions;
import org.duidu.lesson.format.Problem;
import org.duidu.text.Aligner;
import org.duidu.text.Definitions;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;

/** Reads lessons and finds everything that is wrong with them. Safe for many threads. */
public final class Linter {
    private final LessonReader reader;
    private final Aligner aligner;
    private final VocabularyLinker linker;
    private final Checks checks;
    private final Yardstick yardstick;

    /** What lessons are held against, as far as a teacher has it. */
    private record Yardstick(Optional<WordList> list, Course course) {}

    /** What looks at a lesson, each at one thing. */
    private record Checks(
            CharacterCheck characters,
            ScriptCheck scripts,
            ChineseCheck chinese,
            TitleCheck titles,
            WordCheck words,
            DefinitionCheck definitions,
            Optional<DictionaryCheck> dictionary,
            TranslationCheck translations,
            LengthCheck lengths,
            SentenceCheck sentences,
            LoadCheck load,
            RepetitionCheck repetition) {}

    /**
     * @param dictionary what words of the vocabulary are held against
     */
    public Linter(LessonReader reader, VocabularyLinker linker, Definitions dictionary) {
        this(reader, linker, Optional.of(dictionary));
    }

    /** Without a dictionary: what needs one is not looked for. */
    public Linter(LessonReader reader, VocabularyLinker linker) {
        this(reader, linker, Optional.empty());
    }

    private Linter(LessonReader reader, VocabularyLinker linker, Optional<Definitions> dictionary) {
        this(
                reader,
                new Aligner(),
                linker,
                new Checks(
                        new CharacterCheck(),
                        new ScriptCheck(),
                        new ChineseCheck(),
                        new TitleCheck(),
                        new WordCheck(linker),
                        new DefinitionCheck(linker.lemmatizer()),
                        dictionary.map(words -> new DictionaryCheck(linker.lemmatizer(), words)),
                        new TranslationCheck(),
                        new LengthCheck(),
                        new SentenceCheck(),
                        new LoadCheck(linker.lemmatizer()),
                        new RepetitionCheck(linker)),
                new Yardstick(Optional.empty(), Course.NONE));
    }

    private Linter(LessonReader reader, Aligner aligner, VocabularyLinker linker, Checks checks, Yardstick yardstick) {
        this.reader = reader;
        this.aligner = aligner;
        this.linker = linker;
        this.checks = checks;
        this.yardstick = yardstick;
    }

    /** The same, looking also for words that are not on a list or above the lesson's level. */
    public Linter with(Optional<WordList> wordList) {
        return new Linter(reader, aligner, linker, checks, new Yardstick(wordList, yardstick.course()));
    }

    /** The same, looking also for words that an earlier lesson teaches. */
    public Linter within(Course course) {
        return new Linter(reader, aligner, linker, checks, new Yardstick(yardstick.list(), course));
    }

    /** Reads a lesson file and checks it. A file that cannot be read gives a problem, not an exception. */
    public CheckedLesson check(Path file) {
        return check(reader.read(file));
    }

    /** Checks what has been read. */
    public CheckedLesson check(LessonFile file) {
        Report report = new Report(file.source());
        Optional<LinkedLesson> linked =
                file.lesson().map(lesson -> AlignedLesson.of(lesson, aligner)).map(linker::link);
        VisibleSource visible = VisibleSource.of(file.source());
        checks.characters().check(file.source(), report);
        checks.scripts().check(file, visible, report);
        checks.chinese().check(file.lesson().flatMap(lesson -> lesson.header().region()), visible, report);
        linked.ifPresent(found -> check(found, file.positions(), report));
        Ignored ignored = new Ignored(
                file.lesson().map(Lesson::header).map(header -> header.ignore()).orElse(List.of()));
        Map<Boolean, List<Problem>> sorted =
                report.with(file.problems()).stream().collect(Collectors.partitioningBy(ignored::has));
        return new CheckedLesson(file, linked, sorted.get(false), sorted.get(true));
    }

    private void check(LinkedLesson linked, Positions positions, Report report) {
        Lesson lesson = linked.lesson();
        List<Article.Part> article = Article.parts(linked, positions.sections());
        checks.titles().check(lesson.header().title(), positions.title(), report);
        checks.words().check(linked, positions.vocabulary(), report);
        checks.definitions().check(lesson.vocabulary(), positions.vocabulary(), yardstick.list(), report);
        checks.dictionary().ifPresent(words -> words.check(lesson.vocabulary(), positions.vocabulary(), report));
        checks.translations().check(article, report);
        checks.lengths().check(article, report);
        checks.sentences().check(article, lesson.header().level(), report);
        checks.load().check(linked, positions, yardstick.list(), report);
        checks.repetition().check(linked, positions.vocabulary(), yardstick.course(), report);
    }
}
