package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duidu.lesson.Example;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.Language;

/** A vocabulary entry while its lines are read. */
final class EntryDraft {
    /** Letters at the start of a word that most of its forms share. */
    private static final int LEAST_OF_A_FORM = 3;

    private final String word;
    private final String partOfSpeech;
    private String ipa;
    private String zh;
    private String definition;
    private final List<String[]> examples = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private boolean examplesWanted;

    EntryDraft(EntryHeads.Head head) {
        word = head.word();
        partOfSpeech = head.partOfSpeech();
        ipa = head.ipa();
        zh = head.zh();
        definition = head.definition();
        addExample(head);
    }

    /** The same word again: what is new is added. */
    void complete(EntryHeads.Head head) {
        ipa = ipa.isEmpty() ? head.ipa() : ipa;
        zh = zh.isEmpty() ? head.zh() : zh;
        definition = definition.isEmpty() ? head.definition() : definition;
        addExample(head);
    }

    /** A row of a table may have an example, which is the same when the row was read as the entry's first. */
    private void addExample(EntryHeads.Head head) {
        if (!head.example().isEmpty() && !hasExample()) {
            examples.add(new String[] {head.example(), ""});
        }
    }

    /** Whether a line that is set off by a picture belongs to the word: its definition or an example. */
    boolean isPart(String text) {
        boolean defines = definition.isEmpty() && !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
        return defines || isExample(text);
    }

    /** Whether a line can only be an example of the word: a sentence with the word or a form of it. */
    boolean isExample(String text) {
        String start =
                word.substring(0, Math.min(word.length(), LEAST_OF_A_FORM)).toLowerCase(Locale.ROOT);
        return Texts.endsSentence(text) && text.toLowerCase(Locale.ROOT).contains(start);
    }

    boolean hasExample() {
        return !examples.isEmpty();
    }

    /** Whether a line of this language can only be something new. */
    boolean isFull(Language language) {
        return language == Language.ENGLISH || !lastExample()[1].isEmpty();
    }

    /** What a line without a label is, from where it stands. */
    Fate fateOf(String text, boolean chinese, boolean bullet) {
        if (chinese) {
            return chineseFate();
        }
        if (bullet || examplesWanted || hasExample()) {
            return Fate.EXAMPLE;
        }
        boolean sentence =
                !zh.isEmpty() && !text.isEmpty() && Character.isUpperCase(text.codePointAt(0)) && isExample(text);
        return definition.isEmpty() && !sentence ? Fate.DEFINITION : Fate.EXAMPLE;
    }

    private Fate chineseFate() {
        if (hasExample() && lastExample()[1].isEmpty() && !lastExample()[0].isEmpty()) {
            return Fate.EXAMPLE;
        }
        return zh.isEmpty() ? Fate.GLOSS : Fate.NOTE;
    }

    void example(String text, boolean chinese) {
        examplesWanted = text.isEmpty();
        if (text.isEmpty()) {
            return;
        }
        boolean translates = chinese && hasExample() && lastExample()[1].isEmpty();
        if (translates) {
            lastExample()[1] = text;
        } else {
            examples.add(chinese ? new String[] {"", text} : new String[] {text, ""});
        }
    }

    private String[] lastExample() {
        return examples.get(examples.size() - 1);
    }

    /** A definition in Chinese is the gloss. */
    void define(String text, boolean chinese) {
        if (chinese) {
            gloss(text);
        } else if (definition.isEmpty()) {
            EntryHeads.Rest parts = EntryHeads.rest(text);
            definition = parts.definition().isEmpty() ? text : parts.definition();
            gloss(parts.definition().isEmpty() ? "" : parts.zh());
        } else if (!text.isEmpty()) {
            definition = definition + " " + text;
        }
    }

    void gloss(String text) {
        if (zh.isEmpty()) {
            zh = text.replaceFirst("[。.]$", "");
        } else if (!text.isEmpty() && !zh.contains(text)) {
            notes.add(text);
        }
    }

    void note(String text) {
        notes.add(text);
    }

    VocabularyEntry entry() {
        List<Example> shown = examples.stream()
                .map(example -> new Example(RichTexts.of(example[0]), Texts.plain(example[1])))
                .toList();
        return new VocabularyEntry(
                Texts.plain(word),
                partOfSpeech,
                ipa.isEmpty() ? Optional.empty() : Optional.of(ipa),
                Texts.plain(zh),
                Texts.plain(definition),
                shown,
                List.of(),
                notes.isEmpty() ? Optional.empty() : Optional.of(Texts.plain(String.join(" ", notes))));
    }
}
