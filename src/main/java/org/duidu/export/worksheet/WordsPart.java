package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.messages.Messages;
import org.duidu.text.TextRange;
import org.duidu.vocabulary.PlainHeadword;
import org.duidu.vocabulary.VocabularyLinker;

/**
 * The word list with blanks: of every other word the English is missing but for its first letter, and of the others,
 * which are given with their sounds, the Chinese. Which is missing is the same in all versions.
 */
final class WordsPart implements PartMaker {
    private static final int FEWEST = 3;
    /** For the word itself in its own definition. */
    private static final String SELF = "____";

    private final VocabularyLinker linker;

    WordsPart(VocabularyLinker linker) {
        this.linker = linker;
    }

    private record Row(VocabularyEntry entry, boolean hidesEnglish) {
        String english() {
            return PlainHeadword.of(entry);
        }

        String answer() {
            return hidesEnglish ? english() : entry.zh();
        }
    }

    @Override
    public Made make(Draft draft) {
        List<VocabularyEntry> entries = draft.lesson().vocabulary().stream()
                .filter(entry -> !entry.zh().isBlank())
                .toList();
        if (entries.size() < FEWEST) {
            return PartObstacle.TOO_FEW_WORDS;
        }
        int first = draft.orders().number("words", 2);
        List<Row> rows = IntStream.range(0, entries.size())
                .mapToObj(i -> new Row(entries.get(i), i % 2 == first))
                .toList();
        List<Row> order = draft.orders().shuffled("words", rows);
        List<Html> task = new ArrayList<>();
        task.add(head(draft.messages()));
        for (int i = 0; i < order.size(); i++) {
            task.add(row(i + 1, order.get(i)));
        }
        // the head of the table goes with its first row
        task.set(0, Html.of("div", "keep", task.get(0), task.remove(1)));
        return new PartContent(
                order.size(),
                task,
                List.of(Pieces.answers(order.stream().map(Row::answer).toList())));
    }

    private static Html head(Messages messages) {
        return line(
                "head-row",
                "",
                Html.text(messages.text("worksheet.words.word")),
                Html.text(messages.text("worksheet.words.chinese")),
                Html.text(messages.text("worksheet.words.meaning")));
    }

    private Html row(int number, Row row) {
        Html sound = row.hidesEnglish()
                ? Html.NONE
                : row.entry()
                        .ipa()
                        .map(ipa -> Html.of("span", "ipa", " /" + ipa + "/"))
                        .orElse(Html.NONE);
        Html partOfSpeech = Html.of("span", "pos", " " + row.entry().partOfSpeech());
        Html english = row.hidesEnglish()
                ? Html.text(Character.toString(row.english().codePointAt(0)) + Pieces.GAP)
                : Html.of("b", "", row.english());
        Html chinese = row.hidesEnglish() ? Html.text(row.entry().zh()) : Html.NONE;
        return line(
                "",
                number + ".",
                Html.all(english, sound, partOfSpeech),
                chinese,
                Html.text(
                        row.hidesEnglish()
                                ? withoutWord(row.entry())
                                : row.entry().definition()));
    }

    private String withoutWord(VocabularyEntry entry) {
        StringBuilder definition = new StringBuilder(entry.definition());
        List<TextRange> places = new ArrayList<>(linker.formsIn(entry.definition(), entry));
        Collections.reverse(places);
        places.forEach(place -> definition.replace(place.start(), place.end(), SELF));
        return definition.toString();
    }

    private static Html line(String style, String number, Html english, Html chinese, Html definition) {
        return Html.of(
                "table",
                "words keep",
                Html.of(
                        "tr",
                        "",
                        Html.of("td", "word-no", number),
                        Html.of("td", "word-en" + (style.isEmpty() ? "" : " " + style), english),
                        Html.of("td", "word-zh" + (style.isEmpty() ? "" : " " + style), chinese),
                        Html.of("td", style.isEmpty() ? "word-def" : style, definition)));
    }
}
