package org.duidu.export;

import java.util.Locale;

/** The style sheet of a worksheet: CSS 2.1 with pages, which browsers and the PDF writer read alike. */
final class SheetStyle {
    /** What a browser may have; the Chinese families are those of Windows, macOS and Linux. */
    static final String SYSTEM_FONTS =
            "Literata, Georgia, 'Noto Sans TC', 'PingFang TC', 'Microsoft JhengHei'," + " 'Noto Sans CJK TC', serif";

    private static final String CSS = """
            @page { size: %1$s; margin: %2$s }
            html, body, table, td, p, h2, div, span, b { font-family: %3$s }
            body { margin: 0; color: #1a1a1a; font-size: %4$.1fpt; line-height: %5$s }
            table { border-collapse: collapse; width: 100%% }
            td { vertical-align: top; padding: 0 }
            .head { margin-bottom: 2mm }
            .title { font-size: 15pt; font-weight: bold; line-height: 1.15 }
            .version { text-align: right; font-size: 9pt; width: %10$s; color: #444 }
            .name { margin: 0 0 4mm; font-size: 9.5pt; color: #444 }
            .grid { position: relative; margin: 0 auto 4mm; page-break-inside: avoid }
            .c { position: absolute; border: 0.25mm solid #333; background: #fff; margin: -0.125mm 0 0 -0.125mm }
            .n { position: absolute; left: 6%%; top: 2%%; line-height: 1.1; color: #333 }
            .l { position: absolute; left: 0; top: 0; text-align: center }
            .clues { table-layout: fixed }
            .gutter { width: %6$s }
            h2 { font-size: 1.1em; margin: 0 0 1mm; line-height: 1.3; page-break-after: avoid }
            .clue + h2 { margin-top: 2mm }
            .clue { position: relative; margin: 0 0 0.5mm; padding-left: %7$s; page-break-inside: avoid }
            .number { position: absolute; left: 0; top: 0; width: %8$s; text-align: right; font-weight: bold }
            .bank { margin: 0 0 4mm; padding: 1.5mm 3mm; border: 0.25mm solid #999; font-size: 10pt; line-height: 1.35 }
            .bank, .answers { white-space: pre-wrap }
            .answers { margin: 0 0 2mm; font-size: 10pt; line-height: 1.35 }
            .page { page-break-before: always }
            @media screen { body { max-width: %9$s; margin: 8mm auto; padding: 0 4mm } .page { margin-top: 16mm } }
            """;

    private SheetStyle() {}

    /** @param fonts families, as CSS lists them */
    static String of(SheetPlan plan, String fonts) {
        return String.format(
                Locale.ROOT,
                CSS,
                plan.paper().css,
                SheetGrid.mm(SheetPlan.MARGIN),
                fonts,
                plan.points(),
                SheetBlock.LINE,
                SheetGrid.mm(SheetPlan.GUTTER),
                SheetGrid.mm(SheetBlock.NUMBER_WIDTH),
                SheetGrid.mm(SheetBlock.NUMBER_WIDTH - 2),
                SheetGrid.mm(SheetPlan.width(plan.paper())),
                SheetGrid.mm(SheetPlan.VERSION_WIDTH));
    }
}
