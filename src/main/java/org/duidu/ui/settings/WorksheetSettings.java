package org.duidu.ui.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.duidu.export.SheetOptions;
import org.duidu.export.worksheet.SheetPart;
import org.duidu.export.worksheet.WorksheetOptions;

/**
 * What a teacher last chose to print.
 *
 * @param parts names of {@link SheetPart}s
 * @param letter whether the paper is Letter and not A4
 * @param school stands above the title, may be empty
 * @param versions how many, 1 to {@link WorksheetOptions#MOST_VERSIONS}
 * @param key whether the answers are printed
 * @param apart whether every part has pages of its own
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WorksheetSettings(
        List<String> parts, boolean letter, String school, int versions, boolean key, boolean apart) {
    public static final WorksheetSettings DEFAULTS = new WorksheetSettings(
            List.of("side-by-side", "words", "gaps", "questions", "crossword"), false, "", 1, true, false);

    /** Puts right what a hand-edited or older file got wrong. */
    public WorksheetSettings {
        parts = parts == null
                ? List.of()
                : parts.stream()
                        .filter(Objects::nonNull)
                        .flatMap(name -> SheetPart.of(name).stream())
                        .distinct()
                        .map(SheetPart::word)
                        .toList();
        school = school == null ? "" : school;
        versions = Math.max(1, Math.min(WorksheetOptions.MOST_VERSIONS, versions));
    }

    /** The order for a printer. */
    public WorksheetOptions options(long seed) {
        return new WorksheetOptions(
                letter ? SheetOptions.Paper.LETTER : SheetOptions.Paper.A4, school, versions, seed, key, apart);
    }
}
