package org.duidu.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.vocabulary.Lessons.entry;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainHeadwordTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            canal (n.) x                  | canal
            to assert (v.) x              | assert
            depend (on) (v.) x            | depend
            put sth off (phr. v.) x       | put off
            make/take a decision (phr.) x | make a decision
            colour, color (n.) x          | colour
            colo(u)r (n.) x               | colour
            catch sb's eye (phr.) x       | catch eye
            high-speed rail (n.) x        | high-speed rail
            to (prep.) x                  | to
            sth                           | sth
            ()                            | ()
            """)
    void readsAHeadwordAsOneWouldSpellItAloud(String line, String plain) {
        assertThat(PlainHeadword.of(entry(line))).isEqualTo(plain);
    }
}
