package org.duidu.ui.teacher.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.lesson.importing.ImportRefusal;
import org.duidu.lesson.importing.ImportedLesson;
import org.duidu.lesson.importing.LineReport;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.EmptyState;
import org.duidu.ui.kit.Localized;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was made of a text: how much of it, what to know, its lines and the lesson's Markdown; or why nothing was. */
final class ResultPane {
    /** A remark that names hundreds of words is cut; the report of the check names them all. */
    private static final int LONGEST_REMARK = 240;

    private final Localized words;
    private final Controls controls;
    private final ImportViewModel model;
    private final ReportList lines;
    private final Label summary = new Label();
    private final VBox remarks = new VBox(6);
    private final CheckBox leftOut = new CheckBox();
    private final TextArea markdown = new TextArea();
    private final VBox report;
    private final StackPane root = new StackPane();

    ResultPane(Localized words, ImportViewModel model, Consumer<LineReport> chosen) {
        this.words = words;
        this.controls = new Controls(words);
        this.model = model;
        this.lines = new ReportList(words, model, chosen);
        this.report = report();
        model.outcome().addListener((property, before, now) -> show());
        words.messagesProperty().addListener((property, before, language) -> show());
        leftOut.selectedProperty().addListener((property, before, now) -> show());
        show();
    }

    Region node() {
        return root;
    }

    private VBox report() {
        summary.setId("import-summary");
        summary.getStyleClass().add("import-title");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        remarks.getStyleClass().add("import-remarks");
        leftOut.setId("import-only-left-out");
        leftOut.textProperty().bind(words.text("import.only-left-out"));
        FlowPane tools = new FlowPane(16, 8, lines.menu(), leftOut);
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox listed = new VBox(10, tools, lines.node());
        listed.getStyleClass().add("import-tab");
        markdown.setId("import-markdown");
        markdown.setEditable(false);
        markdown.setWrapText(true);
        markdown.getStyleClass().add("import-area");
        VBox written = new VBox(markdown);
        VBox.setVgrow(markdown, Priority.ALWAYS);
        written.getStyleClass().add("import-tab");
        TabPane tabs = new TabPane(tab("import.lines", listed), tab("import.lesson", written));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        return new VBox(10, summary, remarks, tabs);
    }

    private Tab tab(String key, Region content) {
        Tab tab = new Tab(null, content);
        tab.textProperty().bind(words.text(key));
        return tab;
    }

    private void show() {
        Region shown = model.lesson()
                .<Region>map(this::filled)
                .orElseGet(() -> model.refusal()
                        .<Region>map(this::refused)
                        .orElseGet(() -> new EmptyState(
                                controls, Feather.CLIPBOARD, "import.empty.title", "import.empty.advice")));
        root.getChildren().setAll(shown);
    }

    private Region refused(ImportRefusal refusal) {
        Label why = new Label(refusal.message(words.messages()));
        why.setId("import-refusal");
        why.setWrapText(true);
        why.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        why.getStyleClass().add("import-refusal");
        return why;
    }

    private Region filled(ImportedLesson lesson) {
        long kept = lesson.lines().stream().filter(line -> line.fate().isKept()).count();
        summary.setText(words.now("import.summary", kept, lesson.lines().size() - kept));
        remarks.getChildren()
                .setAll(lesson.remarks().stream()
                        .map(remark -> remark(remark.message(words.messages())))
                        .toList());
        remarks.setManaged(!lesson.remarks().isEmpty());
        List<LineReport> wanted = lesson.lines().stream()
                .filter(line -> !leftOut.isSelected() || !line.fate().isKept())
                .toList();
        lines.show(wanted);
        if (!markdown.getText().equals(lesson.markdown())) {
            markdown.setText(lesson.markdown());
        }
        return report;
    }

    private static Label remark(String text) {
        Label remark = new Label(text.length() > LONGEST_REMARK ? text.substring(0, LONGEST_REMARK) + "…" : text);
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.setGraphic(new FontIcon(Feather.INFO));
        return remark;
    }
}
