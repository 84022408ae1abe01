package org.duidu.quiz;

import org.duidu.text.Inflector;
import org.duidu.text.Lemmatizer;
import org.duidu.text.Thesaurus;
import org.duidu.vocabulary.VocabularyLinker;

/** What questions are made with. */
record Tools(VocabularyLinker linker, Lemmatizer lemmatizer, Thesaurus thesaurus, Inflector inflector) {}
