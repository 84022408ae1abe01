package org.duidu.export.quiz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.export.PdfPrinter;
import org.duidu.export.SheetOptions;
import org.duidu.export.SheetStyle;
import org.duidu.messages.Messages;
import org.duidu.quiz.Quiz;

/** Writes a quiz in any {@link QuizFormat}. Safe for many threads. */
public final class QuizExporter {
    /**
     * What came of it.
     *
     * @param bytes the file as it is to be saved
     * @param written how many questions are in it
     * @param leftOut those that are not
     */
    public record Result(byte[] bytes, int written, List<LeftOut> leftOut) {}

    private final Messages messages;

    /** @param messages in the language of headings and instructions */
    public QuizExporter(Messages messages) {
        this.messages = messages;
    }

    /** @param options for {@link QuizFormat#HTML} and {@link QuizFormat#PDF}: paper and version letter */
    public Result export(Quiz quiz, QuizFormat format, SheetOptions options) {
        return switch (format) {
            case GIFT, MOODLE -> foreign(quiz, format);
            case HTML ->
                new Result(
                        QuizSheet.of(quiz, options, messages, SheetStyle.SYSTEM_FONTS)
                                .getBytes(StandardCharsets.UTF_8),
                        quiz.questions().size(),
                        List.of());
            case PDF ->
                new Result(
                        PdfPrinter.print(QuizSheet.of(quiz, options, messages, PdfPrinter.FONTS)),
                        quiz.questions().size(),
                        List.of());
        };
    }

    private Result foreign(Quiz quiz, QuizFormat format) {
        ForeignQuestions questions = ForeignQuestions.of(quiz, messages);
        String title = title(quiz, messages);
        byte[] bytes = format == QuizFormat.GIFT
                ? GiftWriter.write(title, questions.questions())
                : MoodleWriter.write(title, questions.questions());
        return new Result(bytes, questions.questions().size(), questions.leftOut());
    }

    static String title(Quiz quiz, Messages messages) {
        String title = Stream.of(quiz.title().en(), quiz.title().zh())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return title.isEmpty() ? messages.text("export.quiz.untitled") : title;
    }
}
