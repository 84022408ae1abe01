package org.duidu.export.worksheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duidu.export.Xml;

/**
 * A piece of an XHTML page. It is only ever made of fixed elements and of escaped text, so that nothing in a lesson can
 * become mark-up.
 */
record Html(String code) {
    static final Html NONE = new Html("");

    static Html text(String text) {
        return new Html(Xml.escaped(text));
    }

    /** @param style a class of {@link PageStyle}, empty for none */
    static Html of(String element, String style, Html... content) {
        return of(element, style, Arrays.asList(content));
    }

    static Html of(String element, String style, List<Html> content) {
        String attribute = style.isEmpty() ? "" : " class=\"" + style + "\"";
        return new Html("<" + element + attribute + ">" + all(content).code + "</" + element + ">" + end(element));
    }

    static Html of(String element, String style, String text) {
        return of(element, style, text(text));
    }

    static Html all(Html... pieces) {
        return all(Arrays.asList(pieces));
    }

    static Html all(List<Html> pieces) {
        return new Html(pieces.stream().map(Html::code).collect(Collectors.joining()));
    }

    /** A piece that another writer of this program has made. */
    static Html drawn(String code) {
        return new Html(code);
    }

    private static String end(String element) {
        return switch (element) {
            case "span", "b", "i", "td" -> "";
            default -> "\n";
        };
    }
}
