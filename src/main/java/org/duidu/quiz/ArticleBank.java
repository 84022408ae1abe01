package org.duidu.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Section;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.TextSection;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.text.TextRange;
import org.duidu.text.WordForm;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.Occurrence;

/**
 * One to a few paragraphs of the article with a gap in each of some sentences, their Chinese, and a bank with two words
 * more than gaps. No word of the bank may fit a gap of another as far as {@link FairOption} can tell.
 */
final class ArticleBank extends LessonMaker<ArticleBank.Unit> {
    static final int FEWEST = 3;
    static final int MOST = 7;
    static final int EXTRA = 2;
    private static final int MOST_CHARACTERS = 1_100;

    /** Sections that fit on a page, and runs of paragraphs of longer ones. */
    record Unit(int section, int from, int to) {}

    /** A gap in a paragraph, with its sentence. */
    private record Place(Item item, int paragraph, TextRange range, WordForm form, GapSentence sentence) {
        String word() {
            return English.inside(sentence.surface(), item.lexeme().headword());
        }
    }

    ArticleBank() {
        super(QuestionKind.ARTICLE_BANK);
    }

    @Override
    List<Unit> units(LinkedLesson lesson, Material material) {
        List<Unit> units = new ArrayList<>();
        List<Section> sections = lesson.lesson().sections();
        for (int section = 0; section < sections.size(); section++) {
            if (sections.get(section) instanceof TextSection text && text.role() == Section.Role.ARTICLE) {
                int from = 0;
                int length = 0;
                for (int i = 0; i < text.paragraphs().size(); i++) {
                    int next = text.paragraphs().get(i).en().text().length();
                    if (length > 0 && length + next > MOST_CHARACTERS) {
                        units.add(new Unit(section, from, i));
                        from = i;
                        length = 0;
                    }
                    length += next;
                }
                if (length > 0) {
                    units.add(new Unit(section, from, text.paragraphs().size()));
                }
            }
        }
        return units;
    }

    @Override
    Reason nothing() {
        return Reason.TOO_FEW_PARTS;
    }

    @Override
    Attempt attempt(String id, LinkedLesson lesson, Unit unit, Material material, Random random) {
        List<Refusal> refusals = new ArrayList<>();
        List<Place> places = choose(candidates(lesson, unit, material), material, refusals, random);
        List<String> extra = extra(places, lesson, unit, material, random);
        if (places.size() < FEWEST || extra.size() < EXTRA) {
            refusals.add(
                    0,
                    new Refusal(
                            kind(), Optional.empty(), Reason.TOO_FEW_PARTS, List.of(String.valueOf(places.size()))));
            return Attempt.refused(refusals);
        }
        List<String> words = new ArrayList<>(places.stream().map(Place::word).toList());
        words.addAll(extra);
        Shuffled bank = Shuffled.of(words, random);
        QuestionHead head = head(
                id,
                prompt(lesson, unit, places),
                places.stream().map(place -> place.item().word()).toList(),
                place(lesson, unit));
        return Attempt.made(new GapsQuestion(head, bank.texts(), bank.places().subList(0, places.size())), refusals);
    }

    private List<Place> candidates(LinkedLesson lesson, Unit unit, Material material) {
        List<Place> places = new ArrayList<>();
        for (Item item : material.itemsOf(lesson)) {
            for (Occurrence occurrence : lesson.occurrencesOf(item.entry())) {
                if (occurrence.section() == unit.section()
                        && occurrence.paragraph() >= unit.from()
                        && occurrence.paragraph() < unit.to()) {
                    place(lesson, item, occurrence, material).ifPresent(places::add);
                }
            }
        }
        return places;
    }

    private static Optional<Place> place(LinkedLesson lesson, Item item, Occurrence occurrence, Material material) {
        Paragraph paragraph = paragraphs(lesson, occurrence.section()).get(occurrence.paragraph());
        for (SentencePair pair : lesson.aligned().pairs(occurrence.section(), occurrence.paragraph())) {
            if (pair.en().start() <= occurrence.en().start()
                    && occurrence.en().end() <= pair.en().end()) {
                TextRange gap = new TextRange(
                        occurrence.en().start() - pair.en().start(),
                        occurrence.en().end() - pair.en().start());
                GapSentence sentence = new GapSentence(
                        pair.en().of(paragraph.en().text()),
                        gap,
                        pair.zh().of(paragraph.zh().text()),
                        0,
                        Optional.empty());
                return material.formOf(item.lexeme(), sentence.surface())
                        .filter(form -> GapSentences.fault(
                                        sentence,
                                        item.lexeme(),
                                        material.tools().lemmatizer())
                                .isEmpty())
                        .map(form -> new Place(item, occurrence.paragraph(), occurrence.en(), form, sentence));
            }
        }
        return Optional.empty();
    }

