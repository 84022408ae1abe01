package org.duidu.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.RichText;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.quiz.ChoiceQuestion;
import org.duidu.quiz.Prompt;
import org.duidu.quiz.Question;
import org.duidu.quiz.Response;
import org.duidu.speech.SpokenLanguage;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.ReadingText;
import org.duidu.ui.kit.ReadingText.Layer;
import org.duidu.ui.kit.Scripts;
import org.duidu.ui.kit.Speech;
import org.duidu.ui.kit.Typeface;
import org.kordamp.ikonli.feather.Feather;

/** The front of a card: what is asked, and where the answer is typed or chosen. */
final class CardFace {
    private static final double SENTENCE = 17;
    private static final double GLOSS = 22;
    private static final double SPACING = 1.6;

    private final Localized words;
    private final Controls controls;
    private final Speech speech;
    private final Consumer<Response> respond;

    /**
     * @param respond gets what is typed or chosen
     */
    CardFace(Localized words, Speech speech, Consumer<Response> respond) {
        this.words = words;
        this.controls = new Controls(words);
        this.speech = speech;
        this.respond = respond;
    }

    /** A front, and the node of it that takes the keys if it is to be typed into. */
    record Face(Region node, Optional<TextField> field) {}

    Face of(ShownCard card) {
        List<Node> content = new ArrayList<>();
        Label task = controls.wrapped(taskOf(card));
        task.getStyleClass().add("review-task");
        content.add(task);
        Optional<TextField> field = Optional.empty();
        if (card.question().isEmpty()) {
            content.addAll(card.isReceptive() ? word(card) : meaning(card.word().entry()));
        } else {
            if (!card.isReceptive()) {
                content.addAll(meaning(card.word().entry()));
            }
            content.addAll(prompt(card.question().get(), card.isReceptive()));
            card.choice().ifPresent(choice -> content.add(options(choice)));
            field = card.typed().map(typed -> field());
            field.ifPresent(typing -> content.add(typingRow(typing)));
        }
        VBox box = new VBox(16);
        box.getChildren().setAll(content);
        box.getStyleClass().add("review-card");
        return new Face(box, field);
    }

    private static String taskOf(ShownCard card) {
        if (card.choice().isPresent()) {
            return card.choice().get().kind().taskKey();
        } else if (card.typed().isPresent()) {
            return "review.task.type";
        }
        return card.isReceptive() ? "review.task.receptive" : "review.task.productive";
    }

    private List<Node> word(ShownCard card) {
        VocabularyEntry entry = card.word().entry();
        Label headword = Scripts.byScript(new Label(entry.headword()));
        headword.getStyleClass().add("review-headword");
        headword.setWrapText(true);
        headword.setMinHeight(Region.USE_PREF_SIZE);
        Button speak = controls.iconButton(Feather.VOLUME_2, "review.speak");
        speak.setId("review-speak");
        speak.setOnAction(event -> speech.say(entry.headword(), SpokenLanguage.ENGLISH, () -> {}));
        HBox line = new HBox(12, headword, part(entry), Controls.spring(), speak);
        line.getStyleClass().add("review-line");
        List<Node> nodes = new ArrayList<>(List.of(line));
        card.word().sentence().ifPresent(sentence -> {
            ReadingText text = new ReadingText(RichText.plain(sentence.english()), Typeface.english(SENTENCE, SPACING));
            text.show(Layer.MARK, List.of(sentence.word()));
            nodes.add(text);
        });
        return nodes;
    }

    private List<Node> meaning(VocabularyEntry entry) {
        List<Node> nodes = new ArrayList<>();
        if (!entry.zh().isEmpty()) {
            nodes.add(new ReadingText(RichText.plain(entry.zh()), Typeface.chinese(GLOSS, SPACING)));
        }
        if (!entry.definition().isEmpty()) {
            nodes.add(new ReadingText(RichText.plain(entry.definition()), Typeface.english(SENTENCE, SPACING)));
        }
        nodes.add(part(entry));
        return nodes;
    }

    private static Label part(VocabularyEntry entry) {
        Label part = new Label(entry.partOfSpeech());
        part.getStyleClass().add("card-part");
        return part;
    }

    /**
     * @param chinese whether its Chinese is shown; not where the meaning stands over it
     */
    private static List<Node> prompt(Question question, boolean chinese) {
        List<Node> nodes = new ArrayList<>();
        Prompt prompt = question.prompt();
        if (!prompt.english().isEmpty()) {
            nodes.add(new ReadingText(RichText.plain(prompt.english()), Typeface.english(SENTENCE + 2, SPACING)));
        }
        if (chinese && !prompt.chinese().isEmpty()) {
            nodes.add(new ReadingText(RichText.plain(prompt.chinese()), Typeface.chinese(SENTENCE, SPACING)));
        }
        return nodes;
    }

    private Region options(ChoiceQuestion choice) {
        VBox box = new VBox(8);
        for (int i = 0; i < choice.options().size(); i++) {
            int index = i;
            Button option = Scripts.byScript(
                    new Button((i + 1) + "   " + text(choice.options().get(i))));
            option.setId("review-option-" + (i + 1));
            option.getStyleClass().add("review-option");
            option.setMaxWidth(Double.MAX_VALUE);
            option.setWrapText(true);
            option.setMinHeight(Region.USE_PREF_SIZE);
            option.setOnAction(event -> respond.accept(new Response.Chosen(Set.of(index))));
            box.getChildren().add(option);
        }
        return box;
    }

    private String text(Bilingual option) {
        boolean chinese = words.messages().isChinese() && !option.zh().isEmpty();
        return chinese ? option.zh() : option.either();
    }

    private TextField field() {
        TextField field = new TextField();
        field.setId("review-field");
        field.promptTextProperty().bind(words.text("review.type.prompt"));
        field.accessibleTextProperty().bind(words.text("review.task.type"));
        field.getStyleClass().add("review-field");
        field.setOnAction(event -> respond.accept(new Response.Typed(field.getText())));
        return field;
    }

    private Region typingRow(TextField field) {
        Button check = controls.button("review.type.check", () -> respond.accept(new Response.Typed(field.getText())));
        check.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
        return new HBox(8, field, check);
    }
}
