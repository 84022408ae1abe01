package org.duidu.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many questions, 1 to 500. */
final class QuestionCount implements ITypeConverter<Integer> {
    private static final int MOST = 500;

    @Override
    public Integer convert(String value) {
        if (!value.matches("[1-9]\\d{0,2}") || Integer.parseInt(value) > MOST) {
            throw new TypeConversionException(value);
        }
        return Integer.valueOf(value);
    }
}
