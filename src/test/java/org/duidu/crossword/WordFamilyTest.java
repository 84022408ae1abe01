package org.duidu.crossword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFamilyTest {
    @ParameterizedTest
    @CsvSource({
        "urgent, urgently",
        "attack, attackers",
        "class, classroom",
        "predict, prediction",
        "part, parted",
        "study, studies",
        "study, studying",
        "happy, happily",
        "happy, happiness",
        "busy, busiest",
        "beauty, beautiful",
        "economy, economics",
        "history, historian",
        "fantasy, fantasies",
        "difficulty, difficult",
        "country, countries",
        "county, counties",
        "make, making",
        "make, maker",
        "write, writer",
        "write, writing",
        "scare, scary",
        "simple, simply",
        "believe, believable",
        "nature, natural",
        "continue, continuous",
        "argue, argument",
        "produce, production",
        "assume, assumption",
        "cat, cat",
    })
    void hasWhatIsBuiltOnAWord(String word, String relative) {
        assertThat(has(word, relative)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "county, country",
        "county, countries",
        "county, countryside",
        "part, particular",
        "party, particular",
        "city, citizen",
        "mode, modest",
        "fine, finish",
        "plane, plan",
        "care, cars",
        "statue, status",
        "strange, strangle",
        "squire, squirrel",
        "shrine, shrink",
        "cookie, cooking",
        "committee, committed",
        "convey, convention",
        "display, displace",
        "melody, melodrama",
        "entity, entitle",
        "cat, cats",
        "rain, train",
    })
    void leavesOutStrangersThatBeginAlike(String word, String stranger) {
        assertThat(has(word, stranger)).isFalse();
    }

    private static boolean has(String word, String other) {
        return new WordFamily(word.toUpperCase(Locale.ROOT)).has(other.toUpperCase(Locale.ROOT));
    }
}
