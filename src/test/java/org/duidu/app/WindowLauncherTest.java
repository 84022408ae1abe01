package org.duidu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duidu.messages.Messages;
import org.junit.jupiter.api.Test;

class WindowLauncherTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Optional<Path>> opened = new ArrayList<>();

    @Test
    void opensTheLesson() {
        int code = launcher(Map.of("DISPLAY", ":0"), (lesson, messages) -> opened.add(lesson))
                .open(Optional.of(Path.of("a.md")), Messages.of(Messages.ENGLISH));

        assertThat(code).isZero();
        assertThat(opened).containsExactly(Optional.of(Path.of("a.md")));
    }

    @Test
    void saysInOneLineOfChineseThatThereIsNoDisplay() {
        int code = launcher(Map.of(), (lesson, messages) -> opened.add(lesson))
                .open(Optional.empty(), Messages.of(Messages.CHINESE));

        assertThat(code).isEqualTo(2);
        assertThat(opened).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("找不到可以開啟視窗的顯示器")
                .hasLineCount(1);
    }

    @Test
    void explainsAStartThatJavaFxRefused() {
        int code = launcher(Map.of("DISPLAY", ":0"), (lesson, messages) -> {
                    throw new UnsupportedOperationException("Unable to open DISPLAY");
                })
                .open(Optional.empty(), Messages.of(Messages.ENGLISH));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("The display :0 does not answer")
                .hasLineCount(1);
    }

    @Test
    void doesNotHideOtherFailures() {
        var launcher = launcher(Map.of("DISPLAY", ":0"), (lesson, messages) -> {
            throw new IllegalStateException("broken");
        });

        assertThatThrownBy(() -> launcher.open(Optional.empty(), Messages.of(Messages.ENGLISH)))
                .hasMessage("broken");
    }

    private WindowLauncher launcher(Map<String, String> environment, WindowLauncher.Window window) {
        Display display = new Display(environment, true, name -> true, address -> true);
        return new WindowLauncher(display, window, new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
