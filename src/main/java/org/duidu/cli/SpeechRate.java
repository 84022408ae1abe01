package org.duidu.cli;

import org.duidu.speech.Wording;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The speed of a voice in per cent of its usual one. */
final class SpeechRate implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        if (!value.matches("\\d{1,3}")) {
            throw new TypeConversionException(value);
        }
        int rate = Integer.parseInt(value);
        if (rate < Math.round(Wording.SLOWEST * 100) || rate > Math.round(Wording.FASTEST * 100)) {
            throw new TypeConversionException(value);
        }
        return rate;
    }
}
