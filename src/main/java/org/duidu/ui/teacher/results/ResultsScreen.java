package org.duidu.ui.teacher.results;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.classroom.ClassReport;
import org.duidu.classroom.ClassReport.ItemFigures;
import org.duidu.classroom.ClassReport.WordFigures;
import org.duidu.classroom.ResultFile;
import org.duidu.classroom.ResultRefused;
import org.duidu.classroom.ResultSheet;
import org.duidu.export.ClassReportCsv;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.EmptyState;
import org.duidu.ui.kit.FilePicker;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.kit.Screen;
import org.duidu.ui.kit.Scripts;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.teacher.FileSaver;
import org.kordamp.ikonli.feather.Feather;

/** The teacher's tool for class results: files are dropped or chosen, and seen by question, by word and by learner. */
public final class ResultsScreen implements Screen {
    /** So much of a column stays in the smallest window, or its heading's width if that is more. */
    private static final double NARROW = 88;

    /** What a question has of the smallest window where neither its lesson nor objections need a column. */
    private static final double WITHOUT_OTHERS = 180;

    private static final double TOOLTIP_WIDTH = 420;

    private static final Map<String, Double> NARROWEST = Map.of(
            "kind", 98.0,
            "prompt", 84.0,
            "right", 106.0,
            "answered", 74.0,
            "difficulty", 94.0,
            "discrimination", 118.0,
            "wrong", 92.0,
            "appealed", 102.0);

    private static final FilePicker.Kind RESULTS = FilePicker.Kind.of("results.files", ResultFile.ENDING);
    private static final FilePicker.Kind CSV = FilePicker.Kind.of("exports.csv", "csv");

    private final Localized words;
    private final Controls controls;
    private final FilePicker files;
    private final FileSaver saver;
    private final ResultsViewModel model;
    private final Label count = new Label();
    private final VBox complaints = new VBox(4);
    private final StackPane body = new StackPane();
    private final VBox root;

