package org.duidu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.jna.NativeLibrary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class InputMethodTest {
    @Test
    void harmsNobodyWhereThereIsNoX() {
        assertThatCode(InputMethod::heedTheChosenOne).doesNotThrowAnyException();
    }

    /** In a process of its own, as nobody can change the environment of this one. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void hasXHeedTheOneThatTheUserChose() throws Exception {
        Assumptions.assumeTrue(SystemLibraries.ofThisMachine().has("libX11.so.6"), "no X here");
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Asking.class.getName());
        java.environment().put("XMODIFIERS", "@im=one");
        Process process = java.start();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("before: null, after: @im=one");
    }

    /** Asks X whom it heeds. */
    static final class Asking {
        public static void main(String[] arguments) {
            String before = modifiers();
            InputMethod.heedTheChosenOne();
            System.out.print("before: " + before + ", after: " + modifiers());
        }

        private static String modifiers() {
            return NativeLibrary.getInstance("X11")
                    .getFunction("XSetLocaleModifiers")
                    .invokeString(new Object[] {null}, false);
        }
    }
}
