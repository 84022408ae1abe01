package org.duidu.vocabulary;

import java.util.List;
import org.duidu.text.TextRange;

/** One entry, ready to be looked for in many texts. Immutable. */
public final class EntryForms {
    private final List<WordPattern> patterns;

    EntryForms(List<WordPattern> patterns) {
        this.patterns = patterns;
    }

    /** Where the entry stands, in any of its forms, from left to right. */
    public List<TextRange> in(TokenizedText text) {
        return Span.of(patterns, text).stream()
                .map(span -> text.range(span.start(), span.end()))
                .toList();
    }
}
