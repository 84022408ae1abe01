package org.duidu.lesson.format;

import java.util.List;
import org.duidu.lesson.Paragraph.Kind;
import org.duidu.lesson.RichText;
import org.duidu.text.TextRange;

/** Replaces one side of a paragraph, or adds it. */
final class ParagraphEdit {
    private final SourceText source;
    private final ParagraphDraft draft;

    ParagraphEdit(SourceText source, ParagraphDraft draft) {
        this.source = source;
        this.draft = draft;
    }

    List<TextEdit> replaceEnglish(RichText text) {
        if (!draft.en().isEmpty()) {
            return List.of(new TextEdit(draft.position().en(), written(text)));
        }
        int lineStart = source.lineStart(source.lineIndex(draft.zh().range().start()));
        String before = source.text().substring(lineStart, draft.zh().range().start());
        return insert(draft.zh().range().start(), written(text) + between(before));
    }

    List<TextEdit> replaceChinese(RichText text) {
        if (!draft.zh().isEmpty()) {
            return List.of(new TextEdit(draft.position().zh(), written(text)));
        }
        int lineStart = source.lineStart(source.lineIndex(draft.en().range().start()));
        String before = source.text().substring(lineStart, draft.en().range().start());
        int end = source.lineEnd(source.lineIndex(draft.en().range().end()));
        return insert(end, between(before) + written(text));
    }

    private String written(RichText text) {
        boolean quoted = draft.paragraph().kind() == Kind.QUOTATION;
        return InlineWriter.rich(text, quoted ? InlineWriter.Place.QUOTATION : InlineWriter.Place.TEXT);
    }

    /** What parts the two languages: the next line in a list, an empty line elsewhere. */
    private String between(String before) {
        return switch (draft.paragraph().kind()) {
            case POINT -> "\n" + " ".repeat(before.length());
            case QUOTATION -> "\n" + before.stripTrailing() + "\n" + before;
            case SUBHEADING -> "\n\n" + before;
            case PROSE -> "\n\n";
        };
    }

    private List<TextEdit> insert(int place, String text) {
        return List.of(new TextEdit(new TextRange(place, place), text.replace("\n", source.lineEnding())));
    }
}
