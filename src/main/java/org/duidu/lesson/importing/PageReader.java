package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.LessonLexicon;
import org.duidu.lesson.NotesSection;
import org.duidu.lesson.Section;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.Part;
import org.duidu.text.Aligner;

/** Runs the steps of an import over one page and puts the lesson together. */
final class PageReader {
    private static final String ID = "lesson";
    private static final Bilingual UNTITLED = new Bilingual("Untitled lesson", "未命名課文");

    private final PageCleaner.Page page;
    private final Map<Integer, LineChoice> choices;
    private final Aligner aligner;
    private final Furniture furniture;
    private final Facts facts;
    private final NotesWriter focus = new NotesWriter();
    private final NotesWriter further = new NotesWriter();
    private final NotesWriter credits = new NotesWriter();
    private final VocabularyPart words = new VocabularyPart(focus);
    private final QuestionPart questions = new QuestionPart();
    private Bilingual title = Bilingual.EMPTY;
    private List<Pair> pairs = List.of();

    PageReader(PageCleaner.Page page, Map<Integer, LineChoice> choices, Aligner aligner, Furniture furniture) {
        this.page = page;
        this.choices = choices;
        this.aligner = aligner;
        this.furniture = furniture;
        this.facts = new Facts(furniture);
    }

    Lesson lesson() {
        takenOut();
        furniture.leaveOut(unchosen());
        facts.take(unchosen());
        title = TitleFinder.take(open(), choices);
        if (!title.en().isEmpty() && !title.zh().isEmpty()) {
            facts.takeAuthor(unchosen());
        }
        List<Outline.Stretch> stretches = Outline.of(open(), choices);
        stretches.stream().filter(stretch -> !stretch.isText()).forEach(this::read);
        List<Outline.Stretch> texts =
                stretches.stream().filter(Outline.Stretch::isText).toList();
        List<VocabularyEntry> entries = words.entries();
        pairs = new BlockPairing(aligner, LessonLexicon.of(entries)).pair(ArticlePart.blocks(texts, choices));
        List<Section> sections = new ArrayList<>(LessonBuilder.sections(pairs));
        facts.credits().forEach(credits::text);
        notes(Section.Role.FOCUS, "Language Focus", "語言焦點", focus, sections);
        notes(Section.Role.FURTHER, "Further Reading", "延伸閱讀", further, sections);
        notes(Section.Role.SOURCES, "Sources", "來源", credits, sections);
        return new Lesson(ID, header(), sections, entries, questions.questions());
    }

    private void takenOut() {
        page.lines().stream()
                .filter(line -> choices.get(line.number()) == LineChoice.LEAVE_OUT)
                .forEach(line -> line.is(Fate.TAKEN_OUT));
        page.lines().stream().filter(line -> isKept(choices.get(line.number()))).forEach(Line::reopen);
    }

    private static boolean isKept(LineChoice choice) {
        return choice != null && choice != LineChoice.LEAVE_OUT;
    }

    private List<Line> unchosen() {
        return page.lines().stream()
                .filter(line -> !choices.containsKey(line.number()))
                .toList();
    }

    private List<Line> open() {
        return page.lines().stream().filter(Line::isOpen).toList();
    }

    private void read(Outline.Stretch stretch) {
        Part part = stretch.part();
        if (part == Part.VOCABULARY) {
            words.read(stretch.lines());
        } else if (part == Part.QUESTIONS) {
            questions.read(stretch.lines());
        } else {
            NotesWriter notes = part == Part.FOCUS ? focus : part == Part.FURTHER ? further : credits;
            Fate fate = part == Part.FOCUS ? Fate.FOCUS : part == Part.FURTHER ? Fate.FURTHER : Fate.SOURCE;
            stretch.lines().forEach(line -> {
                notes.add(line);
                line.is(fate);
            });
        }
    }

    private static void notes(Section.Role role, String en, String zh, NotesWriter notes, List<Section> sections) {
        if (!notes.markdown().isEmpty()) {
            sections.add(new NotesSection(role, new Bilingual(en, zh), notes.markdown()));
        }
    }

    private LessonHeader header() {
        return new LessonHeader(
                title.isEmpty() ? UNTITLED : new Bilingual(Texts.plain(title.en()), Texts.plain(title.zh())),
                facts.level(),
                Optional.empty(),
                facts.topics(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                facts.sources());
    }

    /** Whether nothing of the page was kept. */
    boolean isEmpty(Lesson lesson) {
        return title.isEmpty()
                && lesson.sections().isEmpty()
                && lesson.vocabulary().isEmpty()
                && lesson.questions().isEmpty();
    }

    /** Whether the article has no Chinese at all, so that it is to be written. */
    boolean isDraft() {
        return paragraphs(true) > 0 && paragraphs(false) == 0;
    }

    private long paragraphs(boolean english) {
        return texts().filter(pair -> (english ? pair.en() : pair.zh()).isPresent())
                .count();
    }

    private java.util.stream.Stream<Pair> texts() {
        return pairs.stream().filter(pair -> !pair.isHeading());
    }

    List<Remark> remarks(Lesson lesson) {
        List<Remark> remarks = new ArrayList<>();
        if (page.html()) {
            remarks.add(Remark.of(Remark.Kind.HTML));
        }
        if (title.isEmpty()) {
            remarks.add(Remark.of(Remark.Kind.NO_TITLE));
        }
        ofLanguages(remarks);
        long unsure = texts().filter(pair -> pair.confidence() < 0.5).count();
        if (unsure > 0) {
            remarks.add(Remark.of(Remark.Kind.UNSURE_PAIRS, unsure));
        }
        ofWords(lesson, VocabularyEntry::zh, Remark.Kind.WORDS_WITHOUT_CHINESE, remarks);
        ofWords(lesson, VocabularyEntry::definition, Remark.Kind.WORDS_WITHOUT_DEFINITION, remarks);
        return remarks;
    }

    private void ofLanguages(List<Remark> remarks) {
        long english = paragraphs(true);
        long chinese = paragraphs(false);
        long all = texts().count();
        if (all == 0) {
            remarks.add(Remark.of(Remark.Kind.NO_ARTICLE));
        } else if (chinese == 0) {
            remarks.add(Remark.of(Remark.Kind.NO_CHINESE, all));
        } else if (english == 0) {
            remarks.add(Remark.of(Remark.Kind.NO_ENGLISH));
        } else {
            if (chinese < all) {
                remarks.add(Remark.of(Remark.Kind.WITHOUT_CHINESE, all - chinese));
            }
            if (english < all) {
                remarks.add(Remark.of(Remark.Kind.WITHOUT_ENGLISH, all - english));
            }
        }
    }

    private static void ofWords(
            Lesson lesson,
            java.util.function.Function<VocabularyEntry, String> field,
            Remark.Kind kind,
            List<Remark> remarks) {
        List<VocabularyEntry> without = lesson.vocabulary().stream()
                .filter(entry -> field.apply(entry).isEmpty())
                .toList();
        if (!without.isEmpty()) {
            String words = without.stream().map(VocabularyEntry::headword).collect(Collectors.joining(", "));
            remarks.add(Remark.of(kind, without.size(), words));
        }
    }
}
