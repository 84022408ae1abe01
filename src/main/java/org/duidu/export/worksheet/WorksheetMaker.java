package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.duidu.crossword.ClueMaker;
import org.duidu.messages.Messages;
import org.duidu.quiz.QuestionKind;
import org.duidu.quiz.QuizMaker;
import org.duidu.quiz.QuizRequest;
import org.duidu.text.Lemmatizer;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.VocabularyLinker;

/** Makes sheets. Everything follows from lesson, options and the language of the words. Safe for many threads. */
public final class WorksheetMaker {
    private final Map<SheetPart, PartMaker> makers = new EnumMap<>(SheetPart.class);
    private final QuestionSource questions;

    public WorksheetMaker(VocabularyLinker linker, Lemmatizer lemmatizer, QuizMaker quiz) {
        this.questions = ofQuiz(quiz);
        makers.put(SheetPart.SIDE_BY_SIDE, new SideBySidePart());
        makers.put(SheetPart.BACK, new BackPart());
        makers.put(SheetPart.MARGIN, new MarginPart());
        makers.put(SheetPart.WORDS, new WordsPart(linker));
        makers.put(SheetPart.MATCHING, new PairsPart(QuestionKind.MATCHING, PartObstacle.TOO_FEW_WORDS));
        makers.put(SheetPart.GAPS, new GapsPart());
        makers.put(SheetPart.VOWELS, new VowelsPart());
        makers.put(SheetPart.CROSSWORD, new CrosswordPart(new ClueMaker(linker, lemmatizer, false)));
        makers.put(SheetPart.JUMBLE, new JumblePart());
        makers.put(SheetPart.ORDER, new OrderPart());
        makers.put(SheetPart.NO_SPACES, new NoSpacesPart());
        makers.put(SheetPart.PUNCTUATION, new PunctuationPart());
        makers.put(SheetPart.DICTATION, new DictationPart());
        makers.put(SheetPart.TRANSLATION, new PairsPart(QuestionKind.SENTENCE_PAIRS, PartObstacle.TOO_FEW_PAIRS));
        makers.put(SheetPart.QUESTIONS, new QuestionsPart());
    }

    private static QuestionSource ofQuiz(QuizMaker quiz) {
        return (lesson, kind, count, seed) -> quiz.make(
                        new QuizRequest(List.of(lesson), List.of(), Set.of(kind), count, Set.of(), seed))
                .questions();
    }

    /** Makes a sheet in one go. */
    public Worksheet make(WorksheetRequest request, Messages messages) {
        return make(request, messages, done -> {}, () -> false);
    }

    /**
     * Makes a sheet.
     *
     * @param messages in the language of headings and instructions
     * @param progress is given how much is done, 0 to 1, on the caller's thread
     * @param cancelled asked often; once true, the result is to be thrown away
     */
    public Worksheet make(
            WorksheetRequest request, Messages messages, DoubleConsumer progress, BooleanSupplier cancelled) {
        WorksheetOptions options = request.options();
        Map<SheetPart, PartObstacle> missing = new EnumMap<>(SheetPart.class);
        List<SheetVersion> versions = new ArrayList<>();
        Grids grids = new Grids();
        double steps = Math.max(1, options.versions() * request.parts().size());
        for (int version = 0; version < options.versions(); version++) {
            List<SheetVersion.PrintedPart> parts = new ArrayList<>();
            Draft draft = draft(request, version, grids, messages, cancelled);
            int step = version * request.parts().size();
            for (SheetPart part : request.partsInOrder()) {
                if (cancelled.getAsBoolean()) {
                    break;
                }
                Draft here = parts.isEmpty() ? draft : draft.with(draft.orders(), 0);
                Made made = makers.get(part).make(here);
                if (made instanceof PartContent content) {
                    parts.add(new SheetVersion.PrintedPart(part, content));
                } else if (made instanceof PartObstacle obstacle) {
                    missing.put(part, obstacle);
                }
                progress.accept(++step / steps);
            }
            versions.add(new SheetVersion(WorksheetOptions.letter(version), parts));
        }
        return new Worksheet(request.lesson().lesson().header(), options, messages, versions, missing);
    }

    /** Which of some parts a lesson cannot give, and why. */
    public Map<SheetPart, PartObstacle> obstacles(
            LinkedLesson lesson,
            Set<SheetPart> parts,
            WorksheetOptions options,
            Messages messages,
            BooleanSupplier cancelled) {
        Map<SheetPart, PartObstacle> obstacles = new EnumMap<>(SheetPart.class);
        Draft draft = draft(new WorksheetRequest(lesson, parts, options), 0, new Grids(), messages, cancelled);
        for (SheetPart part : parts) {
            if (!cancelled.getAsBoolean() && makers.get(part).make(draft) instanceof PartObstacle obstacle) {
                obstacles.put(part, obstacle);
            }
        }
        return obstacles;
    }

    private Draft draft(
            WorksheetRequest request, int version, Grids grids, Messages messages, BooleanSupplier cancelled) {
        LinkedLesson lesson = request.lesson();
        WorksheetOptions options = request.options();
        return new Draft(
                lesson,
                new Article(lesson),
                questions,
                new Orders(options.seed(), version),
                grids,
                PageStyle.area(options.paper()),
                SheetComposer.headHeight(lesson.lesson().header(), options),
                messages,
                cancelled);
    }
}
