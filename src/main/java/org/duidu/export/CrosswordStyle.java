package org.duidu.export;

import java.util.Locale;

/** The style sheet of a drawn puzzle. */
final class CrosswordStyle {
    static final String CSS = String.format(
            Locale.ROOT,
            """
            .grid { position: relative; margin: 0 auto 4mm; page-break-inside: avoid }
            .c { position: absolute; border: 0.25mm solid #333; background: #fff; margin: -0.125mm 0 0 -0.125mm }
            .n { position: absolute; left: 6%%; top: 2%%; line-height: 1.1; color: #333 }
            .l { position: absolute; left: 0; top: 0; text-align: center }
            .clues { table-layout: fixed; line-height: %1$s }
            .clues td { vertical-align: top; padding: 0 }
            .gutter { width: %2$s }
            h4 { font-size: 1.1em; margin: 0 0 1mm; line-height: 1.3; page-break-after: avoid }
            .clue + h4 { margin-top: 2mm }
            .clue { position: relative; margin: 0 0 0.5mm; padding-left: %3$s; page-break-inside: avoid }
            .number { position: absolute; left: 0; top: 0; width: %4$s; text-align: right; font-weight: bold }
            .answers { margin: 0 0 2mm; font-size: 10pt; line-height: 1.35; white-space: pre-wrap }
            """,
            SheetBlock.LINE,
            SheetGrid.mm(SheetPlan.GUTTER),
            SheetGrid.mm(SheetBlock.NUMBER_WIDTH),
            SheetGrid.mm(SheetBlock.NUMBER_WIDTH - 2));

    private CrosswordStyle() {}
}
