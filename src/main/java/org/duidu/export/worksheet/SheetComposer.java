package org.duidu.export.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duidu.export.TextMeasure;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.LessonHeader;
import org.duidu.messages.Messages;

/** Puts parts together as a page: head, numbered headings, feet, and the key behind all sheets. */
final class SheetComposer {
    private static final double TITLE_POINTS = 17;
    private static final double TITLE_LINE = 7.4;
    private static final double HEAD_RIGHT = 46;
    /** School, Chinese title and name line, in millimetres. */
    private static final double HEAD = 32;

    private final LessonHeader header;
    private final WorksheetOptions options;
    private final Messages messages;
    private final boolean paper;

    /** @param paper whether feet are repeated on every page, as only the PDF writer can */
    SheetComposer(LessonHeader header, WorksheetOptions options, Messages messages, boolean paper) {
        this.header = header;
        this.options = options;
        this.messages = messages;
        this.paper = paper;
    }

    /** What the head of a sheet takes of its first page, in millimetres. */
    static double headHeight(LessonHeader header, WorksheetOptions options) {
        double width = PageStyle.area(options.paper()).width() - HEAD_RIGHT;
        return HEAD + TextMeasure.lines(title(header).en(), TITLE_POINTS, width) * TITLE_LINE;
    }

    /** The whole page. */
    String page(List<SheetVersion> versions, String fonts) {
        List<Html> body = new ArrayList<>();
        for (SheetVersion version : versions) {
            body.add(sheet(version, body.isEmpty()));
        }
        boolean first = true;
        for (SheetVersion version : versions) {
            if (options.key() && version.hasKey()) {
                body.add(key(version, first));
                first = false;
            }
        }
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
                + (messages.isChinese() ? "zh-Hant" : "en")
                + "\">\n<head>\n<meta charset=\"UTF-8\"/>\n"
                + Html.of("title", "", title(header).either()).code()
                + "<style>\n"
                + PageStyle.of(options.paper(), fonts)
                + "</style>\n</head>\n<body>\n"
                + Html.all(body).code()
                + "</body>\n</html>\n";
    }

    private Html sheet(SheetVersion version, boolean first) {
        List<Html> parts = new ArrayList<>();
        int number = 0;
        for (SheetVersion.PrintedPart part : version.parts()) {
            number += part.isReading() ? 0 : 1;
            parts.add(part(part, number, parts.isEmpty()));
        }
        return section(
                "version" + (first ? " first" : ""), foot(version, false), head(version, false), Html.all(parts));
    }

    /** The first key does not share a leaf with a sheet; the others may share one with it. */
    private Html key(SheetVersion version, boolean first) {
        List<Html> parts = new ArrayList<>();
        int number = 0;
        for (SheetVersion.PrintedPart part : version.parts()) {
            number += part.isReading() ? 0 : 1;
            if (!part.content().key().isEmpty()) {
                parts.add(part(
                        "part", heading(part, number, false), part.content().key()));
            }
        }
        return section(
                first ? "version key" : "version key later", foot(version, true), head(version, true), Html.all(parts));
    }

    private Html section(String style, Html foot, Html head, Html parts) {
        return paper ? Html.of("div", style, foot, head, parts) : Html.of("div", style, head, parts, foot);
    }

    private Html part(SheetVersion.PrintedPart part, int number, boolean first) {
        boolean newPage = !first && (options.apart() || part.part().startsPage());
        Html heading = Html.all(
                heading(part, part.isReading() ? 0 : number, true),
                part.isReading() ? Html.NONE : Html.of("p", "task", part.part().task(messages)));
        return part(newPage ? "part page" : "part", heading, part.content().task());
    }

    /** A heading stays with the first block below it. */
    private static Html part(String style, Html heading, List<Html> blocks) {
        return Html.of(
                "div",
                style,
                Html.of("div", "keep", heading, blocks.get(0)),
                Html.all(blocks.subList(1, blocks.size())));
    }

    private Html heading(SheetVersion.PrintedPart part, int number, boolean withPoints) {
        String name = part.part().name(messages);
        Html points = withPoints && part.content().points() > 0
                ? Html.of(
                        "span",
                        "points",
                        messages.text("worksheet.points", part.content().points()))
                : Html.NONE;
        return Html.of("h2", "", points, Html.text(number == 0 ? name : number + ". " + name));
    }

    private Html head(SheetVersion version, boolean key) {
        Bilingual title = title(header);
        String level = header.level().map(Enum::name).orElse("");
        Html left = Html.of(
                "td",
                "",
                options.school().isEmpty() ? Html.NONE : Html.of("div", "school", options.school()),
                Html.of(
                        "h1",
                        "",
                        (key ? messages.text("export.key") + messages.text("export.separator") : "") + title.either()),
                title.en().isEmpty() || title.zh().isEmpty() ? Html.NONE : Html.of("div", "title-zh", title.zh()));
        Html right = Html.of(
                "td",
                "head-right",
                Html.of("div", "letter", messages.text("export.version", version.letter())),
                Html.of("div", "", messages.text("export.seed", String.valueOf(options.seed()))),
                level.isEmpty() ? Html.NONE : Html.of("div", "", messages.text("worksheet.level", level)));
        return Html.all(
                Html.of("table", "", Html.of("tr", "", left, right)), key ? Html.of("div", "blanks", "") : blanks());
    }

    /** Name, class, number and date, as a row of lines to write on. */
    private Html blanks() {
        List<Html> cells = new ArrayList<>();
        for (String what : List.of("name", "class", "number", "date")) {
            cells.add(Html.of("td", cells.isEmpty() ? "word-first" : "word", messages.text("worksheet." + what)));
            cells.add(Html.of("td", what.equals("name") ? "rule" : "rule short", "\u00A0"));
        }
        return Html.of("table", "blanks", Html.of("tr", "", cells));
    }

    private Html foot(SheetVersion version, boolean key) {
        String left = Stream.of(
                        title(header).either(),
                        header.author().orElseGet(this::origin),
                        header.license().orElse(""),
                        options.school())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        String which = (key ? messages.text("export.key") + " · " : "")
                + messages.text("export.version", version.letter()) + " · "
                + messages.text("export.seed", String.valueOf(options.seed()));
        Html page = paper
                ? Html.all(
                        Html.text(" · "), Html.of("span", "pageno", ""), Html.text(" / "), Html.of("span", "pages", ""))
                : Html.NONE;
        Html row = Html.of(
                "tr", "", Html.of("td", "foot-left", left), Html.of("td", "foot-right", Html.text(which), page));
        return Html.of("div", paper ? "foot" : "foot-screen", Html.of("table", "", row));
    }

    /** Whose text it is where no author is named, as in what came from a page. */
    private String origin() {
        return header.sources().stream()
                .flatMap(source -> Stream.of(source.author(), source.publisher()))
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Bilingual title(LessonHeader header) {
        return header.title();
    }
}
