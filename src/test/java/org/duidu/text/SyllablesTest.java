package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            cat, 1
            make, 1
            makes, 1
            walked, 1
            wanted, 2
            table, 2
            people, 2
            science, 2
            create, 2
            nation, 2
            family, 3
            watches, 2
            houses, 2
            the, 1
            he, 1
            queue, 1
            company, 3
            companies, 3
            night-market, 3
            earthquake, 2
            Taiwanese, 3
            strengths, 1
            million, 2
            dangerous, 3
            don't, 1
            idea, 3
            1914, 1
            """)
    void countsWhatIsSpoken(String word, int syllables) {
        assertThat(Syllables.in(word)).isEqualTo(syllables);
    }
}
