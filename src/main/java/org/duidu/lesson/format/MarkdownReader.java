package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Lesson;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.NotesSection;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;
import org.duidu.text.TextRange;

/** Reads a lesson from Markdown. */
final class MarkdownReader {
    private final SourceText source;
    private final ProblemLog problems;
    private final VocabularyReader vocabulary;
    private final QuestionReader questions;
    private final List<Section> sections = new ArrayList<>();
    private final List<Positions.SectionPosition> positions = new ArrayList<>();
    private final List<List<ParagraphDraft>> paragraphs = new ArrayList<>();

    private MarkdownReader(String text) {
        source = new SourceText(text);
        problems = new ProblemLog(source);
        vocabulary = new VocabularyReader(problems);
        questions = new QuestionReader(problems);
    }

    /**
     * A lesson file and what the reader knows of it beyond that, for edits.
     *
     * @param paragraphs parallel to the lesson's sections; an empty list for notes
     */
    record Reading(
            LessonFile file,
            FrontMatter frontMatter,
            List<RawSection> raw,
            List<List<ParagraphDraft>> paragraphs,
            List<EntryDraft> entries) {}

    static Reading read(String id, String text) {
        return new MarkdownReader(text).read(id);
    }

    private Reading read(String id) {
        FrontMatter front = FrontMatter.read(source, problems);
        HeaderReader headers = new HeaderReader(problems);
        headers.warnOfUnknown(front.facts(), HeaderReader.KEYS);
        LessonHeader header = headers.read(front.facts());
        List<Leaf> leaves = LeafReader.read(source.text(), front.bodyStart(), problems);
        SectionSplitter splitter = new SectionSplitter(source, leaves, front.bodyStart());
        List<RawSection> raw = splitter.split(header.title());
        raw.forEach(this::section);
        List<EntryDraft> entries = vocabulary.finish();
        List<QuestionDraft> asked = questions.finish();
        Bilingual title = title(header.title(), splitter.title());
        Lesson lesson = new Lesson(
                id,
                withTitle(header, title),
                sections,
                entries.stream().map(EntryDraft::entry).toList(),
                asked.stream().map(QuestionDraft::question).toList());
        Optional<Lesson> shown = checked(lesson, front);
        Positions places = new Positions(
                front.facts().get("title").map(DataNode::range).orElse(splitter.titlePlace()),
                positions,
                entries.stream().map(EntryDraft::position).toList(),
                asked.stream().map(QuestionDraft::range).toList());
        return new Reading(
                new LessonFile(source.text(), shown, problems.inOrder(), places), front, raw, paragraphs, entries);
    }

    private void section(RawSection raw) {
        if (raw.headed() && raw.leaves().isEmpty()) {
            problems.warning(raw.place().start(), "empty-section", raw.heading().either());
        }
        if (raw.part() == Part.VOCABULARY) {
            vocabulary.read(raw);
        } else if (raw.part() == Part.QUESTIONS) {
            questions.read(raw);
        } else {
            List<ParagraphDraft> drafts = List.of();
            Section.Role role = raw.part().role().orElseThrow();
            if (role == Section.Role.ARTICLE || role == Section.Role.GLANCE) {
                drafts = ParagraphReader.read(raw.leaves(), source, problems);
                sections.add(new TextSection(
                        role,
                        raw.heading(),
                        drafts.stream().map(ParagraphDraft::paragraph).toList()));
            } else {
                sections.add(new NotesSection(role, raw.heading(), notes(raw.content())));
            }
            paragraphs.add(drafts);
            positions.add(new Positions.SectionPosition(
                    raw.place(), drafts.stream().map(ParagraphDraft::position).toList()));
        }
    }

    private String notes(TextRange content) {
        return NotesText.normal(content.of(source.text()));
    }

    private Optional<Lesson> checked(Lesson lesson, FrontMatter front) {
        boolean nothing = lesson.header().title().isEmpty()
                && lesson.sections().isEmpty()
                && lesson.vocabulary().isEmpty()
                && lesson.questions().isEmpty();
        boolean unread = front.present() && front.facts().fields().isEmpty() && !problems.isEmpty();
        if (!unread && nothing) {
            problems.error(source.start(), "empty-lesson");
        } else if (!unread && lesson.header().title().isEmpty()) {
            problems.error(source.start(), "title-missing");
        }
        return nothing ? Optional.empty() : Optional.of(lesson);
    }

    /** The front matter's title, completed in the other language by a heading of the first level. */
    private static Bilingual title(Bilingual fromFront, Bilingual fromHeading) {
        return new Bilingual(
                fromFront.en().isEmpty() ? fromHeading.en() : fromFront.en(),
                fromFront.zh().isEmpty() ? fromHeading.zh() : fromFront.zh());
    }

    private static LessonHeader withTitle(LessonHeader header, Bilingual title) {
        return new LessonHeader(
                title,
                header.level(),
                header.story(),
                header.topics(),
                header.region(),
                header.author(),
                header.license(),
                header.sources(),
                header.ignore());
    }
}
