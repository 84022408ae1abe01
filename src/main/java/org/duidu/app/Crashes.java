package org.duidu.app;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import org.duidu.ui.shell.Notices;

/**
 * What happens to an exception that nobody expected: it gets a short code, is logged once, and the app goes on. The same
 * fault has the same code on every machine: it is made from the exception's kind and where it came from.
 */
final class Crashes implements Thread.UncaughtExceptionHandler {
    private final PrintStream log;
    private final java.util.function.Consumer<Runnable> screen;
    private final Set<String> logged = new HashSet<>();
    private volatile Notices notices;

    /**
     * @param screen runs work on the window's thread
     */
    Crashes(PrintStream log, java.util.function.Consumer<Runnable> screen) {
        this.log = log;
        this.screen = screen;
    }

    void tell(Notices newNotices) {
        notices = newNotices;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        String code = codeOf(fault);
        synchronized (logged) {
            if (!logged.add(code)) {
                return;
            }
        }
        log.println("Duidu " + code + " in thread " + thread.getName());
        fault.printStackTrace(log);
        if (notices != null) {
            screen.accept(() -> notices.unexpected(code, details(fault)));
        }
    }

    private static String details(Throwable fault) {
        java.io.StringWriter text = new java.io.StringWriter();
        fault.printStackTrace(new java.io.PrintWriter(text));
        return text.toString();
    }

    static String codeOf(Throwable fault) {
        CRC32 sum = new CRC32();
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + "." + trace[0].getMethodName();
        sum.update((fault.getClass().getName() + "@" + place).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "D-%05X", sum.getValue() & 0xFFFFF);
    }
}
