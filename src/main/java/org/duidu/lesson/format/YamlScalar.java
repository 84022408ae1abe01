package org.duidu.lesson.format;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a text as YAML: plainly where that is safe, between double quotes otherwise. */
final class YamlScalar {
    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._/()（）「」《》、，。？！’'+-]*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9._~/?=&%+-]+");
    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf");

    private YamlScalar() {}

    static String of(String text) {
        boolean plain =
                SAFE.matcher(text).matches() && !text.endsWith(" ") && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain || ADDRESS.matcher(text).matches() ? text : quoted(text);
    }

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || isNoCharacter(c)) {
                out.append(c < 0x10000 ? String.format("\\u%04X", c) : String.format("\\U%08X", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    private static boolean isNoCharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || c >= 0xD800 && c <= 0xDFFF;
    }
}
