package org.duidu.export.worksheet;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What a worksheet's page for browsers says about its PDF: what must not be parted, and in which order it is read. */
final class PageBlocks {
    private static final Set<String> WHOLE = Set.of("keep", "item", "bank");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");

    private static final Set<String> ASIDE = Set.of("task", "points", "notes-column", "sources", "answers");

    private static final int BEGINNING = 8;

    private final Document page;

    PageBlocks(Worksheet worksheet) throws Exception {
        page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(worksheet.html()));
    }

    /** The texts within each block that has to stand on one page, without spaces. */
    List<List<String>> whole() {
        return elements().stream()
                .filter(element -> WHOLE.stream().anyMatch(style -> is(element, style)))
                .map(element -> texts(element, text -> true))
                .toList();
    }

    /** Each heading with the beginning of what comes next, without spaces. */
    List<List<String>> headings() {
        List<Node> texts = new ArrayList<>();
        collect(page.getDocumentElement(), texts);
        List<List<String>> headings = new ArrayList<>();
        for (int i = 1; i < texts.size(); i++) {
            if (isIn(texts.get(i - 1), HEADINGS) && !isIn(texts.get(i), HEADINGS)) {
                String next = tight(texts.get(i));
                headings.add(List.of(tight(texts.get(i - 1)), next.substring(0, Math.min(BEGINNING, next.length()))));
            }
        }
        return headings;
    }

    /** All texts of the parts below their headings, in order, without spaces. */
    List<String> column() {
        return column(text -> true);
    }

    /** As {@link #column}, without the last cell of each row. */
    List<String> leftColumn() {
        return column(text -> !isInLastCell(text));
    }

    /** What stands in the last cell of each row. */
    List<String> rightColumn() {
        return column(PageBlocks::isInLastCell);
    }

    private List<String> column(Predicate<Node> wanted) {
        return elements().stream()
                .filter(element -> is(element, "part"))
                .flatMap(part -> texts(part, wanted.and(text -> !isIn(text, Set.of("h2")) && !isAside(text))).stream())
                .toList();
    }

    /** What goes across the columns. */
    private static boolean isAside(Node text) {
        return ASIDE.stream().anyMatch(style -> is((Element) text.getParentNode(), style));
    }

    private static boolean isIn(Node text, Set<String> tags) {
        return tags.contains(text.getParentNode().getNodeName());
    }

    private static boolean isInLastCell(Node text) {
        Node node = text;
        while (node != null && !node.getNodeName().equals("td")) {
            node = node.getParentNode();
        }
        return node != null && node.getNextSibling() == null;
    }

    private static boolean is(Element element, String style) {
        return List.of(element.getAttribute("class").split(" ")).contains(style);
    }

    private List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static List<String> texts(Node node, Predicate<Node> wanted) {
        List<Node> texts = new ArrayList<>();
        collect(node, texts);
        return texts.stream().filter(wanted).map(PageBlocks::tight).toList();
    }

    private static void collect(Node node, List<Node> texts) {
        if (node.getNodeType() == Node.TEXT_NODE && !tight(node).isEmpty()) {
            texts.add(node);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, texts);
        }
    }

    private static String tight(Node text) {
        return Sheets.tight(text.getNodeValue());
    }
}
