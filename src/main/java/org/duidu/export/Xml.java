package org.duidu.export;

/** Text for XML and XHTML. */
public final class Xml {
    private Xml() {}

    /** A text for an element or an attribute in double quotes. What XML cannot hold is left out. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().filter(Xml::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
