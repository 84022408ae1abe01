package org.duidu.cli;

import org.duidu.export.worksheet.SheetPart;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A part of a worksheet by its name. */
final class SheetPartName implements ITypeConverter<SheetPart> {
    @Override
    public SheetPart convert(String value) {
        return SheetPart.of(value).orElseThrow(() -> new TypeConversionException(value));
    }
}
