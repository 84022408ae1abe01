package org.duidu.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether this machine can show a window. JavaFX finds out too, but late and with stack traces; asked first, the reader
 * gets one sentence. Only Linux and its relatives need asking: Windows and macOS always have a display.
 */
public final class Display {
    private static final String GTK = "libgtk-3.so.0";

    /** What JavaFX links to that a bare Linux lacks; everything else comes with these. */
    private static final List<String> LIBRARIES = List.of(GTK, "libXtst.so.6", "libX11.so.6");

    private final Map<String, String> environment;
    private final boolean needsX11;
    private final Predicate<String> library;
    private final Predicate<XAddress> reachable;

    Display(
            Map<String, String> environment,
            boolean needsX11,
            Predicate<String> library,
            Predicate<XAddress> reachable) {
        this.environment = environment;
        this.needsX11 = needsX11;
        this.library = library;
        this.reachable = reachable;
    }

    /** The display of this process. A test that draws into memory (glass platform Monocle) needs none. */
    public static Display ofThisMachine() {
        String system = System.getProperty("os.name", "");
        boolean x11 = !system.startsWith("Windows")
                && !system.startsWith("Mac")
                && !"Monocle".equalsIgnoreCase(System.getProperty("glass.platform"));
        return new Display(System.getenv(), x11, SystemLibraries.ofThisMachine()::has, XAddress::answers);
    }

    /** What stands in the way of a window; empty if nothing does, as far as can be seen from outside. */
    public Optional<Obstacle> obstacle() {
        if (!needsX11) {
            return Optional.empty();
        }
        String name = environment.getOrDefault("DISPLAY", "").strip();
        if (name.isEmpty()) {
            return Optional.of(new Obstacle("display.none", ""));
        }
        Optional<XAddress> address = XAddress.of(name);
        if (address.isEmpty() || !reachable.test(address.get())) {
            return Optional.of(new Obstacle("display.unreachable", name));
        }
        return LIBRARIES.stream()
                .filter(library.negate())
                .findFirst()
                .map(missing -> new Obstacle("display.library", missing));
    }

    /**
     * Tells a failed start of JavaFX for want of a display or a library from any other failure. For what
     * {@link #obstacle()} cannot see: an X server that turns us away, a library that does not fit.
     */
    public Optional<Obstacle> obstacleIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String text = String.valueOf(cause.getMessage());
            if (cause instanceof UnsupportedOperationException && text.contains("DISPLAY")) {
                return Optional.of(new Obstacle("display.unreachable", environment.getOrDefault("DISPLAY", "")));
            }
            if (cause instanceof UnsupportedOperationException && text.contains("GTK")) {
                return Optional.of(new Obstacle("display.library", GTK));
            }
            if (cause instanceof UnsatisfiedLinkError) {
                return Optional.of(
                        new Obstacle("display.native", text.lines().findFirst().orElse("")));
            }
        }
        return Optional.empty();
    }
}
