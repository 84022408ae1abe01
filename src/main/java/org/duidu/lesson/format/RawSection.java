package org.duidu.lesson.format;

import java.util.List;
import org.duidu.lesson.Bilingual;
import org.duidu.text.TextRange;

/**
 * A heading and what stands under it, not yet understood.
 *
 * @param headed whether there is a heading at all
 * @param place of the heading
 * @param content where the section's text stands, for notes
 */
record RawSection(
        Part part, Bilingual heading, boolean headed, TextRange place, List<Leaf> leaves, TextRange content) {}
