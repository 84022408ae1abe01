package org.duidu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.duidu.messages.Messages;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.settings.Settings;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.ui.shell.Shell;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class CrashesTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream log = new PrintStream(written, true, StandardCharsets.UTF_8);
    private final List<Runnable> onScreen = new ArrayList<>();
    private final Crashes crashes = new Crashes(log, onScreen::add);

    @Test
    void givesTheSameFaultTheSameCodeWhateverItSays() {
        assertThat(Crashes.codeOf(fault("one file"))).isEqualTo(Crashes.codeOf(fault("another file")));
    }

    @Test
    void givesTheSameCodeOnEveryMachine() {
        IllegalStateException fault = new IllegalStateException("here");
        fault.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("org.duidu.library.Shelf", "update", "Shelf.java", 42)});

        // The CRC-32 of "java.lang.IllegalStateException@org.duidu.library.Shelf.update", its last twenty bits.
        assertThat(Crashes.codeOf(fault)).isEqualTo("D-64ADE");
    }

    @Test
    void givesAnotherCodeToAnotherKindAndAnotherPlace() {
        assertThat(List.of(
                        Crashes.codeOf(fault("a")),
                        Crashes.codeOf(elsewhere("a")),
                        Crashes.codeOf(new OutOfMemoryError("a"))))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("D-[0-9A-F]{5}"));
    }

    @Test
    void givesACodeToAFaultThatDoesNotSayWhereItWas() {
        Throwable bare = new Throwable("bare", null, false, false) {};

        assertThat(Crashes.codeOf(bare)).matches("D-[0-9A-F]{5}");
    }

    @Test
    void logsAFaultWithItsCodeAndItsTrace() {
        IllegalStateException fault = fault("what happened");

        crashes.uncaughtException(new Thread("library"), fault);

        assertThat(log())
                .startsWith("Duidu " + Crashes.codeOf(fault) + " in thread library")
                .contains("java.lang.IllegalStateException: what happened")
                .contains("at org.duidu.app.CrashesTest.fault(");
    }

    @Test
    void logsAFaultOnceHoweverOftenItHappens() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 200; i++) {
            threads.execute(() -> crashes.uncaughtException(Thread.currentThread(), fault("again")));
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

        assertThat(log()).containsOnlyOnce("Duidu D-");
    }

    @Test
    void logsEachFaultThatIsAnother() {
        crashes.uncaughtException(Thread.currentThread(), fault("one"));
        crashes.uncaughtException(Thread.currentThread(), elsewhere("two"));

        assertThat(log().lines().filter(line -> line.startsWith("Duidu D-"))).hasSize(2);
    }

    @Test
    void logsAFaultBeforeThereIsAWindow() {
        crashes.uncaughtException(Thread.currentThread(), fault("early"));

        assertThat(onScreen).isEmpty();
        assertThat(log()).contains("early");
    }

    @Test
    void saysTheCodeInTheWindowOnce() throws Exception {
        FxToolkit.registerPrimaryStage();
        IllegalStateException fault = fault("what happened");
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Shell shell = new Shell(
                    new Localized(Messages.of(Messages.ENGLISH)),
                    new SettingsModel(Settings.DEFAULTS),
                    new Dimension2D(900, 600));
            crashes.tell(shell.notices());
            crashes.uncaughtException(Thread.currentThread(), fault);
            crashes.uncaughtException(Thread.currentThread(), fault);
            assertThat(notices(shell)).isEmpty();

            onScreen.forEach(Runnable::run);

            assertThat(notices(shell))
                    .containsExactly(Messages.of(Messages.ENGLISH).text("notice.unexpected", Crashes.codeOf(fault)));
        });
    }

    private static List<String> notices(Shell shell) {
        List<String> texts = new ArrayList<>();
        for (Node card : shell.scene().getRoot().lookupAll(".notice-card")) {
            card.lookupAll(".label").stream()
                    .filter(node -> node.getClass().equals(Label.class))
                    .map(node -> ((Label) node).getText())
                    .forEach(texts::add);
        }
        return texts;
    }

    private static IllegalStateException fault(String message) {
        return new IllegalStateException(message);
    }

    private static IllegalStateException elsewhere(String message) {
        return new IllegalStateException(message);
    }

    private String log() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