    public ResultsScreen(Localized words, TaskRunner tasks, FilePicker files, FileSaver saver) {
        this.words = words;
        this.controls = new Controls(words);
        this.files = files;
        this.saver = saver;
        this.model = new ResultsViewModel(tasks);
        Button add = controls.button("results.add", this::choose);
        add.setId("results-add");
        add.getStyleClass().add("accent");
        Button clear = controls.button("results.clear", model::clear);
        clear.disableProperty()
                .bind(model.report().map(report -> report.sheets().isEmpty()));
        count.getStyleClass().add("quiet");
        count.setId("results-count");
        VBox.setVgrow(body, Priority.ALWAYS);
        root = new VBox(
                14, controls.wrapped("results.about"), new FlowPane(10, 8, add, clear, count), complaints, body);
        root.getStyleClass().add("desk-tool");
        root.setOnDragOver(drag -> {
            if (!dropped(drag).isEmpty()) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        root.setOnDragDropped(drag -> {
            model.add(dropped(drag).stream().map(File::toPath).toList());
            drag.setDropCompleted(true);
            drag.consume();
        });
        model.report().addListener((property, before, report) -> show());
        model.refused().addListener((property, before, refused) -> show());
        words.messagesProperty().addListener((property, before, language) -> show());
        show();
    }

    @Override
    public Region node() {
        return root;
    }

    /** Adds results of learners. */
    public void add(List<Path> results) {
        model.add(results);
    }

    private void choose() {
        model.add(files.openSeveral("results.add", RESULTS));
    }

    private static List<File> dropped(DragEvent drag) {
        return drag.getDragboard().getFiles().stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith("." + ResultFile.ENDING))
                .toList();
    }

    private void show() {
        ClassReport report = model.report().get();
        count.setText(
                report.sheets().isEmpty()
                        ? ""
                        : words.now("results.count", report.sheets().size(), report.replaced()));
        complaints.getChildren().clear();
        for (ResultRefused refused : model.refused().get()) {
            Label complaint = new Label(refused.message(words.messages()));
            complaint.setWrapText(true);
            complaint.getStyleClass().add("tool-complaint");
            complaints.getChildren().add(complaint);
        }
        body.getChildren()
                .setAll(
                        report.sheets().isEmpty()
                                ? new EmptyState(controls, Feather.USERS, "results.empty.title", "results.empty.advice")
                                : tabs(report));
    }

    private TabPane tabs(ClassReport report) {
        TableView<ItemFigures> items = table(report.items(), "questions");
        boolean ofSeveral =
                report.sheets().stream().map(ResultSheet::lesson).distinct().count() > 1;
        boolean appealed =
                report.items().stream().anyMatch(figures -> !figures.appealed().isEmpty());
        if (ofSeveral) {
            column(items, "lesson", 120, ItemFigures::lesson);
        }
        column(items, "kind", 120, figures -> kind(figures.item().kind()));
        column(items, "prompt", 240, figures -> figures.item().prompt());
        column(items, "right", 120, figures -> figures.item().right());
        column(items, "answered", 78, figures -> String.valueOf(figures.answered()));
        column(items, "difficulty", 96, figures -> percent(figures.difficulty()));
        column(items, "discrimination", 122, ResultsScreen::discrimination);
        column(items, "wrong", 200, figures -> wrong(figures.wrong()));
        if (appealed) {
            column(items, "appealed", 124, figures -> wrong(figures.appealed()));
        }
        if (appealed && ofSeveral) {
            // more than the smallest window has room for: it scrolls
            items.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        } else if (!appealed && !ofSeveral) {
            items.getColumns().get(1).setMinWidth(WITHOUT_OTHERS);
        }
        TableView<WordFigures> known = table(report.words(), "words");
        column(known, "word", 160, WordFigures::word);
        column(known, "answered", 80, figures -> String.valueOf(figures.answered()));
        column(known, "known", 104, figures -> percent(figures.known()));
        column(known, "forgotten", 360, figures -> String.join("、", figures.forgottenBy()));
        TableView<ResultSheet> learners = table(report.sheets(), "learners");
        column(learners, "learner", 160, ResultSheet::learner);
        column(learners, "lesson", 240, ResultSheet::title);
        column(learners, "exercise", 100, sheet -> exercise(sheet.exercise()));
        column(learners, "score", 80, sheet -> percent(sheet.score()));
        TabPane tabs = new TabPane(
                tab("results.questions", items, ClassReportCsv.QUESTIONS),
                tab("results.words", known, ClassReportCsv.WORDS),
                tab("results.learners", learners, ClassReportCsv.LEARNERS));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    private Tab tab(String key, Region table, ClassReportCsv csv) {
        Button save = controls.button(
                "results.save",
                () -> saver.save(
                        "results.save",
                        words.now(key) + ".csv",
                        CSV,
                        () -> csv.write(model.report().get(), words.messages())));
        save.setId("save-" + csv.name().toLowerCase(Locale.ROOT));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(10, table, save);
        content.getStyleClass().add("results-tab");
        Tab tab = new Tab(words.now(key), content);
        tab.setId("tab-" + csv.name().toLowerCase(Locale.ROOT));
        return tab;
    }

    private static <T> TableView<T> table(List<T> rows, String id) {
        TableView<T> table = new TableView<>();
        table.setId("results-" + id);
        table.getItems().setAll(rows);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    private <T> void column(TableView<T> table, String name, double width, Function<T, String> value) {
        TableColumn<T, String> column = new TableColumn<>(words.now("results.column." + name));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NARROWEST.getOrDefault(name, NARROW)));
        column.setCellValueFactory(cell -> new SimpleStringProperty(value.apply(cell.getValue())));
        column.setCellFactory(unused -> Scripts.byScript(new TableCell<>() {
            @Override
            protected void updateItem(String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
                setTooltip(empty || text.isEmpty() ? null : whole(text));
            }
        }));
        table.getColumns().add(column);
    }

    /** What a narrow column cuts off. */
    private static Tooltip whole(String text) {
        Tooltip whole = new Tooltip(text);
        whole.setWrapText(true);
        whole.setMaxWidth(TOOLTIP_WIDTH);
        return whole;
    }

    /** The kinds of this program by their names; those of others as they are. */
    private String kind(String kind) {
        return Stream.of("quiz.kind." + kind, "clue.kind." + kind)
                .filter(words.messages()::has)
                .findFirst()
                .map(key -> words.now(key))
                .orElse(kind);
    }

    private String exercise(String exercise) {
        return words.messages().has("screen." + exercise) ? words.now("screen." + exercise) : exercise;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    private static String discrimination(ItemFigures figures) {
        return figures.discrimination().isPresent()
                ? String.format(Locale.ROOT, "%.2f", figures.discrimination().getAsDouble())
                : "–";
    }

    private static String wrong(Map<String, Integer> wrong) {
        return wrong.entrySet().stream()
                .map(one -> one.getKey() + " ×" + one.getValue())
                .collect(Collectors.joining("   "));
    }
}
