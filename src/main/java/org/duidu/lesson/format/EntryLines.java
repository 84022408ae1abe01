package org.duidu.lesson.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fills an entry line by line: definition, examples with their Chinese, labelled lines. */
final class EntryLines {
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?][”\"’')\\]]*");

    private enum Field {
        HEAD,
        GLOSS,
        DEFINITION,
        EXAMPLE,
        NOTE,
        DONE
    }

    private final EntryDraft draft;
    private final ProblemLog problems;
    private Field field = Field.HEAD;
    private boolean examplesWanted;

    EntryLines(EntryDraft draft, ProblemLog problems) {
        this.draft = draft;
        this.problems = problems;
    }

    /** Takes a heading of Chinese alone as the gloss of a head that has none. */
    boolean completes(ListLine line) {
        boolean gloss = field == Field.HEAD
                && !draft.word.isEmpty()
                && !draft.hasChinese()
                && line.text().language() == Language.CHINESE
                && !TwoLanguages.hasLatin(line.text().text());
        if (gloss) {
            draft.addChinese(RichTexts.plain(line.text()));
            draft.end = line.range().end();
        }
        return gloss;
    }

    void add(ListLine line) {
        draft.end = Math.max(draft.end, line.range().end());
        Optional<Label.Found> label = Label.at(line.text());
        if (label.isPresent() && labelled(label.get(), line)) {
            return;
        }
        for (MarkedText text : TwoSentences.split(line.text())) {
            if (text.language() == Language.CHINESE) {
                chinese(text, line);
            } else {
                english(text, line);
            }
        }
    }

    private boolean labelled(Label.Found found, ListLine line) {
        MarkedText rest = found.rest();
        examplesWanted = false;
        switch (found.label()) {
            case WORD -> draft.word = draft.word.isEmpty() ? rest : draft.word;
            case PART_OF_SPEECH -> draft.partOfSpeech = RichTexts.plain(rest);
            case IPA ->
                draft.ipa = RichTexts.plain(rest)
                        .replaceAll("^[/／\\[]|[/／\\]]$", "")
                        .strip();
            case CHINESE -> chineseLabel(rest, line);
            case DEFINITION -> definition(found, line);
            case EXAMPLE -> example(rest, line);
            case FORMS -> forms(rest);
            case NOTE -> {
                draft.note.add(rest);
                field = Field.NOTE;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void chineseLabel(MarkedText rest, ListLine line) {
        boolean ofExample = field == Field.EXAMPLE
                && (draft.hasChinese() || line.item() > 0 && !line.startsItem())
                && draft.lastExample().zh.isEmpty();
        if (ofExample) {
            draft.lastExample().zh.set(rest);
        } else {
            draft.addChinese(RichTexts.plain(rest));
            field = Field.GLOSS;
        }
    }

    private void definition(Label.Found found, ListLine line) {
        if (found.chinese() && found.rest().language() == Language.CHINESE && !draft.hasChinese()) {
            draft.addChinese(RichTexts.plain(found.rest()));
            field = Field.GLOSS;
            return;
        }
        for (MarkedText part : TwoSentences.split(found.rest())) {
            if (found.chinese() && part.language() == Language.CHINESE) {
                field = Field.DEFINITION;
                chinese(part, line);
            } else {
                draft.definition.add(part);
            }
        }
        field = Field.DEFINITION;
    }

    private void example(MarkedText rest, ListLine line) {
        examplesWanted = rest.isEmpty();
        field = Field.DONE;
        for (MarkedText part : TwoSentences.split(rest)) {
            boolean translates = part.language() == Language.CHINESE
                    && !draft.examples.isEmpty()
                    && draft.lastExample().zh.isEmpty();
            if (translates) {
                draft.lastExample().zh.set(part);
            } else if (part.language() == Language.CHINESE) {
                draft.newExample(line.item()).zh.set(part);
            } else {
                draft.newExample(line.item()).en.set(part);
            }
            field = Field.EXAMPLE;
        }
    }

    /** The forms in a line of them. */
    static List<String> forms(String line) {
        return Arrays.stream(line.split("[,，、;；/／]"))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .toList();
    }

    private void forms(MarkedText rest) {
        draft.forms.addAll(forms(RichTexts.plain(rest)));
        field = Field.DONE;
    }

    private void english(MarkedText text, ListLine line) {
        boolean goesOn = !line.startsBlock() && !line.startsItem();
        if (line.startsItem() || examplesWanted && field != Field.EXAMPLE) {
            draft.newExample(line.item()).en.set(text);
            field = Field.EXAMPLE;
        } else if (field == Field.EXAMPLE && goesOn && goesOnWith(draft.lastExample(), text)) {
            draft.lastExample().en.add(text);
        } else if (field == Field.NOTE && goesOn) {
            draft.note.add(text);
        } else if (field == Field.DEFINITION && goesOn && !isSentence(draft.definition.last())) {
            draft.definition.add(text);
        } else if (draft.definition.isEmpty() && field != Field.EXAMPLE) {
            draft.definition.set(text);
            field = Field.DEFINITION;
        } else {
            draft.newExample(line.item()).en.set(text);
            field = Field.EXAMPLE;
        }
    }

    private static boolean goesOnWith(EntryDraft.ExampleDraft example, MarkedText text) {
        boolean newSentence = isSentence(example.en.last())
                && !text.isEmpty()
                && Character.isUpperCase(text.text().codePointAt(0));
        return example.zh.isEmpty() && !newSentence;
    }

    private static boolean isSentence(MarkedText text) {
        String end = text.text().substring(Math.max(0, text.length() - 8));
        return SENTENCE_END.matcher(end).matches();
    }

    private void chinese(MarkedText text, ListLine line) {
        boolean goesOn = !line.startsBlock() && !line.startsItem();
        if (field == Field.EXAMPLE && (draft.lastExample().zh.isEmpty() || goesOn)) {
            draft.lastExample().zh.add(text);
        } else if (field == Field.NOTE && goesOn) {
            draft.note.add(text);
        } else if (!draft.hasChinese() || field == Field.GLOSS && goesOn) {
            draft.addChinese(RichTexts.plain(text));
            field = field == Field.HEAD ? Field.GLOSS : field;
        } else if (line.startsItem()) {
            draft.newExample(line.item()).zh.set(text);
            field = Field.EXAMPLE;
        } else {
            problems.warning(text.range().start(), "text-ignored", VocabularyReader.shortened(text.text()));
        }
    }
}
