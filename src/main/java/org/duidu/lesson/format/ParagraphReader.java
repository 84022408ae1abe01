package org.duidu.lesson.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Paragraph.Kind;
import org.duidu.lesson.RichText;
import org.duidu.text.TextRange;

/** Finds for each English paragraph the Chinese that belongs to it. */
final class ParagraphReader {
    private final ProblemLog problems;
    private final List<ParagraphDraft> drafts = new ArrayList<>();

    private ParagraphReader(ProblemLog problems) {
        this.problems = problems;
    }

    static List<ParagraphDraft> read(List<Leaf> leaves, SourceText source, ProblemLog problems) {
        ParagraphReader reader = new ParagraphReader(problems);
        int start = 0;
        for (int i = 0; i <= leaves.size(); i++) {
            if (i == leaves.size() || leaves.get(i).isRule()) {
                reader.pairUp(HalfReader.read(leaves.subList(start, i), source));
                start = i + 1;
            }
        }
        return reader.drafts;
    }

    private void pairUp(List<Half> halves) {
        Language first = chineseFirst(halves) ? Language.CHINESE : Language.ENGLISH;
        int i = 0;
        while (i < halves.size()) {
            int run = run(halves, i);
            int others = others(halves, i, run);
            boolean leads = halves.get(i).language() == first;
            if (leads && others > 0 && run == others && sameKinds(halves, i, run)) {
                for (int k = 0; k < run; k++) {
                    add(halves.get(i + k), halves.get(i + run + k));
                }
                i += 2 * run;
            } else if (leads && others > 0 && fit(halves.get(i + run - 1), halves.get(i + run))) {
                for (int k = 0; k < run - 1; k++) {
                    add(halves.get(i + k), null);
                }
                add(halves.get(i + run - 1), halves.get(i + run));
                i += run + 1;
            } else {
                halves.subList(i, i + run).forEach(half -> add(half, null));
                i += run;
            }
        }
    }

    /** Whether the section gives its Chinese before its English. */
    private static boolean chineseFirst(List<Half> halves) {
        return halves.size() > 1
                && halves.get(0).language() == Language.CHINESE
                && halves.get(halves.size() - 1).language() == Language.ENGLISH;
    }

    /** How many halves of one language and kind follow each other. */
    private static int run(List<Half> halves, int start) {
        int end = start + 1;
        while (end < halves.size()
                && halves.get(end).language() == halves.get(start).language()
                && halves.get(end).kind == halves.get(start).kind) {
            end++;
        }
        return end - start;
    }

    /** How many halves of the other language follow a run, all of one kind. */
    private static int others(List<Half> halves, int start, int run) {
        int next = start + run;
        boolean other = next < halves.size()
                && halves.get(next).language() != halves.get(start).language();
        return other ? run(halves, next) : 0;
    }

    private static boolean sameKinds(List<Half> halves, int start, int run) {
        return halves.get(start).kind == halves.get(start + run).kind;
    }

    /** A quotation may have its Chinese outside it, but a heading is no translation of a paragraph. */
    private static boolean fit(Half one, Half other) {
        return one.kind == other.kind || one.kind != Kind.SUBHEADING && other.kind != Kind.SUBHEADING;
    }

    private void add(Half one, Half other) {
        boolean english = one.language() == Language.ENGLISH;
        Half en = english ? one : other;
        Half zh = english ? other : one;
        MarkedText enText = en == null ? MarkedText.EMPTY : en.text();
        MarkedText zhText = zh == null ? MarkedText.EMPTY : zh.text();
        TextRange enRange = en == null ? at(zhText.range().start()) : enText.range();
        TextRange zhRange = zh == null ? at(enText.range().end()) : zhText.range();
        RichText enRich = RichTexts.of(enText, Language.ENGLISH);
        RichText zhRich = RichTexts.of(zhText, Language.CHINESE);
        Kind kind = one.kind != Kind.PROSE || other == null ? one.kind : other.kind;
        Optional<Bilingual> speaker = kind == Kind.QUOTATION ? Speakers.of(en, zh) : Optional.empty();
        drafts.add(new ParagraphDraft(
                new Paragraph(kind, enRich, zhRich, speaker),
                enText,
                zhText,
                new Positions.ParagraphPosition(enRange, zhRange)));
        check(en, zh, enRich, zhRich);
    }

    private void check(Half en, Half zh, RichText enRich, RichText zhRich) {
        if (zh == null) {
            problems.warning(en.start(), "missing-translation");
        } else if (en == null) {
            problems.warning(zh.start(), "missing-english");
        } else if (enRich.breaks().size() != zhRich.breaks().size()) {
            boolean inEnglish = !enRich.breaks().isEmpty();
            problems.warning(
                    inEnglish ? en.start() : zh.start(),
                    "breaks-differ",
                    enRich.breaks().size(),
                    zhRich.breaks().size());
        }
    }

    private static TextRange at(int place) {
        return new TextRange(place, place);
    }
}
