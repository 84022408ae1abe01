package org.duidu.speech;

import java.util.Locale;

/** Whose voices there are. */
public enum OperatingSystem {
    MAC,
    WINDOWS,
    LINUX;

    /** The one this program runs on. */
    public static OperatingSystem here() {
        return named(System.getProperty("os.name"));
    }

    /**
     * @param name as Java gives it
     */
    static OperatingSystem named(String name) {
        String even = name.toLowerCase(Locale.ROOT);
        if (even.startsWith("windows")) {
            return WINDOWS;
        }
        return even.startsWith("mac") ? MAC : LINUX;
    }
}
