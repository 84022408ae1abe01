package org.duidu.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Names the values of a box that is chosen from and cannot be typed into. */
public final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    /** @param name is never asked for the name of nothing, which is empty */
    public Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("the box cannot be typed into");
    }
}
