package org.duidu.ui.teacher.editor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.layout.Region;
import org.duidu.lesson.format.TextEdit;
import org.duidu.text.TextRange;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.LineNumberFactory;
import org.fxmisc.richtext.MultiChangeBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.util.UndoUtils;

/**
 * The source as a node. RichTextFX's area takes input methods (注音, 倉頡) since 0.11.3; what is being composed stands in
 * the text until it is done.
 */
final class SourceArea implements SourceBuffer {
    private final CodeArea area = new CodeArea();
    private final VirtualizedScrollPane<CodeArea> pane = new VirtualizedScrollPane<>(area);

    SourceArea() {
        area.setId("lesson-source");
        area.setWrapText(true);
        area.getStyleClass().add("source-area");
        area.setParagraphGraphicFactory(LineNumberFactory.get(area, digits -> "%3d"));
        // Colours and underlines come and go by themselves; undoing them would look like undoing nothing.
        area.setUndoManager(UndoUtils.plainTextUndoManager(area));
    }

    CodeArea area() {
        return area;
    }

    Region node() {
        return pane;
    }

    /** Takes the focus, as soon as there is a window around it: a split pane takes its content in when it is first laid out. */
    void focus() {
        if (area.getScene() != null) {
            area.requestFocus();
            return;
        }
        area.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> property, Scene before, Scene scene) {
                property.removeListener(this);
                Platform.runLater(area::requestFocus);
            }
        });
    }

    /** Runs an action after each change of the text, whoever makes it. */
    void onChange(Runnable action) {
        area.multiPlainChanges().subscribe(changes -> action.run());
    }

    @Override
    public String text() {
        return area.getText();
    }

    @Override
    public boolean holds(String text) {
        return area.getLength() == text.length() && area.getText().equals(text);
    }

    @Override
    public void load(String text) {
        area.replaceText(text);
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
        area.requestFollowCaret();
    }

    @Override
    public void apply(List<TextEdit> edits) {
        area.getUndoManager().preventMerge();
        if (edits.size() == 1) {
            TextRange range = edits.get(0).range();
            area.replaceText(range.start(), range.end(), edits.get(0).replacement());
        } else {
            MultiChangeBuilder<?, ?, ?> changes = area.createMultiChange(edits.size());
            // from the end, because a change moves what stands behind it
            edits.stream()
                    .sorted(Comparator.comparingInt(
                                    (TextEdit edit) -> edit.range().start())
                            .reversed())
                    .forEach(edit -> changes.replaceTextAbsolutely(
                            edit.range().start(), edit.range().end(), edit.replacement()));
            changes.commit();
        }
        area.getUndoManager().preventMerge();
    }

    @Override
    public void select(TextRange range) {
        int length = area.getLength();
        area.selectRange(Math.min(range.start(), length), Math.min(range.end(), length));
        area.requestFollowCaret();
        area.requestFocus();
    }

    @Override
    public int caret() {
        return area.getCaretPosition();
    }

    @Override
    public TextRange selection() {
        IndexRange selected = area.getSelection();
        return new TextRange(selected.getStart(), selected.getEnd());
    }

    /** Puts styles on, where they differ from those that are there; does nothing if they were made for another text. */
    void style(String forText, StyleSpans<Collection<String>> styles) {
        if (!forText.isEmpty() && holds(forText)) {
            TextRange other = SourceStyles.difference(forText, area.getStyleSpans(0, forText.length()), styles);
            if (!other.isEmpty()) {
                area.setStyleSpans(other.start(), styles.subView(other.start(), other.end()));
            }
        }
    }

    /** The first character in sight. */
    int firstVisible() {
        return area.getVisibleParagraphs().isEmpty()
                ? 0
                : area.getAbsolutePosition(area.firstVisibleParToAllParIndex(), 0);
    }

    void showAtTop(int offset) {
        area.showParagraphAtTop(area.offsetToPosition(
                        Math.min(offset, area.getLength()), org.fxmisc.richtext.model.TwoDimensional.Bias.Forward)
                .getMajor());
    }
}
