package org.duidu.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.RichText;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.text.Lemmatizer;
import org.duidu.text.TextRange;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.kit.TaskRunner.Running;
import org.duidu.ui.reader.WordFacts;
import org.duidu.vocabulary.Concordance;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;

/**
 * What word cards ask, answered from the linker and from a concordance of the library. The concordance is made in the
 * background after each change of the library; until it is there, the library's places are not known.
 */
final class LibraryWordFacts implements WordFacts {
    private final VocabularyLinker linker;
    private final Lemmatizer lemmatizer;
    private final Library library;
    private final TaskRunner tasks;
    private Optional<Concordance> concordance = Optional.empty();
    private Running indexing = () -> {};

    LibraryWordFacts(VocabularyLinker linker, Lemmatizer lemmatizer, Library library, TaskRunner tasks) {
        this.linker = linker;
        this.lemmatizer = lemmatizer;
        this.library = library;
        this.tasks = tasks;
    }

    /** Looks at the library anew; called on the window's thread. */
    void refresh() {
        indexing.cancel();
        List<AlignedLesson> lessons = library.entries().stream()
                .map(LibraryEntry::checked)
                .flatMap(checked -> checked.linked().stream())
                .map(LinkedLesson::aligned)
                .toList();
        indexing = tasks.run(
                () -> new Concordance(lessons, lemmatizer), made -> concordance = Optional.of(made), failure -> {
                    throw new IllegalStateException(failure);
                });
    }

    @Override
    public List<TextRange> formsIn(RichText example, VocabularyEntry entry) {
        return linker.formsIn(example, entry);
    }

    @Override
    public OptionalInt placesInLibrary(VocabularyEntry entry) {
        return concordance
                .map(found -> OptionalInt.of(found.find(entry.headword()).stream()
                        .mapToInt(hit -> hit.en().size() + hit.zh().size())
                        .sum()))
                .orElse(OptionalInt.empty());
    }
}
