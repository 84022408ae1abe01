package org.duidu.quiz;

/** What is shown beside a gap. */
final class Gaps {
    private Gaps() {}

    /**
     * The sentence with its Chinese, without which several words might fit. Where the Chinese does not say the word as the
     * entry does, or there is none, the entry's own Chinese is added.
     */
    static Prompt prompt(GapSentence sentence, Lexeme word) {
        Prompt prompt = sentence.prompt();
        boolean said = ChineseGlosses.standIn(sentence.chinese(), word.glosses());
        return said || word.zh().isEmpty() ? prompt : prompt.with(new Prompt.Chinese("（" + word.zh() + "）"));
    }
}
