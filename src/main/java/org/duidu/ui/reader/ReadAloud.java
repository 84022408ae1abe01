package org.duidu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.duidu.speech.SpokenLanguage;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.kit.Speech.Utterance;
import org.duidu.ui.reader.ReaderDocument.Place;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.ui.settings.Settings.ReadingMode;
import org.duidu.ui.settings.SettingsModel;

/**
 * Reads sentences aloud and lights each while it is spoken. Whoever goes to another sentence meanwhile is followed there;
 * a word's card ends it.
 */
final class ReadAloud {
    private final ReaderViewModel model;
    private final SettingsModel settings;
    private final Speech speech;
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private Optional<Place> spoken = Optional.empty();

    /** A text of a sentence, and where that stands. */
    private record Part(Place place, Utterance text) {}

    ReadAloud(ReaderViewModel model, SettingsModel settings, Speech speech) {
        this.model = model;
        this.settings = settings;
        this.speech = speech;
        model.current().addListener((property, before, now) -> now.ifPresent(this::follow));
        model.openWord().addListener((property, before, word) -> stop());
        model.document().addListener((property, before, document) -> stop());
        settings.speech().chinese().addListener((property, before, chinese) -> {
            if (reading.get()) {
                spoken.ifPresent(this::readFrom);
            }
        });
    }

    /** Whether the article is being read on, sentence after sentence. */
    ReadOnlyBooleanProperty reading() {
        return reading.getReadOnlyProperty();
    }

    /** Speaks the lit sentence; the first one in sight if none is lit there. */
    void speakSentence(int firstRow, int lastRow) {
        model.document()
                .get()
                .ifPresent(shown -> start(shown, firstRow, lastRow).ifPresent(place -> {
                    light(place);
                    List<Utterance> texts =
                            parts(shown, place).stream().map(Part::text).toList();
                    speech.read(texts, index -> {}, () -> {});
                }));
    }

    /** Reads on from the lit sentence, or from the first one in sight if none is lit there; if it reads, it stops. */
    void toggle(int firstRow, int lastRow) {
        if (reading.get()) {
            stop();
        } else {
            model.closeWord();
            model.document()
                    .get()
                    .flatMap(shown -> start(shown, firstRow, lastRow))
                    .ifPresent(this::readFrom);
        }
    }

    boolean isSpeaking() {
        return speech.busy().get();
    }

    /** Is silent at once. */
    void stop() {
        speech.stop();
    }

    private static boolean isInSight(Place place, int firstRow, int lastRow) {
        return place.row() >= firstRow && place.row() <= lastRow;
    }

    private Optional<Place> start(ReaderDocument shown, int firstRow, int lastRow) {
        Optional<Place> lit = model.lit().filter(place -> isInSight(place, firstRow, lastRow));
        return PageOrder.sentence(shown, lit, 0, firstRow);
    }

    private void readFrom(Place place) {
        ReaderDocument shown = model.document().get().orElseThrow();
        List<Place> all = shown.sentences();
        List<Part> parts = all.subList(all.indexOf(place), all.size()).stream()
                .flatMap(each -> parts(shown, each).stream())
                .toList();
        speech.stop();
        spoken = Optional.of(place);
        reading.set(true);
        speech.read(
                parts.stream().map(Part::text).toList(),
                index -> light(parts.get(index).place()),
                () -> reading.set(false));
    }

    private void light(Place place) {
        spoken = Optional.of(place);
        model.light(place);
    }

    private void follow(Place place) {
        if (reading.get() && !spoken.equals(Optional.of(place))) {
            readFrom(place);
        }
    }

    /** What is read of a sentence: what the page shows of it, English first. */
    private List<Part> parts(ReaderDocument shown, Place place) {
        boolean chineseAlone = settings.mode().get() == ReadingMode.CHINESE;
        List<Part> parts = new ArrayList<>();
        if (!chineseAlone) {
            parts.add(new Part(place, new Utterance(shown.textOf(place, Column.ENGLISH), SpokenLanguage.ENGLISH)));
        }
        if (chineseAlone || settings.speech().chinese().get()) {
            SpokenLanguage chinese = shown.lesson()
                    .header()
                    .region()
                    .map(SpokenLanguage::ofChinese)
                    .orElse(SpokenLanguage.MANDARIN);
            parts.add(new Part(place, new Utterance(shown.textOf(place, Column.CHINESE), chinese)));
        }
        parts.removeIf(part -> part.text().text().isBlank());
        return parts;
    }
}