    /** Gaps of different words in different sentences, each free of conflict with those chosen before. */
    private List<Place> choose(List<Place> candidates, Material material, List<Refusal> refusals, Random random) {
        List<Place> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, random);
        List<Place> chosen = new ArrayList<>();
        for (Place place : shuffled) {
            boolean fresh = chosen.stream()
                    .noneMatch(other -> other.item() == place.item()
                            || other.sentence().text().equals(place.sentence().text()));
            if (chosen.size() < MOST && fresh && isHidden(place, candidates)) {
                Optional<Refusal> conflict = conflict(place, chosen, material.fair());
                conflict.ifPresentOrElse(refusals::add, () -> chosen.add(place));
            }
        }
        chosen.sort(Comparator.comparingInt(Place::paragraph)
                .thenComparingInt(place -> place.range().start()));
        return chosen;
    }

    /** A word that stands in the text a second time would be read there. */
    private static boolean isHidden(Place place, List<Place> candidates) {
        return candidates.stream().filter(other -> other.item() == place.item()).count() == 1;
    }

    private Optional<Refusal> conflict(Place place, List<Place> chosen, FairOption fair) {
        for (Place other : chosen) {
            Lexeme one = place.item().lexeme();
            Lexeme two = other.item().lexeme();
            Optional<Reason> reason = fair.conflict(two, one);
            if (reason.isEmpty() && !fair.hasOtherClass(one, two) && place.form() == other.form()) {
                reason = fair.conflict(other.sentence(), one, place.word())
                        .or(() -> fair.conflict(place.sentence(), two, other.word()));
            }
            if (reason.isPresent()) {
                List<String> details = List.of(place.word(), other.word());
                return Optional.of(new Refusal(kind(), Optional.of(place.item().word()), reason.get(), details));
            }
        }
        return Optional.empty();
    }

    private static List<String> extra(
            List<Place> places, LinkedLesson lesson, Unit unit, Material material, Random random) {
        Set<String> shown = new HashSet<>();
        for (int i = unit.from(); i < unit.to(); i++) {
            paragraphs(lesson, unit.section())
                    .get(i)
                    .en()
                    .text()
                    .lines()
                    .forEach(line -> English.words(line)
                            .forEach(word ->
                                    shown.addAll(material.tools().lemmatizer().lemmas(word))));
        }
        List<String> extra = new ArrayList<>();
        for (List<Lexeme> source : material.sources(lesson.lesson().id())) {
            List<Lexeme> shuffled = new ArrayList<>(source);
            Collections.shuffle(shuffled, random);
            for (Lexeme lexeme : shuffled) {
                if (extra.size() < EXTRA
                        && !lexeme.isPhrase()
                        && lexeme.lemmas().stream().noneMatch(shown::contains)
                        && !extra.contains(lexeme.headword())
                        && places.stream().allMatch(place -> fits(place, lexeme, material))) {
                    extra.add(lexeme.headword());
                }
            }
        }
        return extra;
    }

    private static boolean fits(Place place, Lexeme lexeme, Material material) {
        FairOption fair = material.fair();
        return fair.conflict(place.item().lexeme(), lexeme).isEmpty()
                && fair.conflict(place.sentence(), lexeme, lexeme.headword()).isEmpty();
    }

    private static Prompt prompt(LinkedLesson lesson, Unit unit, List<Place> places) {
        List<Prompt.Piece> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = paragraphs(lesson, unit.section());
        for (int paragraph = unit.from(); paragraph < unit.to(); paragraph++) {
            int at = 0;
            String english = paragraphs.get(paragraph).en().text();
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i).paragraph() == paragraph) {
                    text.append(GapSentence.neutral(
                            english.substring(at, places.get(i).range().start())));
                    pieces.add(new Prompt.English(text.toString()));
                    pieces.add(new Prompt.Gap(i));
                    text.setLength(0);
                    at = places.get(i).range().end();
                }
            }
            text.append(english.substring(at)).append(paragraph + 1 < unit.to() ? "\n" : "");
        }
        pieces.add(new Prompt.English(text.toString()));
        IntStream.range(unit.from(), unit.to())
                .mapToObj(paragraph -> paragraphs.get(paragraph).zh().text())
                .filter(chinese -> !chinese.isEmpty())
                .forEach(chinese -> pieces.add(new Prompt.Chinese(chinese)));
        return new Prompt(pieces);
    }

    private static Optional<QuizPlace> place(LinkedLesson lesson, Unit unit) {
        Paragraph first = paragraphs(lesson, unit.section()).get(unit.from());
        return unit.to() - unit.from() > 1
                ? Optional.empty()
                : Optional.of(new QuizPlace(
                        lesson.lesson().id(),
                        unit.section(),
                        unit.from(),
                        new TextRange(0, first.en().text().length()),
                        first.en().text(),
                        first.zh().text()));
    }

    private static List<Paragraph> paragraphs(LinkedLesson lesson, int section) {
        return ((TextSection) lesson.lesson().sections().get(section)).paragraphs();
    }
}
