package org.duidu.ui.teacher.editor;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.ScrollEvent;
import org.duidu.lesson.format.Positions;
import org.duidu.lesson.format.Positions.ParagraphPosition;
import org.duidu.ui.reader.LessonPreview;
import org.duidu.ui.reader.LessonPreview.Spot;

/** Keeps source and page at the same paragraph, whichever of the two is moved. */
final class ScrolledTogether {
    private final EditorViewModel model;
    private final SourceArea source;
    private final LessonPreview preview;

    ScrolledTogether(EditorViewModel model, SourceArea source, LessonPreview preview) {
        this.model = model;
        this.source = source;
        this.preview = preview;
    }

    void listen() {
        preview.onScrolled(this::followPreview);
        source.area()
                .addEventFilter(
                        ScrollEvent.SCROLL,
                        event -> javafx.application.Platform.runLater(() -> {
                            source.area().layout();
                            followSource(source.firstVisible());
                        }));
        source.area().currentParagraphProperty().addListener((property, before, line) -> followCaret());
    }

    /** Shows the paragraph at the caret on the page. */
    void followCaret() {
        followSource(source.caret());
    }

    private void followSource(int offset) {
        paragraphAt(offset).ifPresent(spot -> preview.showParagraph(spot.section(), spot.paragraph()));
    }

    private Optional<Spot> paragraphAt(int offset) {
        Spot last = null;
        List<Positions.SectionPosition> sections = sections();
        for (int section = 0; section < sections.size(); section++) {
            List<ParagraphPosition> paragraphs = sections.get(section).paragraphs();
            for (int i = 0; i < paragraphs.size(); i++) {
                if (start(paragraphs.get(i)) <= offset) {
                    last = new Spot(section, i, true, 0);
                }
            }
        }
        return Optional.ofNullable(last);
    }

    private static int start(ParagraphPosition paragraph) {
        return paragraph.en().isEmpty()
                ? paragraph.zh().start()
                : paragraph.en().start();
    }

    private List<Positions.SectionPosition> sections() {
        return model.checked()
                .get()
                .map(checked -> checked.lesson().file().positions().sections())
                .orElse(List.of());
    }

    private void followPreview() {
        preview.topParagraph()
                .filter(spot -> spot.section() < sections().size())
                .ifPresent(spot -> source.showAtTop(
                        start(sections().get(spot.section()).paragraphs().get(spot.paragraph()))));
    }
}
