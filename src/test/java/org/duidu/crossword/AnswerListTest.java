package org.duidu.crossword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duidu.messages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerListTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            word            | WORD        | (4)
            Café            | CAFE        | (4)
            Cafe\u0301      | CAFE        | (4)
            naïveté         | NAIVETE     | (7)
            straße          | STRASSE     | (7)
            Æther           | AETHER      | (6)
            Łódź            | LODZ        | (4)
            ＦＵＬＬ         | FULL        | (4)
            ﬁsh             | FISH        | (4)
            well-known      | WELLKNOWN   | (4-5)
            well‑known      | WELLKNOWN   | (4-5)
            ice cream       | ICECREAM    | (3,5)
            "ice\u3000cream" | ICECREAM   | (3,5)
            don't           | DONT        | (3'1)
            don’t           | DONT        | (3'1)
            rock 'n' roll   | ROCKNROLL   | (4,1,4)
            -ish            | ISH         | (3)
            the dogs'       | THEDOGS     | (3,4)
            etc.            | ETC         | (3)
            and/or          | ANDOR       | (3,2)
            mother-in-law   | MOTHERINLAW | (6-2-3)
            """)
    void foldsToLettersAndRemembersTheParts(String written, String letters, String enumeration) {
        Answer answer = AnswerList.of(List.of(written)).answers().get(0);

        assertThat(answer.letters() + " " + answer.enumeration()).isEqualTo(letters + " " + enumeration);
    }

    @ParameterizedTest
    @CsvSource({
        "a, ONE_LETTER",
        "I'-, ONE_LETTER",
        "主張, NO_LETTER",
        "слово, NO_LETTER",
        "123, NO_LETTER",
        "---, NO_LETTER",
        "covid19, OTHER_CHARACTERS",
        "T恤, OTHER_CHARACTERS",
        "a+b, OTHER_CHARACTERS",
        "abcdefghijabcdefghijabcdefghija, TOO_LONG"
    })
    void saysWhyAWordStaysOut(String written, RejectedWord.Reason reason) {
        assertThat(AnswerList.of(List.of(written)))
                .isEqualTo(new AnswerList(List.of(), List.of(new RejectedWord(written, 0, reason))));
    }

    @Test
    void mergesWordsThatDifferInCaseAndAccentsOnly() {
        AnswerList list = AnswerList.of(List.of("Résumé", "tea", "resume", "RESUME"));

        assertThat(list.merged()).containsExactly(new Answer("RESUME", "Résumé", "(6)", List.of(0, 2, 3)));
        assertThat(list.answers()).extracting(Answer::letters).containsExactly("RESUME", "TEA");
    }

    @Test
    void skipsBlankWords() {
        assertThat(AnswerList.of(List.of("", "  ", "\u3000"))).isEqualTo(new AnswerList(List.of(), List.of()));
    }

    @Test
    void takesAtMostItsLimitAndNamesTheRest() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i <= AnswerList.MAX_ANSWERS; i++) {
            words.add("" + (char) ('a' + i / 26) + (char) ('a' + i % 26));
        }
        words.add("aa");

        AnswerList list = AnswerList.of(words);

        assertThat(list.answers()).hasSize(AnswerList.MAX_ANSWERS);
        assertThat(list.answers().get(0).positions()).containsExactly(0, AnswerList.MAX_ANSWERS + 1);
        assertThat(list.rejected()).extracting(RejectedWord::reason).containsExactly(RejectedWord.Reason.TOO_MANY);
    }

    @ParameterizedTest
    @EnumSource
    void explainsEachReasonInBothLanguages(RejectedWord.Reason reason) {
        RejectedWord word = new RejectedWord("Wörter", 0, reason);

        assertThat(word.message(Messages.of(Locale.ENGLISH))).contains("\"Wörter\"");
        assertThat(word.message(Messages.of(Locale.TAIWAN))).contains("「Wörter」");
    }

    @ParameterizedTest
    @EnumSource
    void explainsEachReasonToLeaveAWordUnplaced(UnplacedWord.Reason reason) {
        UnplacedWord word = new UnplacedWord(new Answer("TEA", "tea", "(3)", List.of(0)), reason);

        assertThat(word.message(Messages.of(Locale.ENGLISH))).contains("\"tea\"");
        assertThat(word.message(Messages.of(Locale.TAIWAN))).contains("「tea」");
    }
}
