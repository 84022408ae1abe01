package org.duidu.cli;

import org.duidu.export.worksheet.WorksheetOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many versions of a paper, from 1. */
final class VersionCount implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        if (!value.matches("[0-9]")
                || value.charAt(0) - '0' < 1
                || value.charAt(0) - '0' > WorksheetOptions.MOST_VERSIONS) {
            throw new TypeConversionException(value);
        }
        return value.charAt(0) - '0';
    }
}
