package org.duidu.export;

import java.util.Locale;

/** The style sheet of a puzzle's own sheet: CSS 2.1 with pages, which browsers and the PDF writer read alike. */
public final class SheetStyle {
    /** What a browser may have; the Chinese families are those of Windows, macOS and Linux. */
    public static final String SYSTEM_FONTS =
            "Literata, Georgia, 'Noto Sans TC', 'PingFang TC', 'Microsoft JhengHei'," + " 'Noto Sans CJK TC', serif";

    private static final String CSS = """
            @page { size: %1$s; margin: %2$s }
            html, body, table, td, p, h4, div, span, b { font-family: %3$s }
            body { margin: 0; color: #1a1a1a; font-size: %4$.1fpt; line-height: %5$s }
            table { border-collapse: collapse; width: 100%% }
            td { vertical-align: top; padding: 0 }
            .head { margin-bottom: 2mm }
            .title { font-size: 15pt; font-weight: bold; line-height: 1.15 }
            .version { text-align: right; font-size: 9pt; width: %7$s; color: #444 }
            .name { margin: 0 0 4mm; font-size: 9.5pt; color: #444 }
            .bank { margin: 0 0 4mm; padding: 1.5mm 3mm; border: 0.25mm solid #999; font-size: 10pt; line-height: 1.35 }
            .bank { white-space: pre-wrap }
            .page { page-break-before: always }
            @media screen { body { max-width: %6$s; margin: 8mm auto; padding: 0 4mm } .page { margin-top: 16mm } }
            """;

    private SheetStyle() {}

    /**
     * @param points the size of the type
     * @param fonts families, as CSS lists them
     */
    static String of(SheetOptions.Paper paper, double points, String fonts) {
        return String.format(
                        Locale.ROOT,
                        CSS,
                        paper.css(),
                        SheetGrid.mm(SheetPlan.MARGIN),
                        fonts,
                        points,
                        SheetBlock.LINE,
                        SheetGrid.mm(SheetArea.of(paper).width()),
                        SheetGrid.mm(SheetPlan.VERSION_WIDTH))
                + CrosswordStyle.CSS;
    }
}
