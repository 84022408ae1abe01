package org.duidu.ui.teacher.worksheets;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duidu.export.PdfPages;
import org.duidu.ui.kit.Controls;
import org.duidu.ui.kit.EmptyState;
import org.duidu.ui.kit.Localized;
import org.kordamp.ikonli.feather.Feather;

/** The pages as they will be printed, one below the other, with how far they are above them. */
final class PagesView extends BorderPane {
    private static final double WIDEST = 720;
    private static final double AROUND = 56;

    private final Localized words;
    private final Controls controls;
    private final WorksheetsViewModel model;
    private final VBox sheets = new VBox(20);
    private final ScrollPane scroll = new ScrollPane();
    private final Label status = new Label();
    private final Label remark = new Label();
    private final HBox working;

    PagesView(Localized words, WorksheetsViewModel model) {
        this.words = words;
        this.controls = new Controls(words);
        this.model = model;
        getStyleClass().add("sheet-pages");
        sheets.setAlignment(Pos.TOP_CENTER);
        sheets.getStyleClass().add("sheet-stack");
        scroll.setId("sheet-scroll");
        scroll.setFitToWidth(true);
        working = working();
        status.getStyleClass().addAll("quiet", "sheet-status");
        status.setId("sheet-status");
        remark.setId("sheet-remark");
        remark.getStyleClass().add("notice");
        remark.setWrapText(true);
        remark.setMinHeight(Region.USE_PREF_SIZE);
        remark.visibleProperty().bind(remark.textProperty().isNotEmpty());
        remark.managedProperty().bind(remark.visibleProperty());
        HBox line = new HBox(12, status, Controls.spring(), working);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(6, line, remark);
        top.getStyleClass().add("sheet-bar");
        setTop(top);
        setCenter(scroll);
        model.pages().addListener((ListChangeListener<PdfPages.Page>) change -> {
            while (change.next()) {
                if (change.wasRemoved()) {
                    sheets.getChildren().clear();
                }
                change.getAddedSubList().forEach(page -> sheets.getChildren().add(picture(page)));
            }
        });
        model.state().addListener((property, before, now) -> show());
        words.messagesProperty().addListener((property, before, now) -> show());
        show();
    }

    private HBox working() {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.progress());
        Button stop = controls.button("work.stop", model::stop);
        stop.setId("sheet-stop");
        stop.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(10, bar, stop);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.visibleProperty().bind(model.state().isEqualTo(WorksheetsViewModel.State.MAKING));
        return box;
    }

    private Region picture(PdfPages.Page page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty()
                .bind(javafx.beans.binding.Bindings.min(
                        WIDEST,
                        javafx.beans.binding.Bindings.max(
                                200, scroll.widthProperty().subtract(AROUND))));
        int number = sheets.getChildren().size() + 1;
        view.setAccessibleText(words.now("worksheets.page", number));
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add("sheet-page");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        return sheet;
    }

    private void show() {
        WorksheetsViewModel.State state = model.state().get();
        status.setText(statusText(state));
        remark.setText(model.finished()
                .flatMap(sheet -> sheet.pdf().remark(words.messages()))
                .orElse(""));
        scroll.setContent(
                switch (state) {
                    case NO_LESSON -> centred("worksheets.no-lesson");
                    case NOTHING -> centred("worksheets.nothing");
                    case FAILED -> centred("worksheets.failed");
                    case MAKING, STOPPED, READY -> sheets;
                });
        scroll.setFitToHeight(scroll.getContent() != sheets);
    }

    private String statusText(WorksheetsViewModel.State state) {
        return switch (state) {
            case MAKING -> words.now("worksheets.making");
            case STOPPED -> words.now("worksheets.stopped");
            case READY ->
                model.pageCount() > SheetWork.MOST_PAGES
                        ? words.now("worksheets.pages.first", model.pageCount(), SheetWork.MOST_PAGES)
                        : words.now("worksheets.pages", model.pageCount());
            case NO_LESSON, NOTHING, FAILED -> "";
        };
    }

    private Region centred(String key) {
        StackPane pane = new StackPane(new EmptyState(controls, Feather.PRINTER, key + ".title", key + ".advice"));
        pane.getStyleClass().add("sheet-stack");
        return pane;
    }
}
