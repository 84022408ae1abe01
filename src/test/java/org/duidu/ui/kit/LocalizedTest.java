package org.duidu.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleIntegerProperty;
import org.duidu.messages.Messages;
import org.junit.jupiter.api.Test;

class LocalizedTest {
    private static final Messages ENGLISH = Messages.of(Messages.ENGLISH);
    private static final Messages CHINESE = Messages.of(Messages.CHINESE);
    private static final String PLAIN = "theme.dark";
    private static final String COUNTED = "reader.words";

    private final Localized words = new Localized(ENGLISH);

    @Test
    void followsTheReadersLanguage() {
        StringBinding text = words.text(PLAIN);
        assertThat(text.get()).isEqualTo(ENGLISH.text(PLAIN));

        words.use(CHINESE);

        assertThat(text.get()).isEqualTo(CHINESE.text(PLAIN)).isNotEqualTo(ENGLISH.text(PLAIN));
    }

    @Test
    void followsAValueWithinTheText() {
        SimpleIntegerProperty count = new SimpleIntegerProperty(1);
        StringBinding text = words.text(COUNTED, count);
        List<String> seen = new ArrayList<>(List.of(text.get()));
        text.addListener((property, before, now) -> seen.add(now));

        count.set(2);
        words.use(CHINESE);
        count.set(2345);

        assertThat(seen)
                .containsExactly(
                        ENGLISH.text(COUNTED, 1),
                        ENGLISH.text(COUNTED, 2),
                        CHINESE.text(COUNTED, 2),
                        CHINESE.text(COUNTED, 2345));
    }

    @Test
    void takesFixedValuesToo() {
        assertThat(words.text(COUNTED, 350).get())
                .isEqualTo(ENGLISH.text(COUNTED, 350))
                .contains("350");
    }

    @Test
    void saysWhatItSaysNow() {
        assertThat(words.now(COUNTED, 3)).isEqualTo(ENGLISH.text(COUNTED, 3));

        words.use(CHINESE);

        assertThat(words.now(COUNTED, 3)).isEqualTo(CHINESE.text(COUNTED, 3));
        assertThat(words.messages()).isSameAs(CHINESE);
    }

    @Test
    void doesNotHideAKeyThatIsMissing() {
        assertThatThrownBy(() -> words.now("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
