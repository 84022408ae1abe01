package org.duidu.lesson;

import java.util.List;

/**
 * English and Chinese in pairs: a section of the article, or the key points (each point a paragraph).
 *
 * @param role {@link Role#ARTICLE} or {@link Role#GLANCE}
 */
public record TextSection(Role role, Bilingual heading, List<Paragraph> paragraphs) implements Section {
    public TextSection {
        if (role != Role.ARTICLE && role != Role.GLANCE) {
            throw new IllegalArgumentException("not a role for paired text: " + role);
        }
        paragraphs = List.copyOf(paragraphs);
    }
}
