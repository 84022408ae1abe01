package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimplifiedFinderTest {
    private final SimplifiedFinder finder = new SimplifiedFinder();

    @ParameterizedTest
    @CsvSource({
        "运河結冰, 运>運",
        "里面很干净, 里>裡? 干>乾? 净>淨",
        "他在屋里, 里>裡?",
        "我們说, 说>說",
        "他们在国会, 们>們 国>國 会>會",
        "几個人在后面, 几>幾? 后>後?",
        "适合, 适>適?",
        "Claude 的数据, 数>數 据>據?",
        "他杰出, ''",
        "蜂后来了, 后>後? 来>來",
        "以后再說, 后>後?",
        "与人爲善, 与>與?",
        "天气, 气>氣?",
        "采訪, 采>採?",
        "他们杰出, 们>們 杰>傑?"
    })
    void findsSimplifiedCharacters(String text, String findings) {
        assertThat(finder.find(text).stream()
                        .map(one -> one.range().of(text) + ">" + one.traditional() + (one.sure() ? "" : "?"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(findings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "皇后在後面",
                "我們了解他",
                "占領了台灣",
                "周末去海邊",
                "老板在台上",
                "裏面着火，山峯上的羣衆啓程，爲牀發愁",
                "佢哋嘅嘢唔見咗，喺嗰度攞番啲嚟",
                "恒生銀行的溫度與温度、税務、説話",
                "周杰倫與范先生",
                "公里與海里，百里挑一，鄰里之間，里長在阿里山",
                "茶几上有三斤水果，岳先生與余小姐",
                "老蜂后與蟻后，影后封后，后羿射日",
                "沉默不語，彷彿若有所思，彷徨不前",
                "干擾通訊，干預內政，不相干，干貝",
                "宿舍與農舍，退避三舍，左鄰右舍",
                "風采迷人，精采絕倫，興高采烈，無精打采",
                "長征與征兵，煙斗與斗笠，欄杆與槓杆",
                "人云亦云，不知所云，辛丑年，小丑",
                "挽救低洼地區，佣金，淋漓盡致，羡慕，踊躍",
                "The English text, with 皇后",
                "",
                "\uD83D\uDE00\uD83D"
            })
    void leavesGoodTraditionalAlone(String text) {
        assertThat(finder.find(text)).isEmpty();
    }

    @Test
    void givesRangesBehindCharactersOfTheSecondPlane() {
        assertThat(finder.find("\uD83D\uDE00运").get(0).range()).isEqualTo(new TextRange(2, 3));
    }

    @Test
    void holdsTheSharedCharactersThatIcuAndBig5Give() {
        Transliterator traditional = Transliterator.getInstance("Simplified-Traditional");
        Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
        CharsetEncoder big5 = Charset.forName("Big5").newEncoder();

        String shared = IntStream.range(0x4E00, 0xA000)
                .mapToObj(Character::toString)
                .filter(big5::canEncode)
                .filter(c -> !traditional.transliterate(c).equals(c))
                .filter(c -> simplified.transliterate(c).equals(c))
                .collect(Collectors.joining());

        assertThat(SimplifiedFinder.ALSO_TRADITIONAL).isEqualTo(shared);
    }
}
