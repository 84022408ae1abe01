package org.duidu.export.worksheet;

import java.util.Locale;
import org.duidu.export.CrosswordDrawing;
import org.duidu.export.SheetArea;
import org.duidu.export.SheetOptions;

/** The style sheet of a worksheet: black on white, for A4 or Letter, with a foot on every page. */
final class PageStyle {
    /** Room to punch holes, in millimetres. */
    private static final double SIDE = 17;

    private static final double TOP = 14;
    private static final double BOTTOM = 19;

    private static final String PAGES = """
            @page { size: %1$s; margin: %2$.0fmm %3$.0fmm %4$.0fmm; @bottom-left { content: element(foot); width: 100%% } }
            html, body, table, td, p, h1, h2, h3, h4, div, span, b, i { font-family: %5$s }
            @media screen { body { max-width: %6$.1fmm; margin: 8mm auto; padding: 0 4mm } .version { margin-top: 24mm } }
            """;

    private static final String CSS = """
            body { margin: 0; color: #000; font-size: 11pt; line-height: 1.4 }
            table { border-collapse: collapse; width: 100%; table-layout: fixed }
            td { vertical-align: top; padding: 0 }
            p, h1, h2, h3 { margin: 0 }
            .version { page-break-before: right; -fs-page-sequence: start }
            .first { page-break-before: auto }
            .later, .page { page-break-before: always }
            .foot { position: running(foot) }
            .foot, .foot-screen { border-top: 0.25mm solid #777; padding-top: 1mm; font-size: 8pt; line-height: 1.3; color: #333 }
            .foot-left { width: 70% }
            .foot-right { text-align: right }
            .pageno:before { content: counter(page) }
            .pages:before { content: counter(pages) }
            .school { font-size: 9.5pt; color: #333 }
            h1 { font-size: 17pt; line-height: 1.2 }
            .title-zh { font-size: 12.5pt; line-height: 1.4 }
            .head-right { width: 46mm; text-align: right; font-size: 9pt; line-height: 1.4; color: #333 }
            .letter { font-size: 13pt; font-weight: bold; color: #000 }
            .blanks { margin: 3mm 0 5mm; font-size: 10pt }
            .blanks td { padding: 2mm 1mm 0 0; white-space: nowrap }
            .blanks .rule { border-bottom: 0.25mm solid #555; width: 30% }
            .blanks .short { width: 13% }
            .blanks .word { width: 12mm; padding-left: 4mm }
            .blanks .word-first { width: 12mm }
            .part { margin-bottom: 6mm }
            .keep { page-break-inside: avoid }
            h2 { page-break-after: avoid; font-size: 13pt; line-height: 1.3; border-bottom: 0.4mm solid #000; padding-bottom: 0.6mm }
            .points { float: right; font-size: 10pt; font-weight: normal; padding-top: 0.8mm }
            .task { margin: 1.2mm 0 2.5mm; font-size: 10pt; line-height: 1.35; color: #333 }
            h3 { font-size: 11.5pt; line-height: 1.35; margin: 2mm 0 1.2mm; page-break-after: avoid }
            .item { position: relative; padding-left: 8mm; margin-bottom: 3mm; page-break-inside: avoid }
            .no { position: absolute; left: 0; top: 0; width: 6mm; text-align: right; font-weight: bold }
            .line { border-bottom: 0.25mm solid #777; height: 8mm; line-height: 8mm }
            .gap { white-space: nowrap }
            .bank { border: 0.3mm solid #555; padding: 1.6mm 3mm; margin: 0 0 3mm; line-height: 1.7; page-break-inside: avoid }
            .banked { white-space: nowrap; padding-right: 5mm }
            .answer { white-space: nowrap; padding-right: 5mm }
            .answers-list { line-height: 1.6; margin-bottom: 1.5mm }
            .prose { position: relative; line-height: 1.5; margin: 0 0 2.5mm; orphans: 2; widows: 2 }
            .point { margin-bottom: 1mm }
            .gapped { line-height: 2; margin: 0 0 2.5mm; orphans: 2; widows: 2 }
            .text { padding-left: 7mm }
            .para-no { position: absolute; left: -7mm; top: 0.6mm; width: 5mm; font-size: 8pt; line-height: 1.5; color: #555 }
            .half { width: 53%; padding-right: 3mm }
            .space { width: 5mm }
            .zh .prose { line-height: 1.65 }
            .quote { font-style: normal; padding-left: 4mm; border-left: 0.6mm solid #777 }
            .speaker { display: block; color: #333 }
            .gloss-column { width: 50mm; font-size: 9pt; line-height: 1.4; padding-top: 0.6mm }
            .gloss { display: block }
            .notes-column { width: 42mm; border-left: 0.25mm solid #999; padding-left: 3mm; font-size: 8.5pt; color: #555 }
            .sources { font-size: 8.5pt; line-height: 1.35; color: #333; margin-top: 2mm }
            .words td { border-bottom: 0.25mm solid #999; padding: 1.6mm 2mm 1.6mm 0; line-height: 1.3 }
            .words .word-no { width: 7mm; font-size: 9pt; color: #333 }
            .words .word-en { width: 44mm }
            .words .word-zh { width: 42mm }
            .words .word-def { font-size: 10pt }
            .words .head-row { font-size: 9pt; font-weight: bold; color: #333 }
            .pos { font-size: 9pt; color: #333 }
            .ipa { font-family: 'Noto Serif', Literata, serif; font-size: 9pt; color: #333; white-space: nowrap }
            .tall { line-height: 2.1 }
            .spaceless { letter-spacing: 0.06em; word-wrap: break-word }
            .letters { letter-spacing: 0.25em; font-size: 12.5pt; white-space: nowrap }
            .box { display: inline-block; width: 7mm; height: 6mm; border: 0.3mm solid #333; text-align: center; line-height: 6mm }
            .choice { padding-left: 7mm; position: relative; margin-top: 0.6mm }
            .choice-letter { position: absolute; left: 0; top: 0 }
            .pairs td { padding: 1.3mm 0; line-height: 1.35 }
            .pairs .pair-no { width: 8mm; text-align: right; font-weight: bold; padding-right: 2mm }
            .pairs .pair-line { width: 12mm; white-space: nowrap }
            .pairs .pair-letter { width: 8mm; font-weight: bold; text-align: right; padding-right: 2mm }
            .vowels td { padding: 1.4mm 0 }
            .vowels .pair-no { padding-right: 3mm }
            .vowels .letters { width: 50mm }
            .vowel-line { width: 48mm }
            .pair-no { width: 8mm; text-align: right; font-weight: bold; padding-right: 2mm }
            .pieces td { padding: 1mm 0 }
            .pieces .piece-box { width: 11mm }
            .pieces .pair-letter { width: 7mm; padding-right: 2mm; font-weight: bold }
            .piece { line-height: 1.45 }
            .size-115 { font-size: 11.5pt }
            .size-110 { font-size: 11pt }
            .size-105 { font-size: 10.5pt }
            .size-100 { font-size: 10pt }
            .key .part { margin-bottom: 4mm; font-size: 10pt }
            .key .item { margin-bottom: 1mm }
            .help { font-size: 9.5pt; color: #333 }
            .filled { text-decoration: underline; font-weight: bold }
            """;

    private PageStyle() {}

    /** @param fonts families, as CSS lists them */
    static String of(SheetOptions.Paper paper, String fonts) {
        return String.format(
                        Locale.ROOT,
                        PAGES,
                        paper.css(),
                        TOP,
                        SIDE,
                        BOTTOM,
                        fonts,
                        area(paper).width())
                + CSS
                + CrosswordDrawing.STYLE;
    }

    /** What of a page is there to be set. */
    static SheetArea area(SheetOptions.Paper paper) {
        return new SheetArea(paper.width() - 2 * SIDE, paper.height() - TOP - BOTTOM);
    }
}
