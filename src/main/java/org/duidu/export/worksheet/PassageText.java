package org.duidu.export.worksheet;

import java.util.List;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.RichText;
import org.duidu.text.TextRange;

/** Sets a paragraph of either language after its kind. */
final class PassageText {
    private static final String BULLET = "•\u00A0";

    private PassageText() {}

    static Html english(Paragraph paragraph, List<TextRange> words) {
        return set(
                paragraph,
                RichHtml.english(paragraph.en(), words),
                paragraph.speaker().map(Bilingual::en).orElse(""),
                "— ");
    }

    static Html chinese(Paragraph paragraph) {
        return set(
                paragraph,
                RichHtml.chinese(paragraph.zh()),
                paragraph.speaker().map(Bilingual::zh).orElse(""),
                "——");
    }

    static boolean isBlank(RichText text) {
        return text.text().isBlank();
    }

    private static Html set(Paragraph paragraph, Html text, String speaker, String dash) {
        return switch (paragraph.kind()) {
            case PROSE -> text;
            case SUBHEADING -> Html.of("b", "", text);
            case POINT -> Html.all(Html.text(BULLET), text);
            case QUOTATION ->
                Html.of(
                        "div",
                        "quote",
                        text,
                        speaker.isEmpty() ? Html.NONE : Html.of("span", "speaker", dash + speaker));
        };
    }
}
