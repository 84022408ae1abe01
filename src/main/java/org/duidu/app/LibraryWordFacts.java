package org.duidu.app;

import java.util.List;
import java.util.function.Supplier;
import org.duidu.lesson.RichText;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.TextRange;
import org.duidu.ui.reader.WordFacts;
import org.duidu.vocabulary.Concordance;
import org.duidu.vocabulary.VocabularyLinker;

/** What word cards ask, answered from the linker and the whole library. */
final class LibraryWordFacts implements WordFacts {
    private final VocabularyLinker linker;
    private final Supplier<Concordance> concordance;

    /**
     * @param concordance of the library as it is now
     */
    LibraryWordFacts(VocabularyLinker linker, Supplier<Concordance> concordance) {
        this.linker = linker;
        this.concordance = concordance;
    }

    @Override
    public List<TextRange> formsIn(RichText example, VocabularyEntry entry) {
        return linker.formsIn(example, entry);
    }

    @Override
    public int placesInLibrary(VocabularyEntry entry) {
        return concordance.get().find(entry.headword()).stream()
                .mapToInt(hit -> hit.en().size() + hit.zh().size())
                .sum();
    }
}
