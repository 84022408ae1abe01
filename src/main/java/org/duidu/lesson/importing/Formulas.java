package org.duidu.lesson.importing;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what is left of formulas in pasted text into plain signs. */
final class Formulas {
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("rightarrow", "→"),
            Map.entry("to", "→"),
            Map.entry("longrightarrow", "→"),
            Map.entry("Rightarrow", "⇒"),
            Map.entry("implies", "⇒"),
            Map.entry("leftarrow", "←"),
            Map.entry("leftrightarrow", "↔"),
            Map.entry("uparrow", "↑"),
            Map.entry("downarrow", "↓"),
            Map.entry("times", "×"),
            Map.entry("div", "÷"),
            Map.entry("pm", "±"),
            Map.entry("neq", "≠"),
            Map.entry("ne", "≠"),
            Map.entry("approx", "≈"),
            Map.entry("leq", "≤"),
            Map.entry("le", "≤"),
            Map.entry("geq", "≥"),
            Map.entry("ge", "≥"),
            Map.entry("checkmark", "✓"),
            Map.entry("cdot", "·"),
            Map.entry("bullet", "•"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("degree", "°"),
            Map.entry("quad", " "),
            Map.entry("qquad", " "));

    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");
    private static final Pattern IN_BRACES = Pattern.compile(
            "\\\\(?:text|textbf|textit|mathrm|mathbf|mathit|mathsf|emph|underline|boxed)\\{([^{}]*)\\}");
    private static final Pattern BRACKETS =
            Pattern.compile("\\\\[\\[\\]()]|\\\\(?:begin|end)\\{[^{}]{0,30}\\}|\\$\\$|\\\\[,;!] ?");
    private static final Pattern IN_DOLLARS = Pattern.compile("\\$\\s*([^$\\n]*(?:\\\\[A-Za-z]+)[^$\\n]*?)\\s*\\$");

    private Formulas() {}

    /** The text with signs for commands and without the brackets of formulas; other text is as it was. */
    static String plain(String text) {
        if (text.indexOf('\\') < 0 && !text.contains("$$")) {
            return text;
        }
        String plain = IN_DOLLARS.matcher(text).replaceAll("$1");
        plain = BRACKETS.matcher(plain).replaceAll("");
        plain = IN_BRACES.matcher(plain).replaceAll("$1");
        Matcher command = COMMAND.matcher(plain);
        return command.replaceAll(found -> Matcher.quoteReplacement(SIGNS.getOrDefault(found.group(1), found.group())));
    }
}
