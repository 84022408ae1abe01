package org.duidu.messages;

import java.util.Optional;

/** The version of this program as the build wrote it into the jar's manifest. */
public final class Version {
    private Version() {}

    /** Such as {@code 0.1.0}; {@code (development)} outside a jar. */
    public static String ofThisProgram() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}
