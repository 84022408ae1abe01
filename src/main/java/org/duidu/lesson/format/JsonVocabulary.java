package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Example;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.TextRange;

/** Reads the vocabulary of a JSON lesson. */
final class JsonVocabulary {
    private final ProblemLog problems;
    private final HeaderReader headers;
    private final JsonTexts texts;
    private final EntryChecks checks;
    private final List<VocabularyEntry> entries = new ArrayList<>();
    private final List<Positions.EntryPosition> positions = new ArrayList<>();

    JsonVocabulary(ProblemLog problems, HeaderReader headers) {
        this.problems = problems;
        this.headers = headers;
        this.texts = new JsonTexts(problems, headers);
        this.checks = new EntryChecks(problems);
    }

    List<VocabularyEntry> entries() {
        return entries;
    }

    List<Positions.EntryPosition> positions() {
        return positions;
    }

    void read(DataNode.Mapping lesson) {
        for (DataNode.Mapping node : JsonReader.objects(lesson, "vocabulary", Limits.ENTRIES + 1, problems)) {
            if (entries.size() == Limits.ENTRIES) {
                problems.error(node.range().start(), "too-many-entries", Limits.ENTRIES);
                return;
            }
            entry(node);
        }
    }

    private void entry(DataNode.Mapping node) {
        headers.warnOfUnknown(node, JsonNames.ENTRY);
        List<Example> examples = new ArrayList<>();
        List<TextRange> places = new ArrayList<>();
        for (DataNode.Mapping example : JsonReader.objects(node, "examples", Limits.ENTRIES, problems)) {
            headers.warnOfUnknown(example, JsonNames.BILINGUAL);
            examples.add(new Example(texts.unbroken(example, "en"), texts.plain(example, "zh")));
            places.add(JsonTexts.range(example, "en"));
        }
        VocabularyEntry entry = new VocabularyEntry(
                texts.plain(node, "word"),
                texts.plain(node, "partOfSpeech"),
                Optional.of(texts.plain(node, "ipa")).filter(text -> !text.isEmpty()),
                texts.plain(node, "zh"),
                texts.plain(node, "definition"),
                examples,
                forms(node),
                Optional.of(texts.plain(node, "note")).filter(text -> !text.isEmpty()));
        if (entry.headword().isEmpty()) {
            problems.error(node.range().start(), "missing-headword");
            return;
        }
        TextRange word = JsonTexts.range(node, "word");
        Positions.EntryPosition position = new Positions.EntryPosition(word, node.range(), places);
        entries.add(entry);
        positions.add(position);
        checks.check(entry, position);
    }

    private List<String> forms(DataNode.Mapping node) {
        return HeaderReader.items(node, "forms").stream()
                .filter(DataNode.Text.class::isInstance)
                .map(form -> PlainText.normal(((DataNode.Text) form).value()))
                .flatMap(form -> EntryLines.forms(form).stream())
                .toList();
    }
}
