package org.duidu.lesson.format;

import org.duidu.lesson.Bilingual;
import org.duidu.lesson.RichText;
import org.duidu.text.TextRange;

/** Reads the texts of a JSON lesson: plain ones, and those with emphasis, links and sentence breaks. */
final class JsonTexts {
    private final ProblemLog problems;
    private final HeaderReader headers;

    JsonTexts(ProblemLog problems, HeaderReader headers) {
        this.problems = problems;
        this.headers = headers;
    }

    String plain(DataNode.Mapping parent, String key) {
        return headers.text(parent, key).map(PlainText::normal).orElse("");
    }

    RichText broken(DataNode.Mapping parent, String key, Language language) {
        return RichTexts.of(marked(parent, key), language);
    }

    RichText unbroken(DataNode.Mapping parent, String key) {
        return RichTexts.unbroken(marked(parent, key));
    }

    private MarkedText marked(DataNode.Mapping parent, String key) {
        int place = range(parent, key).start();
        return headers.text(parent, key)
                .map(text -> InlineParser.parse(text, problems.at(place)))
                .orElse(MarkedText.EMPTY);
    }

    Bilingual bilingual(DataNode.Mapping parent, String key) {
        Bilingual raw = parent.get(key).map(headers::bilingual).orElse(Bilingual.EMPTY);
        return new Bilingual(PlainText.normal(raw.en()), PlainText.normal(raw.zh()));
    }

    /** Where a value stands; an empty range at the start of its parent if it is missing. */
    static TextRange range(DataNode.Mapping parent, String key) {
        int start = parent.range().start();
        return parent.get(key).map(DataNode::range).orElse(new TextRange(start, start));
    }
}
