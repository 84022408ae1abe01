package org.duidu.ui.settings;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.duidu.ui.settings.CrosswordSettings.Enter;
import org.duidu.ui.settings.CrosswordSettings.Space;
import org.duidu.ui.settings.CrosswordSettings.Tab;

/** How the crossword is played, while the app runs. */
public final class CrosswordChoices {
    private final BooleanProperty skipFilled;
    private final BooleanProperty autoCheck;
    private final BooleanProperty timer;
    private final ObjectProperty<Space> space;
    private final ObjectProperty<Enter> enter;
    private final ObjectProperty<Tab> tab;

    public CrosswordChoices(CrosswordSettings settings) {
        skipFilled = new SimpleBooleanProperty(settings.skipFilled());
        autoCheck = new SimpleBooleanProperty(settings.autoCheck());
        timer = new SimpleBooleanProperty(settings.timer());
        space = new SimpleObjectProperty<>(settings.space());
        enter = new SimpleObjectProperty<>(settings.enter());
        tab = new SimpleObjectProperty<>(settings.tab());
    }

    CrosswordSettings snapshot() {
        return new CrosswordSettings(
                skipFilled.get(), autoCheck.get(), timer.get(), space.get(), enter.get(), tab.get());
    }

    void onChange(Runnable action) {
        for (ObservableValue<?> each : List.of(skipFilled, autoCheck, timer, space, enter, tab)) {
            each.addListener((property, before, now) -> action.run());
        }
    }

    public BooleanProperty skipFilled() {
        return skipFilled;
    }

    public BooleanProperty autoCheck() {
        return autoCheck;
    }

    public BooleanProperty timer() {
        return timer;
    }

    public ObjectProperty<Space> space() {
        return space;
    }

    public ObjectProperty<Enter> enter() {
        return enter;
    }

    public ObjectProperty<Tab> tab() {
        return tab;
    }
}
