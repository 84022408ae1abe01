package org.duidu.ui.teacher.exports;

import java.util.Locale;
import java.util.Optional;
import org.duidu.export.quiz.QuizFormat;
import org.duidu.ui.kit.FilePicker;
import org.kordamp.ikonli.feather.Feather;

/**
 * What lessons can be saved as: their words, or questions about them. Its texts are {@code exports.NAME} and {@code
 * exports.NAME.about}; for those that a voice can be heard in, {@code .sound} and {@code .unspoken} too.
 */
enum ExportKind {
    ANKI(Feather.LAYERS, "apkg"),
    CSV(Feather.GRID, "csv"),
    TSV(Feather.CLIPBOARD, "tsv"),
    MOODLE(Feather.HELP_CIRCLE, QuizFormat.MOODLE),
    GIFT(Feather.GIFT, QuizFormat.GIFT);

    private final Feather icon;
    private final String ending;
    private final Optional<QuizFormat> questions;

    ExportKind(Feather icon, String ending) {
        this.icon = icon;
        this.ending = ending;
        this.questions = Optional.empty();
    }

    ExportKind(Feather icon, QuizFormat questions) {
        this.icon = icon;
        this.ending = questions == QuizFormat.GIFT ? "txt" : questions.extension();
        this.questions = Optional.of(questions);
    }

    Feather icon() {
        return icon;
    }

    String ending() {
        return ending;
    }

    /** As what its questions are written; empty if it holds words. */
    Optional<QuizFormat> questions() {
        return questions;
    }

    String key() {
        return "exports." + name().toLowerCase(Locale.ROOT);
    }

    FilePicker.Kind files() {
        return FilePicker.Kind.of(key(), ending);
    }
}
