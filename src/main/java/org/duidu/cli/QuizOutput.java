package org.duidu.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.duidu.export.quiz.QuizFormat;

/** How a quiz is printed. The names are what a terminal types. */
enum QuizOutput {
    text,
    json,
    html,
    pdf,
    gift,
    moodle;

    /** Empty for what only a terminal shows. */
    Optional<QuizFormat> exported() {
        return this == text || this == json
                ? Optional.empty()
                : Optional.of(QuizFormat.valueOf(name().toUpperCase(Locale.ROOT)));
    }

    /** The output that the ending of a file's name asks for; {@link #text} if it tells nothing. */
    static QuizOutput of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "json" -> json;
            case "html", "htm" -> html;
            case "pdf" -> pdf;
            case "gift" -> gift;
            case "xml" -> moodle;
            default -> text;
        };
    }
}
