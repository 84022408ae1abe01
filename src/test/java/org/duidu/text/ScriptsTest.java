package org.duidu.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "運河在冬天結冰。",
                "Anthropic 指控 Alibaba 的 Qwen 團隊蒸餾 Claude 的回答。",
                "iPhone、iPad、MacBook 都賣完了。",
                "OpenAI、Google 與 Anthropic 會分享資訊。",
                "對",
                "他說：「Yes, of course.」然後走了出去。",
                "〇",
                "\uD842\uDFB7"
            })
    void seesChinese(String paragraph) {
        assertThat(Scripts.isChinese(paragraph)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The canal froze.",
                "Duidu means 對讀, to read side by side.",
                "The name 國立故宮博物院 means National Palace Museum.",
                "They call it 夜市.",
                "",
                "1914",
                "「」，。",
                "こんにちは"
            })
    void seesThatSomethingIsNotChinese(String paragraph) {
        assertThat(Scripts.isChinese(paragraph)).isFalse();
    }

    @Test
    void takesPunctuationAndKanaForNoHan() {
        assertThat("，。「ひカㄅA1".codePoints()).noneMatch(Scripts::isHan);
    }

    @Test
    void knowsHanBeyondTheFirstPlane() {
        assertThat(Scripts.isHan("\uD842\uDFB7".codePointAt(0))).isTrue();
    }
}
