package org.duidu.lesson.format;

import java.util.List;

/** The names in a JSON lesson, for its reader, its writer and its schema. */
final class JsonNames {
    static final String FORMAT = "duidu-lesson";
    static final String VERSION = "1";

    static final List<String> LESSON = List.of(
            "format",
            "version",
            "title",
            "level",
            "story",
            "topics",
            "region",
            "author",
            "license",
            "sources",
            "ignore",
            "sections",
            "vocabulary",
            "questions");
    static final List<String> BILINGUAL = List.of("en", "zh");
    static final List<String> TEXT_SECTION = List.of("role", "heading", "paragraphs");
    static final List<String> NOTES_SECTION = List.of("role", "heading", "markdown");
    static final List<String> PARAGRAPH = List.of("kind", "en", "zh", "speaker");
    static final List<String> ENTRY =
            List.of("word", "partOfSpeech", "ipa", "zh", "definition", "examples", "forms", "note");
    static final List<String> QUESTION = List.of("prompt", "choices", "answer");
    static final List<String> CHOICE = List.of("en", "zh", "right");

    private JsonNames() {}
}
