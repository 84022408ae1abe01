package org.duidu.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Has a page's text written in the order in which it is read. openhtmltopdf writes all plain text of a line first and the
 * elements in it after that, so that bold words would end up behind their sentence for whoever copies or hears it. With
 * the plain text in elements of its own all of it comes in turn.
 */
final class PdfRuns {
    private static final Set<String> INLINE = Set.of("span", "b", "i", "a", "sup", "sub");

    private PdfRuns() {}

    /**
     * @param xhtml well-formed
     * @throws IllegalArgumentException if it is not
     */
    static Document inReadingOrder(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
            wrapRuns(document.getDocumentElement());
            return document;
        } catch (ParserConfigurationException | IOException | SAXException failure) {
            throw new IllegalArgumentException("the page is not well-formed", failure);
        }
    }

    private static void wrapRuns(Element element) {
        List<Element> elements = new ArrayList<>();
        List<Node> texts = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                elements.add(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                texts.add(child);
            }
        }
        elements.forEach(PdfRuns::wrapRuns);
        if (elements.stream().anyMatch(PdfRuns::isInline)) {
            texts.stream().filter(PdfRuns::isOfALine).forEach(PdfRuns::wrap);
        }
    }

    /** Space between blocks is none of a line. */
    private static boolean isOfALine(Node text) {
        return !text.getNodeValue().isBlank() || isInline(text.getPreviousSibling());
    }

    private static boolean isInline(Node node) {
        return node instanceof Element element && INLINE.contains(element.getLocalName());
    }

    private static void wrap(Node text) {
        Element run =
                text.getOwnerDocument().createElementNS(text.getParentNode().getNamespaceURI(), "span");
        text.getParentNode().replaceChild(run, text);
        run.appendChild(text);
    }
}
