package org.duidu.ui.teacher.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Example;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.lesson.RichText;
import org.duidu.text.OneDictionary;
import org.duidu.text.WordNetLemmatizer;
import org.junit.jupiter.api.Test;

class EntryProposalTest {
    private static final WordNetLemmatizer LEMMATIZER = OneDictionary.LEMMATIZER;

    private static List<EntryProposal> of(String word) {
        return EntryProposal.of(word, LEMMATIZER, LEMMATIZER.definitions());
    }

    @Test
    void proposesTheMeaningsOfTheBaseForm() {
        assertThat(of("asserted"))
                .anyMatch(one -> one.lemma().equals("assert") && one.partOfSpeech() == PartOfSpeech.VERB)
                .noneMatch(one -> one.definition().isBlank());
    }

    @Test
    void proposesPhrasesToo() {
        assertThat(of("carbon dioxide")).extracting(EntryProposal::partOfSpeech).containsOnly(PartOfSpeech.NOUN);
    }

    @Test
    void leavesThePlaceEmptyForWordsOutsideTheDictionary() {
        assertThat(of("blorped")).containsExactly(new EntryProposal("blorped", "", PartOfSpeech.OTHER, ""));
    }

    @Test
    void marksADefinitionThatNobodyChangedAsAProposal() {
        EntryProposal proposal = of("asserted").stream()
                .filter(one -> one.partOfSpeech() == PartOfSpeech.VERB)
                .findFirst()
                .orElseThrow();
        Example example = new Example(RichText.plain("He asserted it."), "他主張。");

        var asProposed = proposal.entry("主張", proposal.definition(), Optional.of(example), "to be checked");
        var own = proposal.entry("主張", "said firmly", Optional.of(example), "to be checked");

        assertThat(asProposed.note()).contains("to be checked");
        assertThat(asProposed.forms()).containsExactly("assert");
        assertThat(asProposed.examples()).containsExactly(example);
        assertThat(own.note()).isEmpty();
        assertThat(own.definition()).isEqualTo("said firmly");
    }
}
