package org.duidu.vocabulary;

import java.util.List;
import org.duidu.lesson.VocabularyEntry;

/** An entry and what to look for in either language. */
record LinkedEntry(VocabularyEntry entry, List<WordPattern> patterns, Glosses glosses) {}
