package org.duidu.ui.reader;

import java.util.List;
import java.util.OptionalInt;
import org.duidu.lesson.RichText;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.TextRange;

/** What a word card needs to know beyond the entry itself. */
public interface WordFacts {

    /** Where the entry's word stands in an example, in any form; the author's own mark if there is one. */
    List<TextRange> formsIn(RichText example, VocabularyEntry entry);

    /** In how many places of the whole library the entry's word stands; empty while that is not known yet. */
    OptionalInt placesInLibrary(VocabularyEntry entry);
}
