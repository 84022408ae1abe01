package org.duidu.ui.teacher.worksheets;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duidu.export.worksheet.WorksheetMaker;
import org.duidu.lesson.Level;
import org.duidu.library.LibraryEntry;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Named;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.ui.teacher.FileSaver;

/** Handouts of a lesson: what to print on the left, the pages on the right. */
public final class WorksheetsScreen implements Screen {
    private static final FilePicker.Kind PDF = FilePicker.Kind.of("worksheets.kind.pdf", "pdf");
    private static final FilePicker.Kind HTML = FilePicker.Kind.of("worksheets.kind.html", "html");
    private static final double SIDE = 348;

    private final Localized words;
    private final Controls controls;
    private final FileSaver saver;
    private final Lessons lessons;
    private final WorksheetsViewModel model;
    private final ComboBox<LibraryEntry> choice = new ComboBox<>();
    private final BorderPane root = new BorderPane();
    private boolean shown;

    /**
     * Where lessons come from.
     *
     * @param all of the library
     * @param open the one being read, if any
     */
    public record Lessons(Supplier<List<LibraryEntry>> all, Supplier<Optional<LibraryEntry>> open) {}

    /** @param later runs something on the window's thread */
    public WorksheetsScreen(
            Localized words,
            SettingsModel settings,
            WorksheetMaker maker,
            TaskRunner tasks,
            Consumer<Runnable> later,
            FileSaver saver,
            Lessons lessons) {
        this.words = words;
        this.controls = new Controls(words);
        this.saver = saver;
        this.lessons = lessons;
        this.model =
                new WorksheetsViewModel(new SheetWork(maker), tasks, later, words::messages, settings.worksheets());
        words.messagesProperty().addListener((property, before, now) -> {
            Controls.nameByScript(choice);
            model.make();
        });
        build();
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void onShow() {
        shown = true;
        offer(usable());
    }

    /** Offers the lessons as they are now; the one chosen stays chosen, in its newest reading. */
    public void lessonsChanged() {
        List<LibraryEntry> now = usable();
        if (shown && !choice.getItems().equals(now)) {
            offer(now);
        }
    }

    private List<LibraryEntry> usable() {
        return lessons.all().get().stream()
                .filter(entry -> entry.checked().linked().isPresent())
                .toList();
    }

    private void offer(List<LibraryEntry> all) {
        Optional<LibraryEntry> before = model.lesson().get();
        choice.getItems().setAll(all);
        Optional<LibraryEntry> wanted = before.or(lessons.open())
                .flatMap(entry -> all.stream()
                        .filter(one -> one.key().equals(entry.key()))
                        .findFirst());
        choice.setValue(wanted.orElse(null));
    }

    @Override
    public void onHide() {
        shown = false;
        model.stop();
    }

    private void build() {
        choice.setId("sheet-lesson");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.promptTextProperty().bind(words.text("worksheets.choose"));
        choice.setConverter(new Named<>(this::title));
        Controls.nameByScript(choice);
        choice.valueProperty()
                .addListener((property, before, now) -> model.lesson().set(Optional.ofNullable(now)));
        VBox form = new VBox(16, new PartsPanel(words, model), new OptionsPanel(words, model));
        form.getStyleClass().add("sheet-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        VBox top = new VBox(choice);
        top.getStyleClass().add("sheet-lesson");
        BorderPane side = new BorderPane(scroll);
        side.setTop(top);
        side.setBottom(buttons());
        side.getStyleClass().add("sheet-side");
        side.setPrefWidth(SIDE);
        side.setMinWidth(SIDE);
        root.setLeft(side);
        root.setCenter(new PagesView(words, model));
        root.getStyleClass().add("worksheets");
    }

    private VBox buttons() {
        BooleanBinding notReady = model.state().isNotEqualTo(WorksheetsViewModel.State.READY);
        Button pdf = controls.button("worksheets.save.pdf", () -> save(PDF, true));
        pdf.setId("sheet-save-pdf");
        pdf.getStyleClass().add("accent");
        Button html = controls.button("worksheets.save.html", () -> save(HTML, false));
        html.setId("sheet-save-html");
        for (Button button : List.of(pdf, html)) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.disableProperty().bind(notReady);
        }
        VBox box = new VBox(8, pdf, html);
        box.getStyleClass().add("sheet-buttons");
        return box;
    }

    private void save(FilePicker.Kind kind, boolean pdf) {
        model.finished()
                .ifPresent(sheet -> saver.save(
                        "worksheets.save.title",
                        model.fileName() + "." + kind.endings().get(0),
                        kind,
                        () -> pdf ? sheet.pdf().bytes() : sheet.worksheet().html()));
    }

    private String title(LibraryEntry entry) {
        String level = entry.level().map(Level::name).map(name -> " · " + name).orElse("");
        String title = words.messages().isChinese() && !entry.title().zh().isEmpty()
                ? entry.title().zh()
                : entry.title().either();
        return title + level;
    }
}
