package org.duidu.lesson;

import java.util.Optional;

/**
 * A paragraph and its translation.
 *
 * @param kind how it is set
 * @param en English, empty if the file gives only the Chinese
 * @param zh Traditional Chinese, empty if the translation is missing
 * @param speaker who is quoted, for a {@link Kind#QUOTATION} that names somebody
 */
public record Paragraph(Kind kind, RichText en, RichText zh, Optional<Bilingual> speaker) {
    public enum Kind {
        PROSE,
        /** An item of a list. */
        POINT,
        QUOTATION,
        /** A heading below the section's own. */
        SUBHEADING
    }
}
