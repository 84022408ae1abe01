package org.duidu.export.anki;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.export.Xml;
import org.duidu.export.words.WordNote;
import org.duidu.export.words.WordNote.Marked;
import org.duidu.text.TextRange;

/** A deck with its notes, as they go into the collection. */
record DeckOfNotes(String name, Instant changed, List<AnkiNote> notes) {
    private static final String PARENT = "Duidu 對讀";

    static DeckOfNotes of(AnkiPackage.Deck deck, Media media) throws IOException {
        List<AnkiNote> notes = new ArrayList<>();
        for (WordNote note : deck.notes()) {
            notes.add(word(note, media));
            cloze(note).ifPresent(notes::add);
        }
        // "::" would make a deck within the deck
        String title = deck.title().replaceAll(":{2,}", ":").strip();
        return new DeckOfNotes(PARENT + "::" + (title.isEmpty() ? "Words" : title), deck.changed(), notes);
    }

    DeckOfNotes changedAt(Instant time) {
        return new DeckOfNotes(name, time, notes);
    }

    private static AnkiNote word(WordNote note, Media media) throws IOException {
        List<String> fields = List.of(
                Html.text(note.word()),
                Html.text(note.partOfSpeech()),
                note.ipa().isEmpty() ? "" : "/" + Html.text(note.ipa()) + "/",
                Html.text(note.zh()),
                Html.text(note.definition()),
                Html.marked(note.example(), "<b>", "</b>"),
                Html.text(note.example().zh()),
                Html.marked(note.sentence(), "<b>", "</b>"),
                Html.text(note.sentence().zh()),
                Html.text(source(note)),
                media.reference(note.word()));
        return new AnkiNote(Names.guid("word" + note.id()), NoteType.WORD, fields, 2);
    }

    /** The article's sentence, or else the example, if the word is found in it. */
    private static Optional<AnkiNote> cloze(WordNote note) {
        Marked sentence = note.sentence().forms().isEmpty() ? note.example() : note.sentence();
        if (sentence.forms().isEmpty()) {
            return Optional.empty();
        }
        String hint = note.partOfSpeech().isEmpty() ? "" : "::" + Html.cloze(note.partOfSpeech());
        List<String> fields = List.of(
                Html.marked(sentence, "{{c1::", hint + "}}"),
                Html.text(sentence.zh()),
                Html.text(note.word()),
                Html.text(note.zh()),
                Html.text(note.definition()),
                Html.text(source(note)));
        return Optional.of(new AnkiNote(Names.guid("cloze" + note.id()), NoteType.CLOZE, fields, 1));
    }

    private static String source(WordNote note) {
        return note.level().isEmpty() ? note.lesson() : note.lesson() + " (" + note.level() + ")";
    }

    /** What fields hold. */
    private static final class Html {
        static String text(String plain) {
            return Xml.escaped(plain).replace("\n", "<br>");
        }

        /** A text that may stand inside a cloze: its own marks would end or begin one. */
        static String cloze(String plain) {
            return text(plain).replace("{{", "{&#123;").replace("}}", "}&#125;").replace("::", ":&#58;");
        }

        static String marked(Marked sentence, String open, String close) {
            StringBuilder html = new StringBuilder();
            int from = 0;
            for (TextRange form : sentence.forms()) {
                html.append(cloze(sentence.en().substring(from, form.start())))
                        .append(open)
                        .append(cloze(sentence.en().substring(form.start(), form.end())))
                        .append(close);
                from = form.end();
            }
            return html.append(cloze(sentence.en().substring(from))).toString();
        }
    }
}
