package org.duidu.cli;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Milliseconds, from 1 to ten minutes. */
final class PositiveMillis implements ITypeConverter<Duration> {
    private static final long MOST = 600_000;

    @Override
    public Duration convert(String value) {
        long millis = parse(value);
        if (millis < 1 || millis > MOST) {
            throw new TypeConversionException(value);
        }
        return Duration.ofMillis(millis);
    }

    private static long parse(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new TypeConversionException(value);
        }
    }
}
