package org.duidu.lesson.format;

import org.duidu.lesson.Example;
import org.duidu.lesson.VocabularyEntry;

/** Writes a vocabulary entry. */
final class EntryWriter {
    private static final InlineWriter.Place PLACE = InlineWriter.Place.LISTING;

    private final VocabularyEntry entry;
    private final StringBuilder out = new StringBuilder();

    private EntryWriter(VocabularyEntry entry) {
        this.entry = entry;
    }

    /** The entry from its heading to its last line, which ends in a line break. */
    static String markdown(VocabularyEntry entry) {
        return new EntryWriter(entry).write();
    }

    private String write() {
        head();
        if (!entry.definition().isEmpty()) {
            boolean bare = Language.of(entry.definition()) == Language.ENGLISH && isOneSentence(entry.definition());
            out.append('\n')
                    .append(bare ? "" : "Definition: ")
                    .append(InlineWriter.plain(entry.definition(), PLACE))
                    .append('\n');
        }
        out.append(entry.examples().isEmpty() ? "" : "\n");
        entry.examples().forEach(example -> out.append(example(example)));
        boolean last = !entry.forms().isEmpty() || entry.note().isPresent();
        out.append(last ? "\n" : "");
        if (!entry.forms().isEmpty()) {
            label("Forms", String.join(", ", entry.forms()));
        }
        entry.note().ifPresent(note -> label("Note", note));
        return out.toString();
    }

    private void label(String name, String text) {
        out.append(name).append(": ").append(InlineWriter.plain(text, PLACE)).append('\n');
    }

    /** The heading with all that is read back from it; what is not goes on lines with a name. */
    private void head() {
        String word = InlineWriter.plain(entry.headword(), InlineWriter.Place.HEADWORD);
        String pos = entry.partOfSpeech().isEmpty() ? "" : " (" + entry.partOfSpeech() + ")";
        String ipa = entry.ipa().map(text -> " /" + text + "/").orElse("");
        String zh = entry.zh().isEmpty() ? "" : " " + InlineWriter.plain(entry.zh(), InlineWriter.Place.HEADWORD);
        String whole = word + pos + ipa + zh;
        if (isReadBack(whole)) {
            out.append("### ").append(whole).append('\n');
            return;
        }
        out.append("### ").append(word).append("\n\n");
        if (!entry.partOfSpeech().isEmpty()) {
            label("Part of speech", entry.partOfSpeech());
        }
        entry.ipa().ifPresent(text -> label("IPA", text));
        if (!entry.zh().isEmpty()) {
            label("Chinese", entry.zh());
        }
    }

    private boolean isReadBack(String line) {
        EntryHead head = EntryHead.of(InlineParser.parse(line, new ProblemLog(new SourceText(line))));
        return RichTexts.plain(head.word()).equals(entry.headword())
                && head.partOfSpeech().equals(entry.partOfSpeech())
                && head.ipa().equals(entry.ipa().orElse(""))
                && head.zh().equals(entry.zh())
                && head.definition().isEmpty();
    }

    /** A list item, its Chinese on the next line. */
    static String example(Example example) {
        String zh = InlineWriter.plain(example.zh(), PLACE);
        boolean bare = Language.of(example.zh()) == Language.CHINESE && isOneSentence(example.zh());
        String chinese = bare ? zh : "Chinese: " + zh;
        if (example.en().isEmpty()) {
            return "- Example: " + zh + "\n";
        }
        return "- " + InlineWriter.rich(example.en(), PLACE) + "\n" + (zh.isEmpty() ? "" : "  " + chinese + "\n");
    }

    private static boolean isOneSentence(String text) {
        return TwoSentences.isOne(text);
    }
}
