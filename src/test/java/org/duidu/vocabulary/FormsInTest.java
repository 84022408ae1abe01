package org.duidu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.vocabulary.Lessons.LEMMATIZER;
import static org.duidu.vocabulary.Lessons.entry;

import java.util.List;
import java.util.stream.Collectors;
import org.duidu.lesson.RichText;
import org.duidu.lesson.RichText.Style;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a form of an entry, one headword and one sentence a row. */
class FormsInTest {
    private final VocabularyLinker linker = new VocabularyLinker(LEMMATIZER);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            asserted (v.) x            | He asserts, asserted and is asserting; to assert. | asserts/asserted/asserting/assert
            penalties (n.) x           | A penalty or many penalties.               | penalty/penalties
            ran (v.) x                 | Run! She ran, runs, is running.            | Run/ran/runs/running
            frozen (v.) x              | It froze and will freeze.                  | froze/freeze
            art (n.) x                 | Start the party of martial arts.           | arts
            leaf (n.) x                | The leaves fall.                           | leaves
            leave (v.) x               | She leaves and left.                       | leaves/left
            building (n.) x            | They build buildings; it was built.        | buildings
            organise (v.) x            | They organized it.                         | organized
            colour (n.) x              | Colors and colours                         | Colors/colours
            travelled (v.) x           | Traveling, she traveled.                   | Traveling/traveled
            big (adj.) x               | bigger, biggest                            | bigger/biggest
            fast (adv.) x              | It runs faster.                            | faster
            Alibaba (n.) x             | Alibaba's shares, Alibaba’s lab, Alibaba   | Alibaba/Alibaba/Alibaba
            high-speed rail (n.) x     | High speed rail and high-speed rail        | High speed rail/high-speed rail
            speed (n.) x               | high-speed rail, speed-up, at speed        | speed
            AI (n.) x                  | an AI-driven AI                            | AI
            e-mail (n.) x              | Two emails and an e-mail.                  | emails/e-mail
            email (n.) x               | Two e-mails.                               | e-mails
            cover (v.) x               | They re-covered the sofa.                  | -
            recover (v.) x             | They re-covered the sofa.                  | -
            passer-by (n.) x           | Some passers-by and a passer-by.           | passers-by/passer-by
            well-being (n.) x          | It may well be. Their well-being.          | well-being
            during (prep.) x           | During the war                             | During
            in (prep.) x               | in an inn                                  | in
            something (pron.) x        | I saw something.                           | something
            night market (n.) x        | Night markets; a night, a market.          | Night markets
            US (n.) x                  | The US told us; U.S. firms.                | US/U.S.
            May (n.) x                 | We may go in May.                          | May
            may (v.) x                 | We may go in May.                          | may
            march (v.) x               | They marched on 3 March.                   | marched
            LLM (n.) x                 | an llm, two LLMs                           | LLMs
            Urgency (n.) x             | with urgency                               | urgency
            Asserted (v.) x            | They assert it.                            | assert
            iPhone (n.) x              | many iPhones                               | iPhones
            livestream (v.) x          | She livestreamed it.                       | livestreamed
            colour/color (n.) x        | the color                                  | color
            US senator (n.) x          | two US senators                            | US senators
            café (n.) x                | Two cafe\u0301s                            | cafe\u0301s
            """)
    void findsEveryForm(String entry, String sentence, String forms) {
        assertThat(found(sentence, entry(entry))).isEqualTo(forms == null ? "" : forms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            take part in (phr.) x         | She took part in it. Parts took in.        | took part in
            take part in                  | They are taking part, in fact.             | -
            put sth off (phr. v.) x       | They put the whole meeting off.            | put the whole meeting off
            put off (phr. v.) x           | We put it off; they put off a trip.        | put it off/put off
            change one's mind (phr.) x    | He changed his mind.                       | changed his mind
            sb put up with sth (phr.) x   | I can't put up with that.                  | put up with
            from … to … (phr.) x          | from Taipei to Tainan                      | from Taipei to
            not only A but also B         | It is not only cheap but also good.        | not only cheap but also
            vitamin A (n.) x              | some vitamin A and vitamin B               | vitamin A
            to assert (v.) x              | They asserted it.                          | asserted
            be responsible for (phr.) x   | He is responsible for it, those responsible for that. | is responsible for/responsible for
            depend (on) (v.) x            | It depends on you. It depends.             | depends on/depends
            make/take a decision (phr.) x | She made a decision; take a decision       | made a decision/take a decision
            is highlighted by (phr.) x    | It was highlighted by her.                 | was highlighted by
            the press (n.) x              | the press and press freedom                | the press/press
            something else (pron.) x      | Or else something else.                    | something else
            look forward to (phr.) x      | Looking forward to it.                     | Looking forward to
            give sb a hand (phr.) x       | Give. A long, long way to a hand. She gave her old friend a hand. | gave her old friend a hand
            """)
    void findsPhrasesWordByWord(String entry, String sentence, String forms) {
        assertThat(found(sentence, entry(entry))).isEqualTo(forms == null ? "" : forms);
    }

    @Test
    void takesTheAuthorsFormsAsTheyAre() {
        assertThat(found("The assertion, assertions", entry("assert (v.) x", "assertion")))
                .isEqualTo("assertion");
    }

    @Test
    void letsTheAuthorsFormsTellWhichWordIsMeant() {
        VocabularyEntry found = entry("found (v.) x", "founded", "founding");

        assertThat(found("She finds what he founds.", found)).isEqualTo("founds");
    }

    @Test
    void keepsAllBaseFormsWhereNoFormTells() {
        assertThat(found("She finds what he founds.", entry("found (v.) x"))).isEqualTo("finds/founds");
    }

    @Test
    void takesTheWordThatTheAuthorMadeStrong() {
        RichText example = marked("He runs his runs.", Style.STRONG, 12, 16);

        assertThat(linker.formsIn(example, entry("run (n.) x"))).containsExactly(new TextRange(12, 16));
    }

    @Test
    void takesEmphasisForTheWordWhereTheWordIsNotFoundOtherwise() {
        RichText example = marked("He went off.", Style.EMPHASIS, 3, 11);

        assertThat(linker.formsIn(example, entry("explode (v.) x"))).containsExactly(new TextRange(3, 11));
    }

    @Test
    void looksPastEmphasisOnSomethingElse() {
        RichText example = marked("In Hamlet he asserts it.", Style.EMPHASIS, 3, 9);

        assertThat(linker.formsIn(example, entry("assert (v.) x"))).containsExactly(new TextRange(13, 20));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "''",
                "…",
                "()",
                "(",
                "/",
                "sth",
                "sb sth",
                "-",
                "to",
                "be",
                "the",
                "對讀",
                "((a)",
                "a/b/c/d/e/f (g) (h) (i) (j) (k)"
            })
    void bearsAnyHeadword(String headword) {
        assertThat(linker.formsIn("To be the a b g.", entry(headword)))
                .allSatisfy(range -> assertThat(range.isEmpty()).isFalse());
    }

    @Test
    void bearsAsManyGapsAsAHeadwordMayHave() {
        assertThat(linker.formsIn("a b ".repeat(5_000), entry("a sth ".repeat(33))))
                .isEmpty();
    }

    @Test
    void bearsHugeHeadwordsAndSentences() {
        VocabularyEntry huge = entry("a (b) ".repeat(2_000) + "sth ".repeat(2_000));

        assertThat(linker.formsIn("a b ".repeat(5_000), huge)).isEmpty();
    }

    private String found(String sentence, VocabularyEntry entry) {
        List<TextRange> ranges = linker.formsIn(sentence, entry);
        return ranges.stream().map(range -> range.of(sentence)).collect(Collectors.joining("/"));
    }

    private static RichText marked(String text, Style style, int start, int end) {
        return new RichText(text, List.of(new RichText.Span(new TextRange(start, end), style, "")), List.of());
    }
}
