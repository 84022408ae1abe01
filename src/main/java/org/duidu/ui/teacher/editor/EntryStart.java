package org.duidu.ui.teacher.editor;

import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Example;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.RichText;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.TextSection;
import org.duidu.text.TextRange;
import org.duidu.text.Word;
import org.duidu.text.Words;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Overlay;
import org.duidu.vocabulary.LinkedLesson;

/** Begins an entry: finds the word in the source, its sentence in the article, and what the dictionary proposes. */
final class EntryStart {
    private static final int LONGEST = 60;

    private final EntryForm form;
    private final LessonDesk desk;
    private final EditorViewModel model;
    private final SourceBuffer source;

    EntryStart(Localized words, Overlay overlay, LessonDesk desk, EditorViewModel model, SourceBuffer source) {
        this.form = new EntryForm(words, overlay);
        this.desk = desk;
        this.model = model;
        this.source = source;
    }

    /**
     * @param given the word; if empty, the selected words or the word at the caret
     * @return whether there is any
     */
    boolean begin(Optional<String> given) {
        Optional<String> word = given.or(this::selected);
        word.ifPresent(found -> form.ask(
                EntryProposal.of(found, desk.lemmatizer(), desk.dictionary()), sentence(found), model::addEntry));
        return word.isPresent();
    }

    private Optional<String> selected() {
        String text = source.text();
        TextRange range = source.selection();
        String selected = range.of(text).strip();
        if (!selected.isEmpty()) {
            boolean isWord = selected.length() <= LONGEST
                    && !selected.contains("\n")
                    && !Words.of(selected).isEmpty();
            return isWord ? Optional.of(selected) : Optional.empty();
        }
        int start = text.lastIndexOf('\n', Math.max(0, range.start() - 1)) + 1;
        int end = text.indexOf('\n', range.start());
        String line = text.substring(start, end < 0 ? text.length() : Math.max(start, end));
        return Words.at(line, range.start() - start).map(Word::text);
    }

    /** The first sentence of the article that has the word, with its Chinese. */
    private Optional<Example> sentence(String word) {
        return model.checked()
                .get()
                .flatMap(checked -> checked.lesson().linked())
                .flatMap(linked -> sentence(linked, word));
    }

    private static Optional<Example> sentence(LinkedLesson linked, String word) {
        var sections = linked.lesson().sections();
        for (int section = 0; section < sections.size(); section++) {
            List<Paragraph> paragraphs =
                    sections.get(section) instanceof TextSection text ? text.paragraphs() : List.of();
            for (int i = 0; i < paragraphs.size(); i++) {
                Paragraph paragraph = paragraphs.get(i);
                for (SentencePair pair : linked.aligned().pairs(section, i)) {
                    String en = pair.en().of(paragraph.en().text());
                    if (en.contains(word)) {
                        String zh = pair.zh().of(paragraph.zh().text());
                        return Optional.of(new Example(RichText.plain(en), zh));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
