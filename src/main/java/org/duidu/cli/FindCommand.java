package org.duidu.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.TextSection;
import org.duidu.library.LessonFinder;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.Concordance;
import org.duidu.vocabulary.ConcordanceHit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code find}: every sentence pair that has a word in any of its forms, or a Chinese phrase. */
@Command(name = "find")
final class FindCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TEXT", descriptionKey = "TEXT")
    private String text;

    @Option(names = "--lessons", paramLabel = "FOLDER")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    private final Workshop workshop;
    private final Terminal terminal;

    FindCommand(Workshop workshop, Terminal terminal) {
        this.workshop = workshop;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        InputFiles files = files();
        List<Path> paths = new ArrayList<>();
        List<AlignedLesson> lessons = new ArrayList<>();
        for (Path file : files.readable()) {
            workshop.linter().check(file).linked().ifPresent(linked -> {
                paths.add(file);
                lessons.add(linked.aligned());
            });
        }
        List<ConcordanceHit> hits = new Concordance(lessons, workshop.lemmatizer()).find(text);
        if (format == Format.json) {
            ArrayNode json = Json.array();
            hits.forEach(hit -> json.add(asJson(hit, paths.get(indexOf(hit, lessons)))));
            terminal.say(Json.print(json));
        } else {
            hits.forEach(hit -> sayAsText(hit, paths.get(indexOf(hit, lessons))));
            if (hits.isEmpty()) {
                terminal.say(terminal.messages().text("cli.found-nothing"));
            }
        }
        return files.complete() ? Program.FINE : Program.UNUSABLE;
    }

    private InputFiles files() {
        if (folder.isPresent()) {
            return InputFiles.named(List.of(folder.get()), terminal);
        }
        return new InputFiles(
                workshop.folders().get().stream()
                        .flatMap(one -> LessonFinder.find(one.root()).lessons().stream())
                        .toList(),
                true);
    }

    private static int indexOf(ConcordanceHit hit, List<AlignedLesson> lessons) {
        for (int i = 0; i < lessons.size(); i++) {
            if (lessons.get(i) == hit.lesson()) {
                return i;
            }
        }
        throw new IllegalStateException("a hit in a lesson that was not searched");
    }

    private void sayAsText(ConcordanceHit hit, Path path) {
        Paragraph paragraph = paragraphOf(hit);
        terminal.say(path + ":");
        terminal.say("  " + hit.pair().en().of(paragraph.en().text()).strip());
        terminal.say("  " + hit.pair().zh().of(paragraph.zh().text()).strip());
    }

    private static ObjectNode asJson(ConcordanceHit hit, Path path) {
        Paragraph paragraph = paragraphOf(hit);
        ObjectNode json = Json.object().put("path", path.toString());
        json.put("lesson", hit.lesson().lesson().id())
                .put("section", hit.section())
                .put("paragraph", hit.paragraph())
                .put("en", hit.pair().en().of(paragraph.en().text()))
                .put("zh", hit.pair().zh().of(paragraph.zh().text()));
        ArrayNode found = json.putArray("found");
        hit.en().forEach(range -> found.add(place("en", range, paragraph.en().text())));
        hit.zh().forEach(range -> found.add(place("zh", range, paragraph.zh().text())));
        return json;
    }

    private static ObjectNode place(String language, TextRange range, String text) {
        return Json.object()
                .put("language", language)
                .put("start", range.start())
                .put("end", range.end())
                .put("text", range.of(text));
    }

    private static Paragraph paragraphOf(ConcordanceHit hit) {
        var section = (TextSection) hit.lesson().lesson().sections().get(hit.section());
        return section.paragraphs().get(hit.paragraph());
    }
}
