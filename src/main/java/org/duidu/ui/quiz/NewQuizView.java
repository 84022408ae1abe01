package org.duidu.ui.quiz;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.Property;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.library.LibraryEntry;
import org.duidu.quiz.QuestionKind;
import org.duidu.quiz.Quiz;
import org.duidu.quiz.QuizRun;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Named;
import org.duidu.ui.library.LessonPicker;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a new quiz is made of: lessons, words, kinds of questions, how many, practice or test. */
final class NewQuizView {
    private static final double NARROWEST_KIND = 230;
    private static final double KINDS_APART = 12;

    private final Localized words;
    private final Controls controls;
    private final NewQuiz model;
    private final LessonPicker picker;
    private final QuizMaking making;
    private final MakingRow row;
    private final VBox notes = new VBox(4);
    private final FlowPane kinds = new FlowPane(KINDS_APART, 8);
    private final Map<QuestionKind, CheckBox> ticks = new EnumMap<>(QuestionKind.class);
    private final DoubleBinding kindWidth =
            Bindings.createDoubleBinding(() -> kindWidth(kinds.getWidth()), kinds.widthProperty());
    private final BorderPane root = new BorderPane();
    private ComboBox<NewQuiz.Words> whichWords;

    /** @param start begins a quiz that was made, with the key of its first lesson */
    NewQuizView(
            Localized words,
            LessonPicker picker,
            NewQuiz model,
            QuizMaking making,
            BiConsumer<Quiz, String> start,
            Runnable back) {
        this.words = words;
        this.controls = new Controls(words);
        this.model = model;
        this.picker = picker;
        this.making = making;
        root.getStyleClass().add("quiz");
        root.setTop(bar(back));
        for (QuestionKind kind : QuestionKind.values()) {
            ticks.put(kind, tick(kind));
        }
        kinds.getChildren().setAll(ticks.values());
        VBox lessons = new VBox(8, heading("quiz.new.lessons"), picker.node());
        VBox.setVgrow(picker.node(), Priority.ALWAYS);
        lessons.getStyleClass().add("quiz-new-side");
        ScrollPane choices = new ScrollPane(choices());
        choices.setFitToWidth(true);
        HBox halves = new HBox(20, lessons, choices);
        HBox.setHgrow(lessons, Priority.ALWAYS);
        HBox.setHgrow(choices, Priority.ALWAYS);
        lessons.setPrefWidth(400);
        choices.setPrefWidth(440);
        halves.getStyleClass().add("quiz-new");
        root.setCenter(halves);
        row = new MakingRow(words, making);
        halves.disableProperty().bind(row.visibleProperty());
        root.setBottom(foot(start));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::stopByKey);
        model.kinds().addListener((SetChangeListener<QuestionKind>) change -> showKinds());
        words.messagesProperty().addListener((property, before, language) -> show());
    }

    Region node() {
        return root;
    }

    /** Shows the lessons and kinds as they are now. */
    void show() {
        showKinds();
        NewQuiz.Words chosen = model.words().get();
        whichWords.getItems().setAll(NewQuiz.Words.values());
        if (model.picked().isEmpty()) {
            whichWords.getItems().remove(NewQuiz.Words.PICKED);
        }
        whichWords.setValue(chosen);
        notes.getChildren().clear();
    }

    /** Makes the chosen quiz and hands it on; says on the page why there is none. */
    private void make(BiConsumer<Quiz, String> use) {
        List<LibraryEntry> lessons = picker.chosen().get();
        complain(making.obstacles());
        if (notes.getChildren().isEmpty()) {
            row.returnFocusTo(root.getScene().getFocusOwner());
            making.make(lessons, quiz -> use.accept(quiz, lessons.get(0).key()));
        }
    }

    private void stopByKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && making.progress().get().isPresent()) {
            making.stop();
            key.consume();
        }
    }

    private void startIfAny(Quiz quiz, String lesson, BiConsumer<Quiz, String> start) {
        if (quiz.questions().isEmpty()) {
            complain(making.reasons(quiz));
        } else {
            start.accept(quiz, lesson);
        }
    }

    private void complain(List<String> reasons) {
        notes.getChildren().clear();
        for (String reason : reasons) {
            Label label = new Label(reason);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add("tool-complaint");
            notes.getChildren().add(label);
        }
    }

    private Node bar(Runnable back) {
        Button button = controls.button("screen.quiz", back);
        button.setGraphic(new FontIcon(Feather.CHEVRON_LEFT));
        button.getStyleClass().add("flat");
        Label title = controls.label("quiz.create");
        title.getStyleClass().add("bar-title");
        HBox bar = new HBox(4, button, title);
        bar.getStyleClass().add("screen-bar");
        return bar;
    }

    private Label heading(String key) {
        Label heading = controls.label(key);
        heading.getStyleClass().add("settings-heading");
        return heading;
    }

    private VBox choices() {
        whichWords = box(
                "quiz-words",
                List.of(NewQuiz.Words.values()),
                model.words(),
                which -> words.now("quiz.words." + which.name().toLowerCase(Locale.ROOT)));
        FlowPane line = new FlowPane(
                12,
                8,
                box(
                        "quiz-mode",
                        List.of(QuizRun.Mode.values()),
                        model.mode(),
                        mode -> words.now("quiz.mode." + mode.name().toLowerCase(Locale.ROOT))),
                box("quiz-count", NewQuiz.COUNTS, model.count(), count -> words.now("quiz.count", count)),
                whichWords);
        Button all = controls.button("quiz.kinds.all", () -> model.kinds().addAll(List.of(QuestionKind.values())));
        Button none = controls.button("quiz.kinds.none", model.kinds()::clear);
        HBox heading = new HBox(8, heading("quiz.new.kinds"), Controls.spring(), all, none);
        heading.setAlignment(Pos.CENTER_LEFT);
        VBox choices = new VBox(14, heading("quiz.new.how"), line, heading, kinds);
        choices.getStyleClass().add("quiz-new-side");
        return choices;
    }

    private <T> ComboBox<T> box(String id, List<T> values, Property<T> chosen, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(new Named<>(name));
        box.valueProperty().bindBidirectional(chosen);
        words.messagesProperty().addListener((property, before, language) -> Controls.nameAnew(box));
        return box;
    }

    /** As wide as so many columns as have room leave it. */
    private static double kindWidth(double room) {
        int columns = Math.max(1, (int) ((room + KINDS_APART) / (NARROWEST_KIND + KINDS_APART)));
        return Math.floor((room + KINDS_APART) / columns - KINDS_APART);
    }

    /** One to each kind, made once: whoever ticks by keys keeps the place. */
    private CheckBox tick(QuestionKind kind) {
        CheckBox tick = new CheckBox();
        tick.prefWidthProperty().bind(kindWidth);
        tick.setWrapText(true);
        tick.setMinHeight(Region.USE_PREF_SIZE);
        tick.setOnAction(event -> {
            if (tick.isSelected()) {
                model.kinds().add(kind);
            } else {
                model.kinds().remove(kind);
            }
        });
        return tick;
    }

    /** Shows which kinds are chosen, and which of them need a voice that is not there. */
    void showKinds() {
        ticks.forEach((kind, tick) -> {
            String name = words.now(kind.messageKey());
            boolean silent = kind.needsVoice() && !making.hasVoice();
            tick.setText(silent ? words.now("quiz.kinds.no-voice", name) : name);
            tick.setSelected(model.kinds().contains(kind));
        });
    }

    private Node foot(BiConsumer<Quiz, String> start) {
        Button button = controls.button("quiz.make", () -> make((quiz, lesson) -> startIfAny(quiz, lesson, start)));
        button.setId("quiz-make");
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        Button leftOut = controls.button("quiz.left-out", () -> make((quiz, lesson) -> making.showLeftOut(quiz)));
        leftOut.setId("quiz-refused");
        for (Button either : List.of(button, leftOut)) {
            either.setMinWidth(Region.USE_PREF_SIZE);
            either.disableProperty().bind(isNothingChosen().or(isMaking()));
        }
        HBox.setHgrow(notes, Priority.ALWAYS);
        HBox foot = new HBox(16, notes, row, leftOut, button);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("quiz-foot");
        return foot;
    }

    private BooleanBinding isMaking() {
        return Bindings.createBooleanBinding(() -> making.progress().get().isPresent(), making.progress());
    }

    private BooleanBinding isNothingChosen() {
        return Bindings.createBooleanBinding(
                () -> picker.chosen().get().isEmpty() || model.kinds().isEmpty(), picker.chosen(), model.kinds());
    }
}
