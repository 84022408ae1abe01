package org.duidu.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.kit.Voices.EMMA;
import static org.duidu.ui.kit.Voices.MEI;
import static org.duidu.ui.kit.Voices.OTTO;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.speech.OperatingSystem;
import org.duidu.speech.SpeechFailure;
import org.duidu.speech.SpokenLanguage;
import org.duidu.speech.TalkerFinder.Found;
import org.duidu.speech.Wording;
import org.duidu.ui.kit.Speech.State;
import org.duidu.ui.kit.Speech.Utterance;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpeechTest {
    private static final String SYSTEM = OperatingSystem.here().name().toLowerCase(java.util.Locale.ROOT);

    private final Voices.Steps speaking = new Voices.Steps();
    private final Voices.Steps ahead = new Voices.Steps();
    private final List<String> told = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final Voices.Recorder talker = new Voices.Recorder(EMMA, OTTO, MEI);
    private Found found = talker.found();
    private Optional<String> wishedVoice = Optional.empty();
    private double wishedRate = 1;
    private final Speech speech =
            new Speech(speaking, ahead, () -> found, new Speech.Wishes(() -> wishedVoice, () -> wishedRate), told::add);

    private void find(Found whatIsThere) {
        found = whatIsThere;
        speech.search();
        ahead.next();
    }

    private static Utterance english(String text) {
        return new Utterance(text, SpokenLanguage.ENGLISH);
    }

    private void say(String text) {
        speech.say(text, SpokenLanguage.ENGLISH, () -> events.add("end of " + text));
    }

    private void read(Utterance... texts) {
        speech.read(List.of(texts), index -> events.add("start " + index), () -> events.add("end"));
    }

    @Nested
    class WithAVoice {
        WithAVoice() {
            find(talker.found());
        }

        @Test
        void isReady() {
            assertThat(speech.state().get()).isEqualTo(State.READY);
            assertThat(speech.voices().get()).containsExactly(EMMA, OTTO, MEI);
            assertThat(speech.obstacle()).isEmpty();
        }

        @Test
        void speaksAndSaysWhenItHasEnded() {
            say("One.");
            assertThat(speech.busy().get()).isTrue();
            assertThat(events).isEmpty();
            speaking.next();

            assertThat(talker.spoken).containsExactly(new Wording(EMMA, 1, "One."));
            assertThat(events).containsExactly("end of One.");
            assertThat(speech.busy().get()).isFalse();
        }

        @Test
        void speaksAsTheReaderWishes() {
            wishedVoice = Optional.of("otto");
            wishedRate = 0.8;
            say("One.");
            speaking.next();

            assertThat(talker.spoken).containsExactly(new Wording(OTTO, 0.8, "One."));
        }

        @Test
        void speaksWithoutAVoiceThatIsGone() {
            wishedVoice = Optional.of("somebody");
            say("One.");
            speaking.next();

            assertThat(talker.spoken).containsExactly(new Wording(EMMA, 1, "One."));
        }

        @Test
        void speaksAtASpeedOfItsOwnWhereThatIsAskedFor() {
            wishedRate = 1.2;
            speech.say("One.", SpokenLanguage.ENGLISH, 0.6, () -> {});
            speaking.next();

            assertThat(talker.spoken).containsExactly(new Wording(EMMA, 0.6, "One."));
        }

        @Test
        void readsOneAfterTheOtherAndMakesTheNextReady() {
            read(english("One."), new Utterance("二。", SpokenLanguage.MANDARIN));
            ahead.next();

            assertThat(talker.prepared).containsExactly(new Wording(MEI, 1, "二。"));
            assertThat(events).containsExactly("start 0");
            speaking.next();
            assertThat(events).containsExactly("start 0", "start 1");
            speaking.next();
            assertThat(events).containsExactly("start 0", "start 1", "end");
            assertThat(talker.texts()).containsExactly("One.", "二。");
        }

        @Test
        void takesAChangeOfSpeedFromTheNextTextOn() {
            read(english("One."), english("Two."));
            wishedRate = 0.6;
            speaking.next();
            speaking.next();

            assertThat(talker.spoken).extracting(Wording::rate).containsExactly(1.0, 0.6);
        }

        @Test
        void leavesOutWhatNoVoiceReads() {
            read(english("One."), new Utterance("二。", SpokenLanguage.CANTONESE), english("Three."));
            speaking.next();
            speaking.next();

            assertThat(talker.texts()).containsExactly("One.", "Three.");
            assertThat(events).containsExactly("start 0", "start 2", "end");
            assertThat(told).isEmpty();
        }

        @Test
        void saysWhatIsMissingWhereNoVoiceReadsAnyOfIt() {
            read(new Utterance("二。", SpokenLanguage.CANTONESE));

            assertThat(told).containsExactly("speech.noChinese." + SYSTEM);
            assertThat(events).containsExactly("end");
            assertThat(speech.hasVoice(SpokenLanguage.CANTONESE)).isFalse();
            assertThat(speech.hasVoice(SpokenLanguage.MANDARIN)).isTrue();
        }

        @Test
        void stopsAtOnce() {
            read(english("One."), english("Two."));
            speech.stop();

            assertThat(events).containsExactly("start 0", "end");
            assertThat(speaking.count()).isZero();
            assertThat(ahead.count()).isZero();
            assertThat(speech.busy().get()).isFalse();
        }

        @Test
        void speaksOneThingAtATime() {
            read(english("One."), english("Two."));
            say("Three.");

            assertThat(events).containsExactly("start 0", "end");
            speaking.next();
            assertThat(talker.texts()).containsExactly("Three.");
            assertThat(speaking.count()).isZero();
        }

        @Test
        void canBeStoppedByWhoeverIsToldOfAStart() {
            speech.read(List.of(english("One.")), index -> speech.stop(), () -> events.add("end"));

            assertThat(speaking.count()).isZero();
            assertThat(events).containsExactly("end");
        }

        @Test
        void endsWithNothingToRead() {
            say("");
            speaking.next();

            assertThat(events).containsExactly("end of ");
        }

        @Test
        void saysWhatWentWrongAndEnds() {
            talker.failure = Optional.of(new SpeechFailure(SpeechFailure.Reason.NO_AUDIO, "in use"));
            read(english("One."), english("Two."));
            speaking.next();

            assertThat(told).containsExactly("speech.failed.no_audio");
            assertThat(events).containsExactly("start 0", "end");
            assertThat(speaking.count()).isZero();
        }
    }

    @Test
    void saysThatItIsStillLooking() {
        say("One.");

        assertThat(told).containsExactly("speech.searching");
        assertThat(events).containsExactly("end of One.");
    }

    @Test
    void saysWhatToInstallAndLooksAgain() {
        find(new Found(Optional.empty(), true));
        say("One.");
        assertThat(told).containsExactly("speech.noVoice." + SYSTEM);
        found = talker.found();
        ahead.next();
        say("Two.");
        speaking.next();

        assertThat(talker.texts()).containsExactly("Two.");
    }

    @Test
    void saysThatNothingCanBeHeard() {
        find(new Found(Optional.of(talker), false));
        say("One.");

        assertThat(told).containsExactly("speech.noAudio");
        assertThat(talker.texts()).isEmpty();
    }

    @Test
    void hasWordsForEveryFailure() {
        org.duidu.messages.Messages english = org.duidu.messages.Messages.of(java.util.Locale.ENGLISH);

        assertThat(SpeechFailure.Reason.values())
                .allSatisfy(reason -> assertThat(
                                english.text("speech.failed." + reason.name().toLowerCase(java.util.Locale.ROOT)))
                        .isNotBlank());
        assertThat(OperatingSystem.values()).allSatisfy(system -> {
            String name = system.name().toLowerCase(java.util.Locale.ROOT);
            assertThat(english.text("speech.noVoice." + name)).isNotBlank();
            assertThat(english.text("speech.noChinese." + name)).isNotBlank();
        });
    }
}
