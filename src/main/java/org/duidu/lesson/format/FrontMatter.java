package org.duidu.lesson.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.duidu.text.TextRange;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * The facts at the head of a Markdown lesson, between two lines of {@code ---}.
 *
 * @param facts what they say; empty if there is no front matter, or it cannot be read
 * @param block the YAML itself, without the two lines
 * @param bodyStart where the lesson goes on
 * @param present whether there is front matter, readable or not
 */
record FrontMatter(DataNode.Mapping facts, TextRange block, int bodyStart, boolean present) {

    static FrontMatter read(SourceText source, ProblemLog problems) {
        int first = firstLine(source);
        if (first < 0) {
            return none(source.start());
        }
        int last = lastLine(source, first);
        if (last < 0) {
            problems.error(source.lineStart(first), "front-matter-unclosed");
            return unclosed(source, first, problems);
        }
        TextRange block = new TextRange(source.lineStart(first + 1), source.lineStart(last));
        return new FrontMatter(facts(source, block, problems), block, source.lineStart(last + 1), true);
    }

    private static FrontMatter none(int start) {
        return new FrontMatter(DataNode.Mapping.NONE, new TextRange(start, start), start, false);
    }

    private static int firstLine(SourceText source) {
        for (int i = 0; i < source.lineCount(); i++) {
            String line = clean(source.lineText(i));
            if (!line.isEmpty()) {
                return line.equals("---") ? i : -1;
            }
        }
        return -1;
    }

    private static int lastLine(SourceText source, int first) {
        for (int i = first + 1; i < source.lineCount(); i++) {
            String line = source.lineText(i);
            if (!line.startsWith(" ")
                    && (clean(line).equals("---") || clean(line).equals("..."))) {
                return i;
            }
        }
        return -1;
    }

    /** Without its second line, front matter is taken to end at the first empty line or heading. */
    private static FrontMatter unclosed(SourceText source, int first, ProblemLog problems) {
        int end = first + 1;
        while (end < source.lineCount()
                && !clean(source.lineText(end)).isEmpty()
                && !source.lineText(end).startsWith("## ")) {
            end++;
        }
        TextRange block = new TextRange(source.lineStart(first + 1), source.lineStart(end));
        return new FrontMatter(facts(source, block, problems), block, block.end(), true);
    }

    private static String clean(String line) {
        return line.replace("\u200B", "")
                .replace("\uFEFF", "")
                .replace('\u00A0', ' ')
                .strip();
    }

    private static DataNode.Mapping facts(SourceText source, TextRange block, ProblemLog problems) {
        if (block.length() > Limits.FRONT_MATTER_CHARS) {
            problems.error(block.start(), "front-matter-too-large", Limits.FRONT_MATTER_CHARS);
            return DataNode.Mapping.NONE;
        }
        // A tab in front of a key is an error in YAML, and an odd space is none at all: both become plain spaces.
        String yaml = block.of(source.text()).replace('\t', ' ').replace('\u00A0', ' ');
        CodePoints places = new CodePoints(yaml, block.start());
        try (var parser = factory().createParser(yaml)) {
            DataNode node = new DataReader(parser, places::offset).read();
            if (node instanceof DataNode.Mapping mapping) {
                return mapping;
            }
            if (!(node instanceof DataNode.Text text && text.value().isEmpty())) {
                problems.error(block.start(), "front-matter-not-yaml", source.line(block.start()));
            }
        } catch (DataReader.DataException e) {
            problems.error(e.offset, e.code, e.detail);
        } catch (JsonProcessingException e) {
            int at = places.offset(place(e, yaml));
            problems.error(at, "front-matter-not-yaml", source.line(at));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return DataNode.Mapping.NONE;
    }

    /** Where the fault is: for a quotation mark that is never closed, where it opened. */
    private static long place(JsonProcessingException e, String yaml) {
        if (e.getCause() instanceof MarkedYAMLException fault && fault.getProblemMark() != null) {
            boolean atEnd = fault.getProblemMark().getIndex()
                    >= yaml.stripTrailing()
                            .codePointCount(0, yaml.stripTrailing().length());
            Mark mark = atEnd && fault.getContextMark() != null ? fault.getContextMark() : fault.getProblemMark();
            return mark.getIndex();
        }
        return e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.FRONT_MATTER_CHARS);
        options.setNestingDepthLimit(Limits.DATA_DEPTH);
        options.setMaxAliasesForCollections(0);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }
}
