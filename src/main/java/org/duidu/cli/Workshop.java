package org.duidu.cli;

import java.util.List;
import java.util.function.Supplier;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.format.LessonWriter;
import org.duidu.library.BundledLessons;
import org.duidu.library.LessonFolder;
import org.duidu.library.OwnFolder;
import org.duidu.lint.Linter;
import org.duidu.speech.TalkerFinder;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Thesaurus;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.vocabulary.VocabularyLinker;

/**
 * What the commands work with.
 *
 * @param folders where lessons are looked for if a command names no folder; asked at most once
 * @param voices finds what speaks, for commands whose result is heard
 */
public record Workshop(
        LessonReader reader,
        LessonWriter writer,
        Linter linter,
        Lemmatizer lemmatizer,
        Thesaurus thesaurus,
        VocabularyLinker linker,
        Supplier<List<LessonFolder>> folders,
        CommandVoice.Finder voices) {

    /** With the lessons of this program and this reader. Cheap: what is large is opened when first used. */
    public static Workshop ofThisReader() {
        return with(() -> List.of(BundledLessons.ofThisProgram().folder(), OwnFolder.ofThisReader()));
    }

    static Workshop with(Supplier<List<LessonFolder>> folders) {
        return with(folders, clips -> TalkerFinder.ofThisMachine(clips).find());
    }

    static Workshop with(Supplier<List<LessonFolder>> folders, CommandVoice.Finder voices) {
        LessonReader reader = new LessonReader();
        WordNetLemmatizer lemmatizer = new WordNetLemmatizer();
        VocabularyLinker linker = new VocabularyLinker(lemmatizer);
        Linter linter = new Linter(reader, linker, lemmatizer.definitions());
        return new Workshop(
                reader, new LessonWriter(), linter, lemmatizer, lemmatizer.thesaurus(), linker, folders, voices);
    }
}
