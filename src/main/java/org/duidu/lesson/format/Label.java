package org.duidu.lesson.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name before the colon of a line such as {@code Definition: …} or {@code 例句：…}. */
enum Label {
    WORD("Word", "單字", "字詞"),
    PART_OF_SPEECH("Part of speech", "POS", "詞性"),
    IPA("IPA", "Pronunciation", "音標", "發音", "KK"),
    CHINESE("Chinese", "Translation", "中文", "中譯", "翻譯", "中文意思", "中文解釋", "中文翻譯"),
    DEFINITION("Definition", "Meaning", "Def", "English definition", "定義", "英文解釋", "解釋", "釋義", "英文定義"),
    EXAMPLE("Example", "Examples", "Example sentence", "Sentence", "E.g.", "Eg", "Ex", "例句", "例", "例子", "範例"),
    FORMS("Forms", "Form", "Word forms", "Other forms", "變化形", "詞形", "詞形變化", "變化", "其他形式"),
    NOTE("Note", "Notes", "Usage", "備註", "註", "注意", "補充", "說明", "用法"),
    QUESTION("Q", "Question", "問", "問題", "題目"),
    ANSWER("Answer", "Answers", "A", "Ans", "Model answer", "Suggested answer", "答案", "答", "解答", "參考答案");

    private static final Pattern LINE = Pattern.compile("([\\p{L}. ]{1,24}?) {0,2}\\d{0,3}[:：]\\s*");
    private static final Map<String, Label> BY_NAME = byName();

    private final List<String> names;

    Label(String... names) {
        this.names = List.of(names);
    }

    private static Map<String, Label> byName() {
        Map<String, Label> map = new HashMap<>();
        for (Label label : values()) {
            label.names.forEach(name -> map.put(name.toLowerCase(Locale.ROOT), label));
        }
        return map;
    }

    /** The name as the guide writes it. */
    String englishName() {
        return names.get(0);
    }

    /** A label, what stands after it, and whether its name was Chinese. */
    record Found(Label label, MarkedText rest, boolean chinese) {}

    static Optional<Found> at(MarkedText line) {
        Matcher matcher = LINE.matcher(line.shape());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String name = matcher.group(1).strip();
        Label label = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(label)
                .map(known -> new Found(known, line.from(matcher.end()).strip(), TwoLanguages.hasHan(name)));
    }
}
