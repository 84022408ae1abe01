package org.duidu.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A word or phrase that a lesson teaches.
 *
 * @param headword as it stands in the article
 * @param partOfSpeech as the author wrote it, such as {@code v.}; empty if not given
 * @param ipa pronunciation without its slashes
 * @param zh Chinese glosses, separated by {@code ；}
 * @param definition in English, empty if missing
 * @param examples sentences with the word, in the author's order
 * @param forms further forms that the author lists
 * @param note a remark of the author's
 */
public record VocabularyEntry(
        String headword,
        String partOfSpeech,
        Optional<String> ipa,
        String zh,
        String definition,
        List<Example> examples,
        List<String> forms,
        Optional<String> note) {

    public VocabularyEntry {
        examples = List.copyOf(examples);
        forms = List.copyOf(forms);
    }

    public PartOfSpeech wordClass() {
        return PartOfSpeech.of(partOfSpeech);
    }

    /** The Chinese glosses one by one. */
    public List<String> glosses() {
        return java.util.Arrays.stream(zh.split("[；;、，,/／]"))
                .map(String::strip)
                .filter(gloss -> !gloss.isEmpty())
                .toList();
    }
}
