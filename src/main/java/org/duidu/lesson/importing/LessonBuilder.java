package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.RichText;
import org.duidu.lesson.Section;
import org.duidu.lesson.TextSection;
import org.duidu.lesson.format.TwoLanguages;

/** Makes sections of pairs. */
final class LessonBuilder {
    private final List<TextSection> sections = new ArrayList<>();
    private Bilingual heading = Bilingual.EMPTY;
    private Section.Role role = Section.Role.ARTICLE;
    private List<Paragraph> paragraphs = new ArrayList<>();

    private LessonBuilder() {}

    static List<TextSection> sections(List<Pair> pairs) {
        LessonBuilder builder = new LessonBuilder();
        pairs.forEach(builder::add);
        builder.close();
        return builder.sections;
    }

    private void add(Pair pair) {
        if (pair.isHeading()) {
            close();
            heading = heading(pair);
            role = pair.either().role();
            return;
        }
        if (heading.isEmpty() && paragraphs.isEmpty() && !sections.isEmpty()) {
            heading = new Bilingual("Main Body", "正文");
        }
        paragraphs.add(paragraph(pair));
    }

    private static Bilingual heading(Pair pair) {
        Bilingual en = pair.en().map(Block::names).orElse(Bilingual.EMPTY);
        Bilingual zh = pair.zh().map(Block::names).orElse(Bilingual.EMPTY);
        return new Bilingual(
                Texts.plain(en.en().isEmpty() ? zh.en() : en.en()),
                Texts.plain(zh.zh().isEmpty() ? en.zh() : zh.zh()));
    }

    private static Paragraph paragraph(Pair pair) {
        RichText en = pair.en().map(block -> RichTexts.of(block.text())).orElse(RichText.EMPTY);
        RichText zh = pair.zh().map(block -> RichTexts.of(block.text())).orElse(RichText.EMPTY);
        Block.Kind kind = kind(pair);
        Optional<Bilingual> speaker = kind == Block.Kind.QUOTATION ? speaker(pair) : Optional.empty();
        return new Paragraph(Paragraph.Kind.valueOf(kind.name()), en, zh, speaker);
    }

    private static Block.Kind kind(Pair pair) {
        Block.Kind en = pair.en().map(Block::kind).orElse(Block.Kind.PROSE);
        Block.Kind zh = pair.zh().map(Block::kind).orElse(Block.Kind.PROSE);
        return en == Block.Kind.PROSE || zh == Block.Kind.QUOTATION ? zh : en;
    }

    private static Optional<Bilingual> speaker(Pair pair) {
        Bilingual en = TwoLanguages.split(pair.en().flatMap(Block::speaker).orElse(""));
        String chinese = pair.zh().flatMap(Block::speaker).orElse("");
        Bilingual zh = TwoLanguages.split(chinese);
        String name = zh.zh().isEmpty() && !en.en().isEmpty() ? chinese : zh.zh();
        Bilingual speaker = new Bilingual(
                Texts.plain(en.en().isEmpty() ? zh.en() : en.en()), Texts.plain(name.isEmpty() ? en.zh() : name));
        return speaker.isEmpty() ? Optional.empty() : Optional.of(speaker);
    }

    private void close() {
        if (!heading.isEmpty() || !paragraphs.isEmpty()) {
            sections.add(new TextSection(role, heading, paragraphs));
        }
        heading = Bilingual.EMPTY;
        role = Section.Role.ARTICLE;
        paragraphs = new ArrayList<>();
    }
}
