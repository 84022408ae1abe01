package org.duidu.export.worksheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.duidu.vocabulary.LinkedLesson;

/**
 * An order for a sheet.
 *
 * @param parts printed in the order of {@link SheetPart}
 */
public record WorksheetRequest(LinkedLesson lesson, Set<SheetPart> parts, WorksheetOptions options) {
    public WorksheetRequest {
        parts = Set.copyOf(parts);
    }

    List<SheetPart> partsInOrder() {
        EnumSet<SheetPart> ordered = EnumSet.noneOf(SheetPart.class);
        ordered.addAll(parts);
        return List.copyOf(ordered);
    }
}
