package org.duidu.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One letter from A to Z that tells papers apart. */
final class VersionLetter implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
        String letter = value.strip().toUpperCase(Locale.ROOT);
        if (!letter.matches("[A-Z]")) {
            throw new TypeConversionException(value);
        }
        return letter;
    }
}
