package org.duidu.lesson.importing;

import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Section;

/**
 * A paragraph of one language, or a heading.
 *
 * @param text without bullet and quotation's dash; of a heading, in its main language
 * @param names of a heading in one or both languages
 * @param role of the section that a heading begins
 * @param speaker who is quoted, as written
 */
record Block(Kind kind, boolean chinese, String text, Bilingual names, Section.Role role, Optional<String> speaker) {
    enum Kind {
        HEADING,
        PROSE,
        POINT,
        QUOTATION
    }

    static Block of(Kind kind, boolean chinese, String text) {
        return new Block(kind, chinese, text, Bilingual.EMPTY, Section.Role.ARTICLE, Optional.empty());
    }

    static Block heading(Bilingual names, Section.Role role) {
        return new Block(Kind.HEADING, names.en().isEmpty(), names.either(), names, role, Optional.empty());
    }

    static Block quotation(boolean chinese, String text, String speaker) {
        return new Block(Kind.QUOTATION, chinese, text, Bilingual.EMPTY, Section.Role.ARTICLE, Optional.of(speaker));
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** Several paragraphs as one, where the other language has them in one. */
    static Block joined(List<Block> blocks) {
        Block first = blocks.get(0);
        if (blocks.size() == 1) {
            return first;
        }
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            text.append(text.isEmpty() || block.chinese() ? "" : " ").append(block.text());
        }
        return new Block(first.kind, first.chinese, text.toString(), first.names, first.role, first.speaker);
    }
}
