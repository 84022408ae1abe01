package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordNetLemmatizerTest {
    /** Shared, as the app shares it: opening WordNet for each row would only cost time. */
    private static final Lemmatizer LEMMATIZER = new WordNetLemmatizer();

    @ParameterizedTest
    @CsvSource(textBlock = """
            ran,        VERB,      run
            froze,      VERB,      freeze
            frozen,     VERB,      freeze
            went,       VERB,      go
            was,        VERB,      be
            has,        VERB,      have
            asserting,  VERB,      assert
            travelled,  VERB,      travel
            traveled,   VERB,      travel
            panicked,   VERB,      panic
            hoped,      VERB,      hope
            hopped,     VERB,      hop
            staring,    VERB,      stare
            emailing,   VERB,      email
            googled,    VERB,      google
            penalties,  NOUN,      penalty
            mice,       NOUN,      mouse
            children,   NOUN,      child
            women,      NOUN,      woman
            criteria,   NOUN,      criterion
            buildings,  NOUN,      building
            colder,     ADJECTIVE, cold
            happiest,   ADJECTIVE, happy
            Asserted,   VERB,      assert
            """)
    void findsTheBaseForm(String word, WordClass wordClass, String lemma) {
        assertThat(LEMMATIZER.lemmas(word, wordClass)).containsExactly(lemma);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            leaves,   NOUN,      leaf leave
            dying,    VERB,      die dye
            saw,      VERB,      see saw
            found,    VERB,      find found
            axes,     NOUN,      axis axe ax
            better,   ADVERB,    well better
            faster,   ADVERB,    fast faster
            soonest,  ADVERB,    soon soonest
            """)
    void givesEveryBaseFormThatAWordMayHave(String word, WordClass wordClass, String lemmas) {
        assertThat(LEMMATIZER.lemmas(word, wordClass)).containsExactlyInAnyOrder(lemmas.split(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            organised,   organizes
            colours,     color
            analysing,   analyzed
            centres,     center
            distils,     distilled
            fulfils,     fulfilling
            travellers,  traveler
            defences,    defense
            catalogues,  catalog
            programmes,  programs
            greyer,      gray
            tyres,       tire
            jewellery,   jewelry
            marvellous,  marvelous
            anonymised,  anonymizing
            behaviours,  behavior
            paediatric,  pediatric
            learnt,      learning
            cafés,       cafe
            naïve,       naive
            """)
    void bringsBritishAndAmericanSpellingsTogether(String british, String american) {
        assertThat(LEMMATIZER.lemmas(british)).containsAnyElementsOf(LEMMATIZER.lemmas(american));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            livestreams,   livestreaming
            livestreamed,  livestream
            vlogged,       vlogging
            vlogs,         vlogged
            upcycled,      upcycles
            upcycling,     upcycle
            chatbots,      chatbot
            deepfakes,     deepfaked
            tiktoking,     tiktoks
            microdosed,    microdosing
            unfollowed,    unfollows
            geotagged,     geotags
            retweeted,     retweeting
            price-fixers,  price-fixer
            """)
    void knowsTheRegularFormsOfWordsThatWordNetDoesNotHave(String form, String other) {
        assertThat(LEMMATIZER.lemmas(form)).containsAnyElementsOf(LEMMATIZER.lemmas(other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            four,   for
            tour,   tor
            art,    start
            his,    hi
            was,    wa
            as,     a
            us,     u
            hoped,  hop
            founded, find
            wounded, wind
            laying, lie
            naïve,  nave
            rated,  rat
            does,   doe
            bus,    bu
            news,   new
            """)
    void keepsStrangersApart(String word, String other) {
        assertThat(LEMMATIZER.lemmas(word)).doesNotContainAnyElementsOf(LEMMATIZER.lemmas(other));
    }

    @Test
    void keepsTheWordClassesApart() {
        assertThat(LEMMATIZER.lemmas("leaves", WordClass.VERB)).containsExactly("leave");
    }

    @ParameterizedTest
    @ValueSource(strings = {"May", "US", "Polish", "China", "Turkey"})
    void knowsNames(String word) {
        assertThat(LEMMATIZER.isName(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Urgency", "Committee", "Asserted", "Livestreams", ""})
    void takesNoOtherWordForAName(String word) {
        assertThat(LEMMATIZER.isName(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "ed", "ing", "-", "x-", "'", "25,000", "10:30", "對讀", "\uD83D", "%s", "a b"})
    void givesAnyTextBackThatHasNoBaseForm(String word) {
        assertThat(LEMMATIZER.lemmas(word)).contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void bearsAWordOfAHundredThousandLetters() {
        String word = "a".repeat(100_000) + "s";

        assertThat(LEMMATIZER.lemmas(word)).contains("a".repeat(100_000));
    }

    @Test
    void givesLowerCaseAndNeverNothingForAnyText() {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            String word = randomWord(random);
            for (WordClass wordClass : WordClass.values()) {
                assertThat(LEMMATIZER.lemmas(word, wordClass))
                        .isNotEmpty()
                        .allSatisfy(lemma -> assertThat(lemma).isEqualTo(lemma.toLowerCase(java.util.Locale.ROOT)));
            }
        }
    }

    @Test
    void answersManyThreadsAsItAnswersOne() throws Exception {
        List<String> words =
                new ArrayList<>(List.of("ran", "penalties", "leaves", "organised", "vlogged", "us", "mice"));
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            words.add(randomWord(random));
        }
        List<Set<String>> alone = words.stream().map(LEMMATIZER::lemmas).toList();
        Lemmatizer shared = new WordNetLemmatizer();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Set<String>>>> tasks = Collections.nCopies(
                    8, () -> words.stream().map(shared::lemmas).toList());
            for (Future<List<Set<String>>> answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String randomWord(Random random) {
        String[] pieces = {
            "st", "re", "un", "ock", "at", "our", "ise", "y", "ll", "ed", "ing", "s", "ies", "er", "'", "-"
        };
        StringBuilder word = new StringBuilder();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            word.append(pieces[random.nextInt(pieces.length)]);
        }
        return word.toString();
    }
}
