package org.duidu.export.worksheet;

import java.util.stream.Collectors;

/** Where the facts of a lesson come from, at the end of a reading sheet. */
final class Sources {
    private Sources() {}

    /** Nothing if the lesson names none. */
    static Html of(Draft draft) {
        String sources = draft.lesson().header().sources().stream()
                .map(source -> String.join(", ", source.told()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        return sources.isEmpty()
                ? Html.NONE
                : Html.of("p", "sources", draft.messages().text("worksheet.sources", sources));
    }
}
