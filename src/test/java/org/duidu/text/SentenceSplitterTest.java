package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    /** One text a line; the sentences stand between the bars. */
    private static final String ENGLISH = """
            It was late. | The shop was closed!
            Mr. and Mrs. Lee met Dr. Wu on St. John's Road. | They talked.
            J. K. Rowling and George W. Bush never met. | J.R.R. Tolkien died in 1973.
            It costs 3.5 million, i.e. a lot. | Version 2.0 costs more, e.g. in Asia.
            The train leaves at 8 a.m. on Monday. | It is late.
            We met at 11 p.m. | The bar was shut.
            The bus goes at 8 a.m. Monday and at noon.
            He lived in the U.S. for years. | He liked the U.S. Army band.
            She moved to the U.S. | He did not.
            Northfield Inc. asked for more. | It worked for Apple Inc. | The price fell.
            Prices rose in Jan. 2024. | See No. 5 on p. 12. | Fig. 3 shows it.
            "Where are you going?" she asked. | "Home," he said.
            "Stop!" Tom shouted. | "Why?" I asked. | "It is hot!" Mr. Chen replied angrily.
            "Is it you?" | Tom turned round. | "Yes."
            "Really?" | The man said nothing.
            "I came. | I saw." | He laughed.
            He said, “It is late.” | Then he left.
            Well... I think so. | He waited and waited... | Nobody came.
            I... I don't know.
            Look at https://example.org/a?b=c.html and www.example.com. | Then write to me.
            1. Open the door. | 2. Close it! | 3. Go home.
            He left (it was late! And cold) and slept. | (It was June.) | She stayed.
            Yahoo! is old. | iPhone users came. | eBay was first.
            The meeting is on Friday. | iPhone sales fell.
            Is it true?! | No!!! | Yes.
            Was it 1914? | 300 people came.
            Wait — what? | Nothing.
            He is 3. | Then she came.
            She took vitamin C. | It helped.
            He said 'Go.' | Then he went.
            Taipei is hot, humid, etc. | Tokyo is not.
            “Why?” | “Because I say so.”
            """;

    private static final String CHINESE = """
            時間晚了。|店關了！|要走嗎？
            「你要去哪裡？」她問。|「回家。」他說。
            「我走了。」他說，「再見。」|門關上了。
            「我不去。」|老師接著說：「那你留下。」
            「好。」媽媽抬起頭，笑著說。|我也笑了。
            「誰在那裡？」|沒有人回答。
            「你真的要走嗎？」|他知道答案。
            「真的？」|他說，他不知道。
            他說：「我來了。|我很累。」
            他常說「別急！」然後繼續工作。|我不急。
            他大喊「救命！」。|沒有人來。
            他說「我來了。」|大家都笑了。
            《你好嗎？》是一本書。|我看過（真的！）。
            他（一九五○年生。後來移居美國。）是作家。|我認識他。
            （他笑了。）|我沒笑。
            「真的嗎？」|「真的。」
            我……我不知道。|他等了又等……|沒有人來。
            「我想……」|他沒說完。
            他買了蘋果、香蕉、橘子……還有茶。
            請看 https://example.org/a?b=1 這個網址。|好嗎?
            1. 打開門。|2. 關上門。
            真的嗎？！|太好了！！
            他來了；她走了。
            Mr. Wang 住在 U.S. 很久了。|他回來了。
            他說:"我來了."|然後走了.
            """;

    static Stream<List<String>> english() {
        return table(ENGLISH);
    }

    static Stream<List<String>> chinese() {
        return table(CHINESE);
    }

    private static Stream<List<String>> table(String rows) {
        return rows.lines()
                .map(row -> Stream.of(row.split("\\|")).map(String::strip).toList());
    }

    @ParameterizedTest
    @MethodSource("english")
    void splitsEnglish(List<String> sentences) {
        String text = String.join(" ", sentences);
        assertThat(of(text, SentenceSplitter.english(text))).isEqualTo(sentences);
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void splitsChinese(List<String> sentences) {
        String text = String.join("", sentences);
        assertThat(of(text, SentenceSplitter.chinese(text))).isEqualTo(sentences);
    }

    @Test
    void takesHalfWidthStopsAfterChinese() {
        String text = "價格是3.5元. 他付了錢! 走了.";
        assertThat(of(text, SentenceSplitter.chinese(text))).containsExactly("價格是3.5元.", "他付了錢!", "走了.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\u3000"})
    void findsNothingInBlankText(String text) {
        assertThat(SentenceSplitter.english(text)).isEmpty();
        assertThat(SentenceSplitter.chinese(text)).isEmpty();
    }

    @Test
    void keepsMarksWithoutWordsInOneSentence() {
        assertThat(SentenceSplitter.english(" ... !? ")).containsExactly(new TextRange(1, 7));
    }

    @Test
    void coversEveryCharacterOfAnyTextInOrder() {
        String alphabet = "aA1 .?!…\"“”()Mr.「」『』，。！？：說她一\u3000\n'’;；《》\uD840\uDC00";
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertCovered(text.toString(), SentenceSplitter.english(text.toString()));
            assertCovered(text.toString(), SentenceSplitter.chinese(text.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", ")", "「", "」", "\"", ".", "。", "…", "。」", "Mr. ", "A.", "「a。", "「」他", "好？」他，"})
    void survivesLongRunsOfOneMark(String mark) {
        String text = mark.repeat(20_000);
        assertCovered(text, SentenceSplitter.english(text));
        assertCovered(text, SentenceSplitter.chinese(text));
    }

    private static void assertCovered(String text, List<TextRange> sentences) {
        int end = 0;
        for (TextRange sentence : sentences) {
            assertThat(text.substring(end, sentence.start())).as(text).isBlank();
            assertThat(sentence.isEmpty()).as(text).isFalse();
            assertThat(sentence.of(text)).as(text).isEqualTo(sentence.of(text).strip());
            end = sentence.end();
        }
        assertThat(text.substring(end)).as(text).isBlank();
    }

    private static List<String> of(String text, List<TextRange> sentences) {
        return sentences.stream().map(sentence -> sentence.of(text)).toList();
    }
}
