package org.duidu.app;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an X server listens, from the DISPLAY variable ({@code [host]:number[.screen]}, as the manual page X(7) gives
 * it).
 *
 * @param host empty for this machine's own socket
 * @param number from 0
 */
record XAddress(String host, int number) {
    private static final Pattern NAME = Pattern.compile("(?:(?:unix|tcp|inet6?)/)?([^/]*):(\\d{1,5})(?:\\.\\d+)?");
    private static final int FIRST_PORT = 6000;
    private static final int PATIENCE_MILLIS = 3000;

    /** Reads a display name; empty if it is none. */
    static Optional<XAddress> of(String display) {
        Matcher name = NAME.matcher(display);
        if (!name.matches() || Integer.parseInt(name.group(2)) + FIRST_PORT > 65_535) {
            return Optional.empty();
        }
        String host = name.group(1).equals("unix") ? "" : name.group(1);
        return Optional.of(new XAddress(host, Integer.parseInt(name.group(2))));
    }

    /** Whether somebody accepts a connection there; waits three seconds at most. */
    boolean answers() {
        return host.isEmpty() ? answersOnSocketFile() || hasAbstractSocket() : answersOnNetwork();
    }

    private String socketFile() {
        return "/tmp/.X11-unix/X" + number;
    }

    private boolean answersOnSocketFile() {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socketFile()))) {
            return channel.isConnected();
        } catch (IOException | RuntimeException refused) {
            return false;
        }
    }

    /** Servers may listen on a name without a file, which Java cannot connect to but the kernel lists. */
    private boolean hasAbstractSocket() {
        try (var lines = Files.lines(Path.of("/proc/net/unix"))) {
            return lines.anyMatch(line -> line.endsWith(" @" + socketFile()));
        } catch (IOException | RuntimeException unlisted) {
            return false;
        }
    }

    private boolean answersOnNetwork() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, FIRST_PORT + number), PATIENCE_MILLIS);
            return true;
        } catch (IOException | RuntimeException refused) {
            return false;
        }
    }
}
