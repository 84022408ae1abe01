package org.duidu.export.worksheet;

import java.util.List;

/**
 * All parts of one version.
 *
 * @param letter A for the first
 */
record SheetVersion(String letter, List<PrintedPart> parts) {
    SheetVersion {
        parts = List.copyOf(parts);
    }

    record PrintedPart(SheetPart part, PartContent content) {
        boolean isReading() {
            return part.isReading();
        }
    }

    boolean hasKey() {
        return parts.stream().anyMatch(part -> !part.content().key().isEmpty());
    }
}
