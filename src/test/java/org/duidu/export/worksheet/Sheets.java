package org.duidu.export.worksheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duidu.export.SheetOptions.Paper;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lint.Linter;
import org.duidu.messages.Messages;
import org.duidu.quiz.QuizMaker;
import org.duidu.text.OneDictionary;
import org.duidu.text.WordNetLemmatizer;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;

/** Lessons and sheets for the tests of this package. */
final class Sheets {
    static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    static final Messages CHINESE = Messages.of(Messages.CHINESE);

    private static final WordNetLemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;
    private static final VocabularyLinker LINKER = new VocabularyLinker(LEMMATIZER);
    private static final Linter LINTER = new Linter(new LessonReader(), LINKER);
    static final WorksheetMaker MAKER =
            new WorksheetMaker(LINKER, LEMMATIZER, new QuizMaker(LINKER, LEMMATIZER, LEMMATIZER.thesaurus()));

    private Sheets() {}

    static List<Path> bundled() {
        try (Stream<Path> files = Files.list(Path.of("lessons"))) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LinkedLesson lesson(String name) {
        return lesson(Path.of("lessons", name + ".md"));
    }

    static LinkedLesson lesson(Path file) {
        return LINTER.check(file).linked().orElseThrow();
    }

    /** A lesson from the text of its file. */
    static LinkedLesson written(Path folder, String markdown) throws IOException {
        return lesson(Files.writeString(folder.resolve("written.md"), markdown));
    }

    static WorksheetOptions options(int versions, long seed) {
        return new WorksheetOptions(Paper.A4, "", versions, seed, true, false);
    }

    static Worksheet make(LinkedLesson lesson, WorksheetOptions options, SheetPart... parts) {
        Set<SheetPart> wanted = EnumSet.noneOf(SheetPart.class);
        wanted.addAll(List.of(parts));
        return MAKER.make(new WorksheetRequest(lesson, wanted, options), ENGLISH);
    }

    static String html(Worksheet worksheet) {
        return new String(worksheet.html(), StandardCharsets.UTF_8);
    }

    /** The text of each page, from top to bottom. */
    static List<String> pages(Worksheet worksheet) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(worksheet.pdf().bytes())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }

    /** A text without its spaces and line breaks, for finding what may have been broken into lines. */
    static String tight(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }
}
