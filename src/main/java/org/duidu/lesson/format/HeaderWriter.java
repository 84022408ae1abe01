package org.duidu.lesson.format;

import java.util.List;
import java.util.Optional;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.Source;

/** Writes the facts of a lesson as front matter. */
final class HeaderWriter {
    private HeaderWriter() {}

    static void write(LessonHeader header, StringBuilder out) {
        out.append("---\n");
        title(header.title(), out);
        value("level", header.level().map(Enum::name), out);
        value("story", header.story(), out);
        if (!header.topics().isEmpty()) {
            List<String> topics = header.topics().stream().map(YamlScalar::of).toList();
            out.append("topics: [").append(String.join(", ", topics)).append("]\n");
        }
        value("region", header.region(), out);
        value("author", header.author(), out);
        value("license", header.license(), out);
        sources(header.sources(), out);
        ignored(header.ignore(), out);
        out.append("---\n");
    }

    private static void ignored(List<String> findings, StringBuilder out) {
        if (!findings.isEmpty()) {
            out.append("ignore:\n");
        }
        findings.forEach(
                finding -> out.append("  - ").append(YamlScalar.of(finding)).append('\n'));
    }

    private static void title(Bilingual title, StringBuilder out) {
        if (!title.isEmpty()) {
            out.append("title:\n");
            part("  en", title.en(), out);
            part("  zh", title.zh(), out);
        }
    }

    private static void value(String name, Optional<String> value, StringBuilder out) {
        value.ifPresent(text -> part(name, text, out));
    }

    private static void part(String name, String text, StringBuilder out) {
        if (!text.isEmpty()) {
            out.append(name).append(": ").append(YamlScalar.of(text)).append('\n');
        }
    }

    private static void sources(List<Source> sources, StringBuilder out) {
        if (!sources.isEmpty()) {
            out.append("sources:\n");
        }
        for (Source source : sources) {
            StringBuilder item = new StringBuilder();
            part("    author", source.author(), item);
            part("    publisher", source.publisher(), item);
            part("    title", source.title(), item);
            part("    date", source.date(), item);
            part("    url", source.url(), item);
            part("    language", source.language(), item);
            out.append("  - ").append(item.length() == 0 ? "{}\n" : item.substring(4));
        }
    }
}
