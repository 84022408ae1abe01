package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Example;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.TextRange;

/** A vocabulary entry while its lines are read. */
final class EntryDraft {
    /** An example and its Chinese. */
    static final class ExampleDraft {
        final MarkedLines en = new MarkedLines();
        final MarkedLines zh = new MarkedLines();
        int item;

        /** Where the English stands, or the Chinese if there is no other. */
        TextRange place() {
            return (en.isEmpty() ? zh : en).text().range();
        }
    }

    final ListLine headLine;
    MarkedText word;
    String partOfSpeech;
    String ipa;
    private final List<String> glosses = new ArrayList<>();
    final MarkedLines definition = new MarkedLines();
    final MarkedLines note = new MarkedLines();
    final List<String> forms = new ArrayList<>();
    final List<ExampleDraft> examples = new ArrayList<>();
    int end;

    EntryDraft(ListLine headLine, EntryHead head) {
        this.headLine = headLine;
        this.word = head.word();
        this.partOfSpeech = head.partOfSpeech();
        this.ipa = head.ipa();
        addChinese(head.zh());
        this.definition.add(head.definition());
        this.end = headLine.range().end();
    }

    ExampleDraft lastExample() {
        return examples.get(examples.size() - 1);
    }

    ExampleDraft newExample(int item) {
        ExampleDraft example = new ExampleDraft();
        example.item = item;
        examples.add(example);
        return example;
    }

    boolean hasChinese() {
        return !glosses.isEmpty();
    }

    void addChinese(String text) {
        if (!text.isEmpty()) {
            glosses.add(text);
        }
    }

    VocabularyEntry entry() {
        List<Example> made = examples.stream()
                .map(example -> new Example(RichTexts.unbroken(example.en.text()), RichTexts.plain(example.zh.text())))
                .toList();
        String remark = RichTexts.plain(note.text());
        return new VocabularyEntry(
                RichTexts.plain(word),
                partOfSpeech,
                ipa.isEmpty() ? Optional.empty() : Optional.of(ipa),
                String.join("；", glosses),
                RichTexts.plain(definition.text()),
                made,
                forms,
                remark.isEmpty() ? Optional.empty() : Optional.of(remark));
    }

    Positions.EntryPosition position() {
        return new Positions.EntryPosition(
                word.innerRange(),
                new TextRange(
                        headLine.range().start(), Math.max(end, headLine.range().end())),
                examples.stream().map(example -> example.place()).toList());
    }
}
