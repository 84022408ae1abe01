package org.duidu.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The app's own style sheets as they are written, for tests. */
final class StyleSheets {
    static final Path FOLDER = Path.of("src/main/resources/org/duidu/ui/theme");
    static final String TOKENS = "tokens.css";

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("([\\w-]+)\\s*:\\s*([^;]+);");

    private StyleSheets() {}

    /**
     * @param sheet the file's name
     */
    record Declaration(String sheet, String selector, String property, String value) {}

    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".css"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(String sheet) {
        try {
            return Files.readString(FOLDER.resolve(sheet)).replaceAll("(?s)/\\*.*?\\*/", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Declaration> declarations(String sheet) {
        List<Declaration> declarations = new ArrayList<>();
        Matcher rules = RULE.matcher(text(sheet));
        while (rules.find()) {
            Matcher lines = DECLARATION.matcher(rules.group(2));
            while (lines.find()) {
                declarations.add(new Declaration(
                        sheet,
                        rules.group(1).strip(),
                        lines.group(1),
                        lines.group(2).strip()));
            }
        }
        return declarations;
    }

    /** What a theme defines, in the order of the file. */
    static Map<String, String> tokens(Theme theme) {
        Map<String, String> tokens = new LinkedHashMap<>();
        declarations(TOKENS).stream()
                .filter(line -> line.selector().equals(".theme-" + theme.name().toLowerCase(Locale.ROOT)))
                .forEach(line -> tokens.put(line.property(), line.value()));
        return tokens;
    }
}
