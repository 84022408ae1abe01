package org.duidu.cli;

import org.duidu.quiz.QuestionKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A kind of question by its name, such as {@code word-to-chinese}. */
final class KindName implements ITypeConverter<QuestionKind> {
    @Override
    public QuestionKind convert(String value) {
        return QuestionKind.named(value).orElseThrow(() -> new TypeConversionException(value));
    }
}
