package org.duidu.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.RichText;
import org.duidu.lesson.RichText.Style;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.text.Lemmatizer;
import org.duidu.text.TextRange;

/**
 * Finds where vocabulary entries stand, in any of their forms. A headword is inflected within its part of speech, and the
 * forms that its author lists count as they are. It is never found inside another word or as a part of a hyphenated
 * compound, and it is found in upper and lower case alike, unless its capitals make it another word ({@code US}). Safe
 * for many threads.
 */
public final class VocabularyLinker {
    private record Work(AlignedLesson aligned, List<LinkedEntry> entries, PatternIndex index) {}

    private final Lemmatizer lemmatizer;
    private final HeadwordParser parser;

    public VocabularyLinker(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
        this.parser = new HeadwordParser(lemmatizer);
    }

    /** By whose base forms words are found. */
    public Lemmatizer lemmatizer() {
        return lemmatizer;
    }

    /**
     * Links all paired text of a lesson, article and key points. Of entries that claim the same words, the longest wins.
     * Where two claim exactly the same, the headword as it is written beats a form of another. Between equal headwords
     * decide, in this order, whose Chinese stands in the paired sentence, whose part of speech the word before speaks for,
     * and which stands first in the list.
     */
    public LinkedLesson link(AlignedLesson aligned) {
        List<LinkedEntry> entries = new ArrayList<>();
        for (VocabularyEntry entry : aligned.lesson().vocabulary()) {
            entries.add(new LinkedEntry(entry, parser.patterns(entry), new Glosses(entry)));
        }
        Work work = new Work(aligned, entries, new PatternIndex(entries));
        List<Occurrence> occurrences = new ArrayList<>();
        List<Section> sections = aligned.lesson().sections();
        for (int section = 0; section < sections.size(); section++) {
            if (sections.get(section) instanceof TextSection text) {
                for (int paragraph = 0; paragraph < text.paragraphs().size(); paragraph++) {
                    occurrences.addAll(
                            link(work, section, paragraph, text.paragraphs().get(paragraph)));
                }
            }
        }
        return new LinkedLesson(aligned, occurrences);
    }

    /** Where an entry stands in an English text, in any of its forms, from left to right. */
    public List<TextRange> formsIn(String sentence, VocabularyEntry entry) {
        return forms(entry).in(tokenized(sentence));
    }

    /** Of an entry that is to be looked for in many texts. */
    public EntryForms forms(VocabularyEntry entry) {
        return new EntryForms(parser.patterns(entry));
    }

    /** Of an English text that many entries are to be looked for in. */
    public TokenizedText tokenized(String text) {
        return new TokenizedText(text, lemmatizer);
    }

    /**
     * Where an entry stands in an example. What its author marked wins: strong text, or else emphasis, unless the word is
     * found elsewhere and the emphasis is on something else.
     */
    public List<TextRange> formsIn(RichText sentence, VocabularyEntry entry) {
        List<TextRange> strong = marked(sentence, Style.STRONG);
        if (!strong.isEmpty()) {
            return strong;
        }
        List<TextRange> emphasis = marked(sentence, Style.EMPHASIS);
        List<TextRange> forms = formsIn(sentence.text(), entry);
        boolean onTheWord = forms.isEmpty()
                || forms.stream().anyMatch(form -> emphasis.stream().anyMatch(form::overlaps));
        return !emphasis.isEmpty() && onTheWord ? emphasis : forms;
    }

    private static List<TextRange> marked(RichText sentence, Style style) {
        return sentence.spans().stream()
                .filter(span -> span.style() == style && !span.range().isEmpty())
                .map(RichText.Span::range)
                .distinct()
                .toList();
    }

    private List<Occurrence> link(Work work, int section, int paragraph, Paragraph content) {
        if (content.en().isEmpty() || work.entries().isEmpty()) {
            return List.of();
        }
        TokenizedText text = new TokenizedText(content.en().text(), lemmatizer);
        PairedChinese chinese = new PairedChinese(
                work.entries(), content.zh().text(), work.aligned().pairs(section, paragraph));
        List<Candidate> chosen = new CandidateChoice(work.entries(), work.index(), text, chinese).choose();
        Map<Candidate, TextRange> places = chinese.places(chosen);
        return chosen.stream()
                .map(one -> new Occurrence(
                        one.entry(), section, paragraph, one.range(), Optional.ofNullable(places.get(one))))
                .toList();
    }
}
