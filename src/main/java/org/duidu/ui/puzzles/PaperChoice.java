package org.duidu.ui.puzzles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.duidu.crossword.ClueChoice;
import org.duidu.crossword.Crossword;
import org.duidu.export.CrosswordExporter;
import org.duidu.export.CrosswordFormat;
import org.duidu.export.ExportObstacle;
import org.duidu.export.SheetOptions;
import org.duidu.ui.kit.FilePicker;

/** How a puzzle is to be printed or saved for another program. */
final class PaperChoice {
    static final int MOST_VERSIONS = 6;

    private final Crossword crossword;
    private final ObjectProperty<CrosswordFormat> format = new SimpleObjectProperty<>(CrosswordFormat.PDF);
    private final ObjectProperty<SheetOptions.Paper> paper = new SimpleObjectProperty<>(SheetOptions.Paper.A4);
    private final ObjectProperty<ClueChoice> clues = new SimpleObjectProperty<>();
    private final BooleanProperty bank = new SimpleBooleanProperty();
    private final BooleanProperty firstLetters = new SimpleBooleanProperty();
    private final IntegerProperty versions = new SimpleIntegerProperty(1);

    /**
     * One of the papers asked for.
     *
     * @param letter A, B, C…; empty where there is only one
     * @param seed of its layout; that of the puzzle itself for the first
     */
    record Version(String letter, long seed, Path file) {}

    PaperChoice(Crossword crossword) {
        this.crossword = crossword;
        clues.set(crossword.choice());
    }

    Crossword crossword() {
        return crossword;
    }

    ObjectProperty<CrosswordFormat> format() {
        return format;
    }

    ObjectProperty<SheetOptions.Paper> paper() {
        return paper;
    }

    ObjectProperty<ClueChoice> clues() {
        return clues;
    }

    BooleanProperty bank() {
        return bank;
    }

    BooleanProperty firstLetters() {
        return firstLetters;
    }

    IntegerProperty versions() {
        return versions;
    }

    /** Whether paper, word bank and first letters mean anything in the format. */
    boolean isSheet() {
        return switch (format.get()) {
            case PDF, HTML -> true;
            case SVG, IPUZ, PUZ, JPZ, H5P -> false;
        };
    }

    /** What stands in the way of the puzzle itself; further versions look for layouts that go. */
    Optional<ExportObstacle> obstacle() {
        return CrosswordExporter.obstacle(crossword.layout(), format.get());
    }

    /** What the file might be called. */
    String fileName() {
        String name = FilePicker.plain(crossword.title().either());
        return (name.isEmpty() ? "crossword" : name) + "." + format.get().extension();
    }

    SheetOptions options(Version version) {
        return isSheet()
                ? new SheetOptions(paper.get(), bank.get(), firstLetters.get(), version.letter())
                : new SheetOptions(paper.get(), false, firstLetters.get() && format.get() == CrosswordFormat.SVG, "");
    }

    /** The papers to write: one as it is named, several with a letter before the ending. */
    List<Version> papers(Path file) {
        if (versions.get() == 1) {
            return List.of(new Version("", crossword.seed(), file));
        }
        List<Version> papers = new ArrayList<>();
        for (int number = 0; number < versions.get(); number++) {
            String letter = String.valueOf((char) ('A' + number));
            papers.add(new Version(letter, crossword.seed() + number, lettered(file, letter)));
        }
        return papers;
    }

    private Path lettered(Path file, String letter) {
        String name = String.valueOf(file.getFileName());
        String ending = "." + format.get().extension();
        String stem = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
        return file.resolveSibling(stem + "-" + letter + ending);
    }
}
