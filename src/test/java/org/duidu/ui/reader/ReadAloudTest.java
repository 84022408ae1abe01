package org.duidu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.kit.Voices.EMMA;
import static org.duidu.ui.kit.Voices.MEI;
import static org.duidu.ui.reader.Documents.FIRST_PARAGRAPH;
import static org.duidu.ui.reader.Documents.ROWS;
import static org.duidu.ui.reader.Documents.SECOND_PARAGRAPH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.store.FileReadingPlaces;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.kit.Voices;
import org.duidu.ui.reader.ReaderDocument.Place;
import org.duidu.ui.settings.Settings;
import org.duidu.ui.settings.Settings.ReadingMode;
import org.duidu.ui.settings.SettingsModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadAloudTest {
    private static final Place SECOND = new Place(FIRST_PARAGRAPH, 1);
    private static final Place THIRD = new Place(FIRST_PARAGRAPH, 2);

    private final Voices.Steps speaking = new Voices.Steps();
    private final Voices.Steps ahead = new Voices.Steps();
    private final Voices.Recorder talker = new Voices.Recorder(EMMA, MEI);
    private final List<String> told = new ArrayList<>();
    private final SettingsModel settings = new SettingsModel(Settings.DEFAULTS);
    private final ReaderViewModel model =
            new ReaderViewModel(new FileReadingPlaces(FileReadingPlaces.Contents.NONE, places -> {}));
    private final Speech speech = new Speech(
            speaking,
            ahead,
            talker::found,
            new Speech.Wishes(Optional::empty, () -> settings.speech().rate()),
            told::add);
    private final ReadAloud readAloud = new ReadAloud(model, settings, speech);

    @BeforeEach
    void open() {
        speech.search();
        ahead.next();
        model.open("tea", Documents.tea());
    }

    private void speak(int times) {
        for (int i = 0; i < times; i++) {
            speaking.next();
        }
    }

    private void toggle() {
        readAloud.toggle(0, ROWS);
    }

    @Test
    void speaksTheLitSentence() {
        model.light(SECOND);
        readAloud.speakSentence(0, ROWS);
        speak(1);

        assertThat(talker.texts()).containsExactly("Farmers pick tea in spring.");
        assertThat(speaking.count()).isZero();
        assertThat(readAloud.reading().get()).isFalse();
    }

    @Test
    void speaksTheSentenceUnderTheMouse() {
        model.light(SECOND);
        model.hovered().set(Optional.of(THIRD));
        readAloud.speakSentence(0, ROWS);
        speak(1);

        assertThat(talker.texts()).containsExactly("They dried every leaf.");
    }

    @Test
    void readsOnAndLightsWhatIsSpoken() {
        model.light(SECOND);
        toggle();
        assertThat(readAloud.reading().get()).isTrue();
        assertThat(model.current().get()).contains(SECOND);
        speak(1);
        assertThat(model.current().get()).contains(THIRD);
        speak(1);
        assertThat(model.current().get()).contains(new Place(SECOND_PARAGRAPH, 0));
        speak(2);

        assertThat(talker.texts())
                .containsExactly(
                        "Farmers pick tea in spring.",
                        "They dried every leaf.",
                        "A girl picked more leaves.",
                        "Water is hot.");
        assertThat(readAloud.reading().get()).isFalse();
    }

    @Test
    void startsWithWhatIsInSightWhereTheLitSentenceIsNot() {
        model.light(SECOND);
        readAloud.toggle(SECOND_PARAGRAPH, ROWS);
        speak(1);

        assertThat(talker.texts()).containsExactly("A girl picked more leaves.");
    }

    @Test
    void readsTheChineseToo() {
        settings.speech().chinese().set(true);
        model.light(SECOND);
        toggle();
        speak(2);

        assertThat(talker.texts()).containsExactly("Farmers pick tea in spring.", "農夫在春天採茶。");
        assertThat(model.current().get()).contains(THIRD);
    }

    @Test
    void readsTheChineseAloneWhereThePageShowsNothingElse() {
        settings.mode().set(ReadingMode.CHINESE);
        model.light(SECOND);
        toggle();
        speak(1);

        assertThat(talker.texts()).containsExactly("農夫在春天採茶。");
    }

    @Test
    void takesTheChineseInWhileItReads() {
        model.light(SECOND);
        toggle();
        settings.speech().chinese().set(true);
        speak(2);

        assertThat(talker.texts()).containsExactly("Farmers pick tea in spring.", "農夫在春天採茶。");
    }

    @Test
    void stopsByTheSameButton() {
        toggle();
        toggle();

        assertThat(readAloud.reading().get()).isFalse();
        assertThat(speaking.count()).isZero();
    }

    @Test
    void followsTheReaderToAnotherSentence() {
        model.light(SECOND);
        toggle();
        model.light(new Place(SECOND_PARAGRAPH, 1));
        speak(1);

        assertThat(talker.texts()).containsExactly("Water is hot.");
        assertThat(readAloud.reading().get()).isFalse();
    }

    @Test
    void stopsForAWordsCard() {
        toggle();
        model.openEntry(Documents.PICK);

        assertThat(readAloud.reading().get()).isFalse();
        assertThat(speaking.count()).isZero();
    }

    @Test
    void stopsForAnotherLesson() {
        toggle();
        model.open("other", Documents.tea());

        assertThat(readAloud.reading().get()).isFalse();
        assertThat(speaking.count()).isZero();
    }

    @Test
    void takesAnotherSpeedFromTheNextSentenceOn() {
        model.light(SECOND);
        toggle();
        settings.speech().percent().set(60);
        speak(2);

        assertThat(talker.spoken).extracting(wording -> wording.rate()).containsExactly(1.0, 0.6);
    }

    @Test
    void saysWhyItCannotRead() {
        ReadAloud mute = new ReadAloud(model, settings, Voices.none());
        mute.toggle(0, ROWS);

        assertThat(mute.reading().get()).isFalse();
    }
}
