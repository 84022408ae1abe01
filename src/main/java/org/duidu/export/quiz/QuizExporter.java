package org.duidu.export.quiz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.export.Pdf;
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
     * @param remark what the pages cannot show, if anything
     */
    public record Result(byte[] bytes, int written, List<LeftOut> leftOut, Optional<String> remark) {
        /** Whether a question was left out because nothing was spoken for it. */
        public boolean isSilent() {
            return leftOut.stream().anyMatch(one -> one.reason() == LeftOut.Reason.NEEDS_VOICE);
        }
    }

    private final Messages messages;

    /** @param messages in the language of headings and instructions */
    public QuizExporter(Messages messages) {
        this.messages = messages;
    }

    /** @param options for {@link QuizFormat#HTML} and {@link QuizFormat#PDF}: paper and version letter */
    public Result export(Quiz quiz, QuizFormat format, SheetOptions options) {
        return export(quiz, format, options, Recordings.NONE);
    }

    /**
     * As the other, with sound.
     *
     * @param recordings of what is to be heard; {@link QuizFormat#MOODLE} alone can hold them
     */
    public Result export(Quiz quiz, QuizFormat format, SheetOptions options, Recordings recordings) {
        return switch (format) {
            case GIFT -> foreign(quiz, Recordings.NONE, GiftWriter::write);
            case MOODLE -> foreign(quiz, recordings, MoodleWriter::write);
            case HTML -> {
                String page = QuizSheet.of(quiz, options, messages, SheetStyle.SYSTEM_FONTS);
                yield sheet(quiz, page.getBytes(StandardCharsets.UTF_8), Optional.empty());
            }
            case PDF -> {
                Pdf pdf = PdfPrinter.print(QuizSheet.of(quiz, options, messages, PdfPrinter.FONTS));
                yield sheet(quiz, pdf.bytes(), pdf.remark(messages));
            }
        };
    }

    /** Paper has room for every question. */
    private static Result sheet(Quiz quiz, byte[] bytes, Optional<String> remark) {
        return new Result(bytes, quiz.questions().size(), List.of(), remark);
    }

    private Result foreign(Quiz quiz, Recordings recordings, BiFunction<String, List<ForeignQuestion>, byte[]> writer) {
        ForeignQuestions questions = ForeignQuestions.of(quiz, recordings, messages);
        byte[] bytes = writer.apply(title(quiz, messages), questions.questions());
        return new Result(bytes, questions.questions().size(), questions.leftOut(), Optional.empty());
    }

    static String title(Quiz quiz, Messages messages) {
        String title = Stream.of(quiz.title().en(), quiz.title().zh())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return title.isEmpty() ? messages.text("export.quiz.untitled") : title;
    }
}
