package org.duidu.ui.teacher.exports;

import java.util.Locale;
import org.duidu.ui.kit.FilePicker;
import org.kordamp.ikonli.feather.Feather;

/** What the words of lessons can be saved as. Its texts are {@code exports.NAME} and {@code exports.NAME.about}. */
enum ExportKind {
    ANKI(Feather.LAYERS, "apkg"),
    CSV(Feather.GRID, "csv"),
    TSV(Feather.CLIPBOARD, "tsv");

    private final Feather icon;
    private final String ending;

    ExportKind(Feather icon, String ending) {
        this.icon = icon;
        this.ending = ending;
    }

    Feather icon() {
        return icon;
    }

    String ending() {
        return ending;
    }

    String key() {
        return "exports." + name().toLowerCase(Locale.ROOT);
    }

    FilePicker.Kind files() {
        return FilePicker.Kind.of(key(), ending);
    }
}
