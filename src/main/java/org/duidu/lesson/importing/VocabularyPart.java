package org.duidu.lesson.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.Language;

/** Reads the words of a page; what is no entry becomes notes. */
final class VocabularyPart {
    /** What a lesson file may hold, less some for the teacher's own. */
    private static final int MOST_ENTRIES = 900;

    private static final Pattern LABEL = Pattern.compile("(?<name>[\\p{L}. ]{1,24}?)\\s?[0-9]?\\s?[:：]\\s*(?<rest>.*)");
    private static final Pattern FOR_EXAMPLE = Pattern.compile("(?i)(?:e\\.g\\.|eg\\.|ex\\.),?\\s+(?<rest>[^:：\\s].*)");
    private static final Map<String, Fate> LABELS = labels();
    private static final Set<String> COLUMNS = Set.of(
            "no.",
            "word",
            "words",
            "vocabulary",
            "english",
            "part of speech",
            "pos",
            "pronunciation",
            "ipa",
            "kk",
            "單字",
            "生字",
            "詞彙",
            "字彙",
            "英文",
            "編號",
            "詞性",
            "音標",
            "發音");
    private static final Pattern CONTRAST = Pattern.compile(
            "(?i)(?:right|wrong|correct|incorrect|not|use|say|don['’]t say|正確|錯誤|對|錯)\\s*[:：].*|[✓✔✗✘✕❌✅⭕×○].*");

    private final Map<String, EntryDraft> entries = new LinkedHashMap<>();
    private final NotesWriter notes;
    private EntryDraft current;

    VocabularyPart(NotesWriter notes) {
        this.notes = notes;
    }

    /**
     * @param notes whether lines before the first entry are notes; a page's words often stand without an introduction
     */
    void read(List<Line> lines) {
        current = null;
        for (Line line : lines) {
            Optional<EntryHeads.Head> head = EntryHeads.of(line.text());
            if (isHeadOfTable(line.text())) {
                line.is(Fate.LABEL);
            } else if (head.isPresent()) {
                begin(head.get(), line);
            } else if (current == null || leavesEntry(line)) {
                current = null;
                notes.add(line);
                line.is(Fate.FOCUS);
            } else {
                fill(line);
            }
        }
    }

    List<VocabularyEntry> entries() {
        return entries.values().stream().map(EntryDraft::entry).toList();
    }

    private static Map<String, Fate> labels() {
        Map<String, Fate> labels = new LinkedHashMap<>();
        List.of("example", "examples", "example sentence", "e.g.", "eg", "ex", "sentence", "例句", "例", "例子", "範例")
                .forEach(name -> labels.put(name, Fate.EXAMPLE));
        List.of("definition", "meaning", "def", "english definition", "定義", "英文解釋", "解釋", "釋義", "英文定義")
                .forEach(name -> labels.put(name, Fate.DEFINITION));
        List.of("chinese", "translation", "中文", "中譯", "翻譯", "中文意思", "中文解釋", "中文翻譯", "意思")
                .forEach(name -> labels.put(name, Fate.GLOSS));
        List.of(
                        "note",
                        "notes",
                        "usage",
                        "synonym",
                        "synonyms",
                        "antonym",
                        "antonyms",
                        "collocation",
                        "collocations",
                        "forms",
                        "word family",
                        "備註",
                        "註",
                        "補充",
                        "用法",
                        "同義詞",
                        "近義詞",
                        "反義詞",
                        "搭配詞",
                        "變化形",
                        "詞形",
                        "同義字",
                        "反義字",
                        "常見搭配")
                .forEach(name -> labels.put(name, Fate.NOTE));
        return labels;
    }

    /** {@code Word | Part of speech | Chinese | Meaning} */
    static boolean isHeadOfTable(String text) {
        String[] cells = text.toLowerCase(Locale.ROOT).split("\\s*[\\t|｜]\\s*");
        return cells.length > 1
                && Stream.of(cells).allMatch(cell -> LABELS.containsKey(cell) || COLUMNS.contains(cell));
    }

    private void begin(EntryHeads.Head head, Line line) {
        String key = head.word().toLowerCase(Locale.ROOT) + "\t" + head.partOfSpeech();
        if (!entries.containsKey(key) && entries.size() >= MOST_ENTRIES) {
            line.is(Fate.SURPLUS);
            current = null;
            return;
        }
        current = entries.computeIfAbsent(key, absent -> new EntryDraft(head));
        current.complete(head);
        line.is(Fate.WORD);
    }

    /** What stands after the last entry and is no part of it: a heading with a picture, a pair of right and wrong. */
    private boolean leavesEntry(Line line) {
        String text = line.text();
        if (CONTRAST.matcher(text).matches() || Headings.isMarked(text)) {
            return true;
        }
        Optional<String> pictured = Texts.afterPicture(text);
        if (pictured.isPresent()) {
            return label(pictured.get()).isEmpty() && !current.isPart(pictured.get());
        }
        boolean numbered = Texts.afterNumber(text).isPresent();
        boolean complete = current.hasExample() && line.startsBlock();
        return complete
                && label(text).isEmpty()
                && (numbered || !Texts.endsSentence(text) || current.isFull(line.language()));
    }

    private record Labelled(Fate fate, String name, String rest) {}

    private static Optional<Labelled> label(String text) {
        Matcher abbreviated = FOR_EXAMPLE.matcher(Texts.afterBullet(text).orElse(text));
        if (abbreviated.matches()) {
            return Optional.of(new Labelled(Fate.EXAMPLE, "e.g.", abbreviated.group("rest")));
        }
        Matcher matcher = LABEL.matcher(Texts.afterBullet(text).orElse(text).replace("**", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = matcher.group("name").strip();
        return Optional.ofNullable(LABELS.get(name.toLowerCase(Locale.ROOT)))
                .map(fate -> new Labelled(fate, name, matcher.group("rest").strip()));
    }

    private void fill(Line line) {
        Optional<String> pictured = Texts.afterPicture(line.text());
        String text = pictured.orElse(line.text());
        Optional<Labelled> labelled = label(text);
        boolean bullet = Texts.afterBullet(text).isPresent()
                || pictured.filter(current::isExample).isPresent();
        text = Texts.afterBullet(text).orElse(text);
        text = labelled.map(Labelled::rest)
                .orElse(Texts.afterNumber(text).orElse(text))
                .replace('\t', ' ')
                .strip();
        boolean chinese = Language.of(text) == Language.CHINESE;
        String words = text;
        Fate fate = labelled.map(Labelled::fate).orElseGet(() -> current.fateOf(words, chinese, bullet));
        line.is(fate);
        switch (fate) {
            case EXAMPLE -> current.example(text, chinese);
            case DEFINITION -> current.define(text, chinese);
            case GLOSS -> current.gloss(text);
            default ->
                current.note(labelled.map(label -> label.name() + ": " + label.rest())
                        .orElse(words));
        }
    }
}
