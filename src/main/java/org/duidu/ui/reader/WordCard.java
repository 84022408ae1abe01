package org.duidu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.Example;
import org.duidu.lesson.RichText;
import org.duidu.lesson.RichText.Style;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.speech.SpokenLanguage;
import org.duidu.text.TextRange;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.ReadingText;
import org.duidu.ui.kit.Scripts;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.kit.Typeface;
import org.kordamp.ikonli.feather.Feather;

/** What a vocabulary entry says, as a card beside its word or in a list. */
public final class WordCard {
    private static final double WIDTH = 340;
    private static final double HEADWORD = 24;
    private static final double TEXT = 15;
    private static final double SPACING = 1.5;

    private final Localized words;
    private final Controls controls;
    private final WordFacts facts;
    private final Speech speech;
    private final Optional<WordStudy> study;

    /**
     * @param study what the learner's memory has of words; empty where the card only shows
     */
    public WordCard(Localized words, Controls controls, WordFacts facts, Speech speech, Optional<WordStudy> study) {
        this.words = words;
        this.controls = controls;
        this.facts = facts;
        this.speech = speech;
        this.study = study;
    }

    /**
     * @param places how often the word stands in this lesson
     * @param moveBy goes to another of these places, further by so many
     */
    public Region of(VocabularyEntry entry, int places, IntConsumer moveBy) {
        return of(entry, places, Optional.of(moveBy));
    }

    /** The same where there is no article to go about in. */
    public Region of(VocabularyEntry entry, int places) {
        return of(entry, places, Optional.empty());
    }

    private Region of(VocabularyEntry entry, int places, Optional<IntConsumer> moveBy) {
        VBox card = new VBox(10);
        card.getStyleClass().add("word-card");
        card.setPrefWidth(WIDTH);
        card.getChildren().add(heading(entry));
        if (!entry.zh().isEmpty()) {
            ReadingText gloss = new ReadingText(RichText.plain(entry.zh()), Typeface.chinese(TEXT + 2, SPACING));
            gloss.getStyleClass().add("card-gloss");
            card.getChildren().add(gloss);
        }
        if (!entry.definition().isEmpty()) {
            card.getChildren()
                    .add(new ReadingText(RichText.plain(entry.definition()), Typeface.english(TEXT, SPACING)));
        }
        entry.examples().forEach(example -> card.getChildren().add(example(entry, example)));
        entry.note().ifPresent(note -> {
            ReadingText text = new ReadingText(RichText.plain(note), Typeface.english(TEXT - 1, SPACING));
            text.getStyleClass().add("card-note");
            card.getChildren().add(text);
        });
        study.ifPresent(memory -> card.getChildren().add(new StudyButtons(words, memory, entry).node()));
        card.getChildren().add(footer(entry, places, moveBy));
        return card;
    }

    private Region heading(VocabularyEntry entry) {
        Label headword = Scripts.byScript(new Label(entry.headword()));
        headword.getStyleClass().add("card-headword");
        headword.setWrapText(true);
        headword.setMinHeight(Region.USE_PREF_SIZE);
        HBox small = new HBox(8);
        if (!entry.partOfSpeech().isEmpty()) {
            Label part = new Label(entry.partOfSpeech());
            part.getStyleClass().add("card-part");
            small.getChildren().add(part);
        }
        entry.ipa().ifPresent(ipa -> {
            Label sound = new Label("/" + ipa + "/");
            sound.getStyleClass().add("card-ipa");
            small.getChildren().add(sound);
        });
        Button speak = speak("word.speak", entry.headword());
        speak.setId("speak-word");
        HBox line = new HBox(8, headword, Controls.spring(), speak);
        return new VBox(2, line, small);
    }

    private Button speak(String key, String text) {
        Button button = controls.iconButton(Feather.VOLUME_2, key);
        button.setOnAction(event -> speech.say(text, SpokenLanguage.ENGLISH, () -> {}));
        return button;
    }

    private Region example(VocabularyEntry entry, Example example) {
        VBox box = new VBox(2);
        box.getStyleClass().add("card-example");
        RichText shown = emphasised(example.en(), facts.formsIn(example.en(), entry));
        ReadingText en = new ReadingText(shown, Typeface.english(TEXT, SPACING));
        HBox.setHgrow(en, Priority.ALWAYS);
        box.getChildren()
                .add(new HBox(4, en, speak("word.speakExample", example.en().text())));
        if (!example.zh().isEmpty()) {
            ReadingText zh = new ReadingText(RichText.plain(example.zh()), Typeface.chinese(TEXT - 1, SPACING));
            zh.getStyleClass().add("card-example-zh");
            box.getChildren().add(zh);
        }
        return box;
    }

    /** The word in vermilion instead of whatever mark its author used for it. */
    private static RichText emphasised(RichText text, List<TextRange> forms) {
        List<RichText.Span> spans = new ArrayList<>();
        forms.forEach(range -> spans.add(new RichText.Span(range, Style.STRONG, "")));
        return new RichText(text.text(), spans, List.of());
    }

    private Region footer(VocabularyEntry entry, int places, Optional<IntConsumer> moveBy) {
        OptionalInt all = facts.placesInLibrary(entry);
        Label count = new Label(
                all.isPresent()
                        ? words.now("word.places", places, all.getAsInt())
                        : words.now("word.placesHere", places));
        count.getStyleClass().add("card-count");
        count.setWrapText(true);
        count.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(4, count, Controls.spring());
        line.getStyleClass().add("card-footer");
        if (places > 1 && moveBy.isPresent()) {
            Button back = controls.iconButton(Feather.CHEVRON_UP, "word.previousPlace");
            back.setOnAction(event -> moveBy.get().accept(-1));
            Button on = controls.iconButton(Feather.CHEVRON_DOWN, "word.nextPlace");
            on.setOnAction(event -> moveBy.get().accept(1));
            line.getChildren().addAll(back, on);
        }
        return line;
    }
}
