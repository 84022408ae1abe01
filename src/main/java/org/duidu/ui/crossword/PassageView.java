package org.duidu.ui.crossword;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.VBox;
import org.duidu.crossword.PlacedWord;
import org.duidu.lesson.RichText;
import org.duidu.text.TextRange;
import org.duidu.ui.crossword.GappedText.Sentence;
import org.duidu.ui.kit.ReadingText;
import org.duidu.ui.kit.ReadingText.Layer;
import org.duidu.ui.kit.Typeface;

/** A paragraph of the article: English with its gaps, and under it the Chinese of the sentences that have got a word. */
final class PassageView extends VBox {
    private static final double SPACING = 1.6;
    private static final double CHINESE_SPACING = 1.8;

    private final double size;
    private final Consumer<PlacedWord> goTo;
    private GappedText shown;
    private boolean allChinese;
    private ReadingText english;
    private Optional<ReadingText> chinese = Optional.empty();
    private List<Sentence> shownChinese = List.of();

    /**
     * @param size of English text, in pixels
     * @param goTo what a click on a word or gap does
     */
    PassageView(double size, Consumer<PlacedWord> goTo) {
        super(4);
        this.size = size;
        this.goTo = goTo;
        getStyleClass().add("passage");
    }

    /**
     * @param everyChinese whether to show the Chinese of all sentences
     * @param current the word that is being solved
     */
    void show(GappedText text, boolean everyChinese, PlacedWord current) {
        if (!text.equals(shown) || everyChinese != allChinese) {
            shown = text;
            allChinese = everyChinese;
            write();
        }
        light(current);
    }

    /** The box of the sentence that a word's clue comes from, with its Chinese if that is shown, in this node. */
    Optional<Bounds> boxOf(PlacedWord word) {
        List<Bounds> boxes = new ArrayList<>();
        shown.sentenceOf(word).ifPresent(sentence -> {
            english.boxes(sentence.range()).forEach(box -> boxes.add(english.localToParent(box)));
            chinese.ifPresent(node -> inChinese(sentence)
                    .ifPresent(range -> node.boxes(range).forEach(box -> boxes.add(node.localToParent(box)))));
        });
        return boxes.stream().reduce(PassageView::around);
    }

    private static Bounds around(Bounds one, Bounds other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    private void write() {
        english = new ReadingText(RichText.plain(shown.english()), Typeface.english(size, SPACING));
        english.setOnMouseClicked(click -> {
            int character = english.characterAt(new Point2D(click.getX(), click.getY()));
            shown.wordAt(character).ifPresent(word -> goTo.accept(word.word()));
        });
        shownChinese = shown.sentences().stream()
                .filter(sentence -> !sentence.chinese().isEmpty())
                .filter(sentence -> allChinese || sentence.hasWritten())
                .toList();
        getChildren().setAll(english);
        chinese = Optional.empty();
        if (!shownChinese.isEmpty()) {
            String text =
                    String.join("", shownChinese.stream().map(Sentence::chinese).toList());
            ReadingText node =
                    new ReadingText(RichText.plain(text), Typeface.chinese(Math.round(size * 0.94), CHINESE_SPACING));
            node.getStyleClass().add("passage-chinese");
            chinese = Optional.of(node);
            getChildren().add(node);
        }
    }

    private void light(PlacedWord current) {
        Optional<Sentence> sentence = shown.sentenceOf(current);
        english.show(Layer.LIT, sentence.map(Sentence::range).stream().toList());
        english.show(Layer.FOCUS, ranges(word -> word.own() && word.word().equals(current)));
        english.show(Layer.MARK, ranges(word -> !word.isGap()));
        chinese.ifPresent(node -> {
            node.show(Layer.LIT, sentence.flatMap(this::inChinese).stream().toList());
            node.show(Layer.FOUND, partners());
        });
    }

    private List<TextRange> ranges(java.util.function.Predicate<GappedText.Word> wanted) {
        return shown.words().stream().filter(wanted).map(GappedText.Word::range).toList();
    }

    private Optional<TextRange> inChinese(Sentence wanted) {
        int start = 0;
        for (Sentence each : shownChinese) {
            int end = start + each.chinese().length();
            if (each.equals(wanted)) {
                return Optional.of(new TextRange(start, end));
            }
            start = end;
        }
        return Optional.empty();
    }

    private List<TextRange> partners() {
        List<TextRange> partners = new ArrayList<>();
        int start = 0;
        for (Sentence each : shownChinese) {
            for (TextRange partner : each.partners()) {
                partners.add(new TextRange(start + partner.start(), start + partner.end()));
            }
            start += each.chinese().length();
        }
        return partners;
    }
}
