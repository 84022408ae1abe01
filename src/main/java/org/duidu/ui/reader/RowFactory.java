package org.duidu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Paragraph.Kind;
import org.duidu.lesson.RichText;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.ReadingText;
import org.duidu.ui.kit.Typeface;
import org.duidu.ui.reader.ReaderDocument.Place;
import org.duidu.ui.reader.ReaderRow.Pair;

/** Makes the node of a row, in the page's present style. */
final class RowFactory {
    private final Localized words;
    private final ReaderViewModel model;
    private final ReaderDocument document;
    private final PageStyle style;
    private final Consumer<String> links;

    /**
     * @param links opens an address in the system's browser
     */
    RowFactory(
            Localized words, ReaderViewModel model, ReaderDocument document, PageStyle style, Consumer<String> links) {
        this.words = words;
        this.model = model;
        this.document = document;
        this.style = style;
        this.links = links;
    }

    boolean hidesChinese() {
        return !style.showsChinese();
    }

    RowView make(int index) {
        ReaderRow row = document.rows().get(index);
        if (row instanceof ReaderRow.Title title) {
            return title(index, title);
        }
        if (row instanceof ReaderRow.Heading heading) {
            return heading(index, heading);
        }
        if (row instanceof Pair pair) {
            return pair(index, pair);
        }
        if (row instanceof ReaderRow.Notes notes) {
            BlockRowView view = new BlockRowView(index, row, style, 0, style.size() * 0.7);
            return view.with(new NotesBlock(view, notes, style, links).node());
        }
        if (row instanceof ReaderRow.Asked asked) {
            BlockRowView view = new BlockRowView(index, row, style, asked.index() == 0 ? 0 : 8, 24);
            return view.with(new QuestionBlock(words, view, asked, style).node());
        }
        BlockRowView view = new BlockRowView(index, row, style, 24, 48);
        return view.with(SourcesBlock.of(words, (ReaderRow.Sources) row, links));
    }

    private RowView title(int index, ReaderRow.Title title) {
        BlockRowView view = new BlockRowView(index, title, style, 28, 8);
        VBox box = new VBox(6);
        box.getStyleClass().add("lesson-title");
        Bilingual text = title.header().title();
        if (!text.en().isEmpty() && style.showsEnglish() || text.zh().isEmpty()) {
            box.getChildren().add(view.segment(0, 0, new ReadingText(RichText.plain(text.en()), style.englishTitle())));
        }
        if (!text.zh().isEmpty()) {
            box.getChildren().add(view.segment(1, 0, new ReadingText(RichText.plain(text.zh()), style.chineseTitle())));
        }
        List<String> facts = new ArrayList<>();
        title.header().level().ifPresent(level -> facts.add(level.name()));
        facts.add(words.now("reader.words", title.words()));
        facts.add(words.now("reader.minutes", title.minutes()));
        title.header().author().ifPresent(facts::add);
        title.header().license().ifPresent(facts::add);
        Label line = new Label(String.join("  ·  ", facts));
        line.setWrapText(true);
        line.getStyleClass().add("lesson-facts");
        box.getChildren().add(line);
        return view.with(box);
    }

    private RowView heading(int index, ReaderRow.Heading heading) {
        ColumnsRowView view = new ColumnsRowView(index, heading, style, 40, 12);
        Bilingual text = heading.text();
        boolean english =
                !text.en().isEmpty() && (style.showsEnglish() || text.zh().isEmpty());
        boolean chinese =
                !text.zh().isEmpty() && (style.showsChinese() || text.en().isEmpty());
        if (english) {
            add(view.english(), view.segment(0, 0, new ReadingText(RichText.plain(text.en()), style.englishHeading())));
        }
        if (chinese) {
            add(view.chinese(), view.segment(1, 0, new ReadingText(RichText.plain(text.zh()), style.chineseHeading())));
        }
        view.getStyleClass().add("section-heading");
        return view;
    }

    private RowView pair(int index, Pair pair) {
        Paragraph text = pair.text();
        boolean subheading = text.kind() == Kind.SUBHEADING;
        ColumnsRowView view = new ColumnsRowView(index, pair, style, subheading ? 16 : 2, style.size() * 0.8);
        view.getStyleClass().add(text.kind().name().toLowerCase(java.util.Locale.ROOT));
        if (style.showsEnglish() && !text.en().isEmpty()) {
            Typeface face = subheading ? style.english().inBold() : style.english();
            add(view.english(), view.segment(Pair.ENGLISH_PIECE, 0, new ReadingText(text.en(), face)));
        }
        if (style.showsChinese() && !text.zh().isEmpty()) {
            Typeface face = subheading ? style.chinese().inBold() : style.chinese();
            add(view.chinese(), view.segment(Pair.CHINESE_PIECE, 0, new ReadingText(text.zh(), face)));
        }
        if (style.showsChinese() && text.zh().isEmpty()
                || style.showsEnglish() && text.en().isEmpty()) {
            Label missing = new Label(words.now("reader.missing"));
            missing.getStyleClass().add("missing-translation");
            (text.zh().isEmpty() ? view.chinese() : view.english())
                    .getChildren()
                    .add(missing);
        }
        text.speaker().ifPresent(speaker -> addSpeaker(view, speaker));
        if (!style.showsChinese()) {
            revealIn(view, index, pair);
        }
        addGlosses(view, pair);
        return view;
    }

    private void addSpeaker(ColumnsRowView view, Bilingual speaker) {
        if (style.showsEnglish() && !speaker.en().isEmpty()) {
            add(view.english(), speakerLine("— " + speaker.en(), style.englishSmall()));
        }
        if (style.showsChinese() && !speaker.zh().isEmpty()) {
            add(view.chinese(), speakerLine("——" + speaker.zh(), style.chineseSmall()));
        }
    }

    private static ReadingText speakerLine(String text, Typeface face) {
        ReadingText line = new ReadingText(RichText.plain(text), face);
        line.getStyleClass().add("speaker");
        return line;
    }

    /** Where the page shows English alone: the Chinese of the sentences that were asked for. */
    private void revealIn(ColumnsRowView view, int index, Pair pair) {
        String chinese = pair.text().zh().text();
        for (int i = 0; i < pair.pairs().size(); i++) {
            SentencePair sentence = pair.pairs().get(i);
            if (model.revealed().get().contains(new Place(index, i))
                    && !sentence.zh().isEmpty()) {
                ReadingText line = new ReadingText(RichText.plain(sentence.zh().of(chinese)), style.chinese());
                line.getStyleClass().add("revealed");
                add(
                        view.chinese(),
                        view.segment(Pair.CHINESE_PIECE, sentence.zh().start(), line));
            }
        }
    }

    private void addGlosses(ColumnsRowView view, Pair pair) {
        if (!style.glosses()) {
            return;
        }
        for (int entry : pair.glossed()) {
            VocabularyEntry word = document.lesson().vocabulary().get(entry);
            Text headword = new Text(word.headword() + "  ");
            headword.getStyleClass().add("gloss-word");
            Text rest = new Text((word.partOfSpeech() + " " + word.zh()).strip());
            rest.getStyleClass().add("gloss-text");
            TextFlow gloss = new TextFlow(headword, rest);
            gloss.getStyleClass().add("gloss");
            pair.occurrences().stream()
                    .filter(occurrence -> occurrence.entry() == entry)
                    .findFirst()
                    .ifPresent(first -> gloss.setOnMouseClicked(click -> model.open(first)));
            view.margin().getChildren().add(gloss);
        }
    }

    private static void add(VBox column, ReadingText text) {
        column.getChildren().add(text);
    }
}
