package org.duidu.export.anki;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The two types of notes in a package. Their ids and fields never change: a type with other fields would need another
 * id, or Anki would refuse the notes of an earlier export.
 */
enum NoteType {
    WORD(
            1_364_000_000_001L,
            "Duidu word 單字",
            0,
            List.of(
                    "Word",
                    "Part of speech",
                    "IPA",
                    "Chinese",
                    "Definition",
                    "Example",
                    "Example in Chinese",
                    "Sentence",
                    "Sentence in Chinese",
                    "Lesson",
                    "Audio"),
            List.of(
                    new Template(
                            "Receptive 看英文",
                            "<div class=word>{{Word}}</div><div class=small>{{Part of speech}} {{IPA}}</div>{{Audio}}",
                            "{{FrontSide}}<hr id=answer><div class=zh>{{Chinese}}</div><div>{{Definition}}</div>"
                                    + Template.SENTENCES),
                    new Template(
                            "Productive 想英文",
                            "<div class=zh>{{Chinese}}</div><div>{{Definition}}</div>"
                                    + "<div class=small>{{Part of speech}}</div>",
                            "{{FrontSide}}<hr id=answer><div class=word>{{Word}}</div>"
                                    + "<div class=small>{{IPA}}</div>{{Audio}}" + Template.SENTENCES))),
    CLOZE(
            1_364_000_000_002L,
            "Duidu cloze 克漏字",
            1,
            List.of("Text", "Text in Chinese", "Word", "Chinese", "Definition", "Lesson"),
            List.of(new Template(
                    "Cloze 克漏字",
                    "<div class=sentence>{{cloze:Text}}</div><div class=zh>{{Text in Chinese}}</div>",
                    "<div class=sentence>{{cloze:Text}}</div><div class=zh>{{Text in Chinese}}</div><hr id=answer>"
                            + "<div class=word>{{Word}}</div><div class=zh>{{Chinese}}</div>"
                            + "<div>{{Definition}}</div><div class=small>{{Lesson}}</div>")));

    private static final String CSS = """
            .card { font-family: Literata, Georgia, serif; font-size: 20px; line-height: 1.5; text-align: center; }
            .word { font-size: 30px; font-weight: bold; }
            .zh { font-family: "Noto Sans TC", "PingFang TC", "Microsoft JhengHei", sans-serif; }
            .sentence { margin-top: 14px; }
            .small { font-size: 15px; opacity: 0.75; }
            b, .cloze { color: #b23a26; }
            .nightMode b, .nightMode .cloze { color: #ee8a72; }
            """;

    private final long id;
    private final String title;
    private final int kind;
    private final List<String> fields;
    private final List<Template> templates;

    private record Template(String name, String front, String back) {
        static final String SENTENCES =
                "<div class=sentence>{{Example}}</div><div class=zh>{{Example in Chinese}}</div>"
                        + "<div class=sentence>{{Sentence}}</div><div class=zh>{{Sentence in Chinese}}</div>"
                        + "<div class=small>{{Lesson}}</div>";
    }

    /**
     * @param kind 0 for a usual type, 1 for clozes
     */
    NoteType(long id, String title, int kind, List<String> fields, List<Template> templates) {
        this.id = id;
        this.title = title;
        this.kind = kind;
        this.fields = fields;
        this.templates = templates;
    }

    long id() {
        return id;
    }

    List<String> fields() {
        return fields;
    }

    /**
     * The type as it stands in a collection.
     *
     * @param modified in seconds since 1970
     * @param deck the id of a deck in the package
     */
    Map<String, Object> model(long modified, long deck) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("id", id);
        model.put("name", title);
        model.put("type", kind);
        model.put("mod", modified);
        model.put("usn", -1);
        model.put("sortf", 0);
        model.put("did", deck);
        model.put("tmpls", templates());
        model.put("flds", namedFields());
        model.put("css", CSS);
        model.put("latexPre", "");
        model.put("latexPost", "");
        model.put("tags", List.of());
        model.put("vers", List.of());
        model.put("req", List.of());
        return model;
    }

    private List<Map<String, Object>> templates() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < templates.size(); i++) {
            Map<String, Object> template = new LinkedHashMap<>();
            template.put("name", templates.get(i).name());
            template.put("ord", i);
            template.put("qfmt", templates.get(i).front());
            template.put("afmt", templates.get(i).back());
            template.put("bqfmt", "");
            template.put("bafmt", "");
            template.put("did", null);
            all.add(template);
        }
        return all;
    }

    private List<Map<String, Object>> namedFields() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", fields.get(i));
            field.put("ord", i);
            field.put("sticky", false);
            field.put("rtl", false);
            field.put("font", "Arial");
            field.put("size", 20);
            field.put("media", List.of());
            all.add(field);
        }
        return all;
    }
}
