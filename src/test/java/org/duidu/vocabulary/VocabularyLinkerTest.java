package org.duidu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.vocabulary.Lessons.LEMMATIZER;
import static org.duidu.vocabulary.Lessons.entry;
import static org.duidu.vocabulary.Lessons.lesson;
import static org.duidu.vocabulary.Lessons.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.Section.Role;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.TextRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyLinkerTest {
    private final VocabularyLinker linker = new VocabularyLinker(LEMMATIZER);

    @Test
    void saysWhereAnEntryStandsInBothLanguages() {
        AlignedLesson lesson = lesson("It froze. He asserted it.", "它結冰了。他這麼主張。", entry("asserted (v.) 主張；斷言"));

        assertThat(linker.link(lesson).occurrences())
                .containsExactly(new Occurrence(0, 0, 0, new TextRange(13, 21), Optional.of(new TextRange(8, 10))));
    }

    @Test
    void linksKeyPointsAndEveryParagraph() {
        AlignedLesson lesson = lesson(
                "id",
                List.of(section(Role.GLANCE, "A penalty.", ""), section(Role.ARTICLE, "No.", "", "Penalties!", "")),
                entry("penalty (n.) 罰則"));

        LinkedLesson linked = linker.link(lesson);

        assertThat(linked.occurrencesIn(0, 0)).hasSize(1);
        assertThat(linked.occurrencesIn(1, 0)).isEmpty();
        assertThat(linked.occurrencesIn(1, 1)).hasSize(1);
        assertThat(linked.occurrencesOf(0)).hasSize(2);
    }

    @Test
    void namesTheEntriesThatStandNowhereInTheArticle() {
        AlignedLesson lesson = lesson(
                "id",
                List.of(section(Role.GLANCE, "Urgency.", ""), section(Role.ARTICLE, "A penalty.", "")),
                entry("urgency (n.) 急迫"),
                entry("penalties (n.) 罰則"),
                entry("art (n.) 藝術"));

        assertThat(linker.link(lesson).entriesNotInArticle()).containsExactly(0, 2);
    }

    @Test
    void linksNothingInALessonWithoutWordsOrText() {
        assertThat(linker.link(lesson("", "")).occurrences()).isEmpty();
        assertThat(linker.link(lesson("It froze.", "")).occurrences()).isEmpty();
        assertThat(linker.link(lesson("", "結冰", entry("freeze (v.) 結冰"))).occurrences())
                .isEmpty();
    }

    @Nested
    class Overlaps {
        @Test
        void theLongestWins() {
            assertThat(links("The high-speed rail and a rail.", entry("rail (n.) x"), entry("high-speed rail (n.) x")))
                    .containsExactly("1:high-speed rail", "0:rail");
        }

        @Test
        void theHeadwordAsWrittenBeatsAFormOfAnother() {
            assertThat(links("She found it.", entry("find (v.) x"), entry("found (v.) x")))
                    .containsExactly("1:found");
        }

        @Test
        void aFormDecidesBetweenPartsOfSpeech() {
            assertThat(links("It recorded.", entry("record (n.) x"), entry("record (v.) x")))
                    .containsExactly("1:recorded");
        }

        @Test
        void theChineseDecidesBetweenEqualHeadwords() {
            AlignedLesson lesson = lesson("New records.", "記錄下來。", entry("record (n.) 唱片"), entry("record (v.) 記錄"));

            assertThat(linker.link(lesson).occurrences())
                    .extracting(Occurrence::entry)
                    .containsExactly(1);
        }

        @Test
        void theWordBeforeDecidesWhereTheChineseDoesNot() {
            VocabularyEntry noun = entry("record (n.) 唱片");
            VocabularyEntry verb = entry("record (v.) 記錄");

            assertThat(links("the record, to record, record", noun, verb))
                    .containsExactly("0:record", "1:record", "0:record");
            assertThat(links("the record, to record, record", verb, noun))
                    .containsExactly("1:record", "0:record", "0:record");
        }

        @Test
        void theFirstOfTwoEqualEntriesWins() {
            assertThat(links("A penalty.", entry("penalty (n.) x"), entry("penalty (n.) y")))
                    .containsExactly("0:penalty");
        }
    }

    @Nested
    class Chinese {
        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                freeze (v.) 凍；結冰           | It froze.          | 河水凍得結冰了。       | 結冰
                independent (adj.) 獨立的      | It is independent. | 它很獨立。             | 獨立
                independent (adj.) 獨立        | An independent lab | 獨立的實驗室           | 獨立
                quickly (adv.) （很）快地      | Quickly!           | 很快！                 | 很快
                freeze (v.) （使）結冰         | It froze.          | 它結冰。               | 結冰
                freeze (v.) 使…結冰            | It froze.          | 它結冰。               | 結冰
                restriction (n.) 限制（尤指法律、規定） | A restriction. | 一項限制。        | 限制
                Taiwan (n.) 臺灣               | In Taiwan.         | 在台灣。               | 台灣
                cold (adj.) 冷                 | It is cold.        | 天氣很冷。             | 冷
                cold (adj.) 冷                 | The fridge, cold.  | 冷氣機。               | -
                laugh (v.) 笑                  | He laughed.        | 他笑了起來。           | 笑
                outrun (v.) 跑得比……快         | They outran it.    | 很快就到了。           | -
                art (n.) 藝術                  | No art.            | 沒有。                 | -
                art (n.) art                   | No art.            | 沒有 art。             | -
                """)
        void findsTheGlossInThePairedSentence(String entry, String en, String zh, String found) {
            List<Occurrence> occurrences =
                    linker.link(lesson(en, zh, entry(entry))).occurrences();

            assertThat(occurrences).hasSize(1);
            assertThat(occurrences.get(0).zh().map(range -> range.of(zh))).isEqualTo(Optional.ofNullable(found));
        }

        @Test
        void takesThePlaceNearestByProportion() {
            String zh = "限制很多，人們都不喜歡，但是大家還是要限制。";
            AlignedLesson late = lesson("People do not like it but they need limits", zh, entry("limit (n.) 限制"));
            AlignedLesson early = lesson("Limits are many and people do not like them", zh, entry("limit (n.) 限制"));

            assertThat(linker.link(late).occurrences().get(0).zh()).contains(new TextRange(19, 21));
            assertThat(linker.link(early).occurrences().get(0).zh()).contains(new TextRange(0, 2));
        }

        @Test
        void looksNowhereButInThePairedSentence() {
            AlignedLesson lesson = lesson("It froze. It stopped.", "它停了。它結冰了。", entry("freeze (v.) 結冰"));

            assertThat(linker.link(lesson).occurrences().get(0).zh()).isEmpty();
        }

        @Test
        void givesTwoPlacesToTwoOccurrences() {
            AlignedLesson lesson = lesson("A limit is a limit", "限制就是限制", entry("limit (n.) 限制"));

            assertThat(linker.link(lesson).occurrences())
                    .extracting(Occurrence::zh)
                    .containsExactly(Optional.of(new TextRange(0, 2)), Optional.of(new TextRange(4, 6)));
        }

        @Test
        void sharesOnePlaceBetweenTwoOccurrencesOfOneEntry() {
            AlignedLesson lesson = lesson("A limit is a limit", "這是限制", entry("limit (n.) 限制"));

            assertThat(linker.link(lesson).occurrences())
                    .extracting(Occurrence::zh)
                    .containsOnly(Optional.of(new TextRange(2, 4)));
        }

        @Test
        void givesCharactersToTheEntryWithTheLongerGloss() {
            AlignedLesson lesson =
                    lesson("Rail and high-speed lines", "高速鐵路", entry("rail (n.) 鐵路"), entry("high-speed (adj.) 高速鐵路"));

            assertThat(linker.link(lesson).occurrences())
                    .extracting(Occurrence::zh)
                    .containsExactly(Optional.empty(), Optional.of(new TextRange(0, 4)));
        }
    }

    @Test
    void linksAreInOrderInTheTextAndNeverOverlap() {
        Random random = new Random(3);
        String[] en = {
            "high", "-", "speed", " ", "rail", "took", "part", "in", ". ", "'s", "record", "s", "US", "it", "off", "put"
        };
        String[] zh = {"高速", "鐵路", "，", "。", "參加", "記錄", "唱片", "美國", "延", "後"};
        VocabularyEntry[] entries = {
            entry("high-speed rail (n.) 高速鐵路"),
            entry("rail (n.) 鐵路"),
            entry("take part in (phr.) 參加"),
            entry("record (n.) 唱片；記錄"),
            entry("record (v.) 記錄"),
            entry("put sth off (phr.) 延後"),
            entry("US (n.) 美國"),
            entry("part (n.) 部分")
        };
        for (int i = 0; i < 500; i++) {
            String english = random(en, random);
            String chinese = random(zh, random);
            List<Occurrence> occurrences =
                    linker.link(lesson(english, chinese, entries)).occurrences();
            int end = 0;
            for (Occurrence one : occurrences) {
                assertThat(one.en().start()).isGreaterThanOrEqualTo(end);
                assertThat(one.en().isEmpty()).isFalse();
                end = one.en().end();
                one.zh().ifPresent(range -> assertThat(range.end()).isBetween(1, chinese.length()));
            }
            assertThat(end).isLessThanOrEqualTo(english.length());
        }
    }

    @Test
    void linksTheSameFromManyThreads() throws Exception {
        AlignedLesson lesson = lesson(
                "He asserted that penalties ran high. ".repeat(20),
                "他主張罰則很重。".repeat(20),
                entry("assert (v.) 主張"),
                entry("penalty (n.) 罰則"),
                entry("run (v.) 跑"));
        List<Occurrence> alone = linker.link(lesson).occurrences();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Occurrence>>> tasks =
                    Collections.nCopies(32, () -> linker.link(lesson).occurrences());
            for (Future<List<Occurrence>> answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).isEqualTo(alone).hasSize(60);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<String> links(String en, VocabularyEntry... entries) {
        List<String> links = new ArrayList<>();
        for (Occurrence one : linker.link(lesson(en, "", entries)).occurrences()) {
            links.add(one.entry() + ":" + one.en().of(en));
        }
        return links;
    }

    private static String random(String[] pieces, Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(25); n > 0; n--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
