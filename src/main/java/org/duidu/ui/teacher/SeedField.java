package org.duidu.ui.teacher;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

/** A field for the number that makes the same paper or quiz again. It takes digits only, and a number when it is left. */
public final class SeedField extends TextField {
    private static final String TYPED = "-?[0-9]{0,9}";

    private final ObjectProperty<Long> seed;

    public SeedField(String id, ObjectProperty<Long> seed) {
        super(String.valueOf(seed.get()));
        this.seed = seed;
        setId(id);
        setPrefColumnCount(7);
        setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches(TYPED) ? change : null));
        setOnAction(event -> take());
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                take();
            }
        });
        seed.addListener((property, before, number) -> setText(String.valueOf(number)));
    }

    private void take() {
        if (getText().matches("-?[0-9]+")) {
            seed.set(Long.parseLong(getText()));
        } else {
            setText(String.valueOf(seed.get()));
        }
    }
}
