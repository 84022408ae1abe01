package org.duidu.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.duidu.messages.Messages;

/** The words on screen, which follow the reader's language while the window is open. */
public final class Localized {
    private final ReadOnlyObjectWrapper<Messages> messages = new ReadOnlyObjectWrapper<>();

    public Localized(Messages initial) {
        messages.set(initial);
    }

    public void use(Messages other) {
        messages.set(other);
    }

    public Messages messages() {
        return messages.get();
    }

    public ReadOnlyObjectProperty<Messages> messagesProperty() {
        return messages.getReadOnlyProperty();
    }

    /** The text now, for what is built anew each time it is shown. */
    public String now(String key, Object... arguments) {
        return messages.get().text(key, arguments);
    }

    /**
     * The text for as long as the node lives.
     *
     * @param arguments values, or observables whose changes are followed
     */
    public StringBinding text(String key, Object... arguments) {
        ObservableValue<?>[] followed = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(messages),
                        java.util.Arrays.stream(arguments)
                                .filter(ObservableValue.class::isInstance)
                                .map(argument -> (ObservableValue<?>) argument))
                .toArray(ObservableValue[]::new);
        return Bindings.createStringBinding(() -> messages.get().text(key, currentValues(arguments)), followed);
    }

    private static Object[] currentValues(Object[] arguments) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[i] = arguments[i] instanceof ObservableValue<?> observable ? observable.getValue() : arguments[i];
        }
        return values;
    }
}
