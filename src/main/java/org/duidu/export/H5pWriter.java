package org.duidu.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.PlacedWord;
import org.duidu.messages.Messages;

/** Writes a package for H5P.Crossword that keeps our layout. It holds the content alone, not the library. */
final class H5pWriter {
    private static final String LIBRARY = "H5P.Crossword";
    /** A site must have this very minor version. 0.5 is the one that H5P's hub has given out longest. */
    private static final int MINOR_VERSION = 5;

    private static final long EPOCH_1980 = 315_532_800_000L;
    private static final List<String> LABELS = List.of(
            "across",
            "down",
            "checkAnswer",
            "submitAnswer",
            "tryAgain",
            "showSolution",
            "couldNotGenerateCrossword",
            "couldNotGenerateCrosswordTooFewWords",
            "problematicWords",
            "extraClue",
            "closeWindow");
    private static final List<String> SPOKEN_LABELS = List.of(
            "crosswordGrid",
            "column",
            "row",
            "across",
            "down",
            "empty",
            "resultFor",
            "correct",
            "wrong",
            "point",
            "solutionFor",
            "extraClueFor",
            "emptyCell",
            "letterSevenOfNine",
            "lettersWord",
            "check",
            "showSolution",
            "retry",
            "yourResult");

    private final Crossword crossword;
    private final Messages messages;

    private H5pWriter(Crossword crossword, Messages messages) {
        this.crossword = crossword;
        this.messages = messages;
    }

    static byte[] write(Crossword crossword, Messages messages) {
        H5pWriter writer = new H5pWriter(crossword, messages);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "h5p.json", writer.manifest());
            entry(zip, "content/content.json", writer.content());
        } catch (IOException impossible) {
            throw new UncheckedIOException("memory cannot fail to be written", impossible);
        }
        return bytes.toByteArray();
    }

    /** H5P refuses packages with entries for folders, so there are none. A fixed time makes equal packages equal. */
    private static void entry(ZipOutputStream zip, String name, ObjectNode json) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(EPOCH_1980);
        zip.putNextEntry(entry);
        zip.write(JsonBytes.of(json));
        zip.closeEntry();
    }

    private ObjectNode manifest() {
        ObjectNode json = object();
        String title = Titles.both(crossword);
        json.put("title", title.isEmpty() ? messages.text("export.untitled") : title);
        json.put("language", messages.isChinese() ? "zh-tw" : "en");
        json.put("defaultLanguage", messages.isChinese() ? "zh-tw" : "en");
        json.put("mainLibrary", LIBRARY);
        json.putArray("embedTypes").add("iframe");
        json.put("license", "U");
        json.putArray("preloadedDependencies")
                .addObject()
                .put("machineName", LIBRARY)
                .put("majorVersion", 0)
                .put("minorVersion", MINOR_VERSION);
        return json;
    }

    private ObjectNode content() {
        ObjectNode json = object();
        json.put("taskDescription", "<p>" + Xml.escaped(messages.text("export.task")) + "</p>");
        ArrayNode words = json.putArray("words");
        H5pOrder.sorted(crossword.layout()).forEach(word -> words.add(word(word)));
        json.put("solutionWord", "");
        json.putArray("overallFeedback").addObject().put("from", 0).put("to", 100);
        json.putObject("behaviour")
                .put("enableInstantFeedback", false)
                .put("scoreWords", true)
                .put("applyPenalties", false)
                .put("enableRetry", true)
                .put("enableSolutionsButton", true)
                .put("keepCorrectAnswers", false);
        ObjectNode labels = json.putObject("l10n");
        LABELS.forEach(name -> labels.put(name, messages.text("export.h5p." + name)));
        // the library's own spelling in the versions up to now
        labels.set("probematicWords", labels.get("problematicWords"));
        ObjectNode spoken = json.putObject("a11y");
        SPOKEN_LABELS.forEach(name -> spoken.put(name, messages.text("export.h5p.a11y." + name)));
        return json;
    }

    private ObjectNode word(PlacedWord word) {
        return object().put("clue", Xml.escaped(crossword.clueWithLength(word)))
                .put("answer", word.answer().letters())
                .put("fixWord", true)
                .put("row", word.row() + 1)
                .put("column", word.col() + 1)
                .put("orientation", word.direction().name().toLowerCase(Locale.ROOT));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
