package org.duidu.lesson;

import java.util.Locale;

/** A word class, as the abbreviations of learners' dictionaries name it. */
public enum PartOfSpeech {
    NOUN("n."),
    VERB("v."),
    ADJECTIVE("adj."),
    ADVERB("adv."),
    PREPOSITION("prep."),
    CONJUNCTION("conj."),
    PRONOUN("pron."),
    DETERMINER("det."),
    INTERJECTION("int."),
    PHRASE("phr."),
    /** Not given, or not known by any of its names. */
    OTHER("");

    private final String abbreviation;

    PartOfSpeech(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public String abbreviation() {
        return abbreviation;
    }

    /** Reads {@code n.}, {@code noun}, {@code 名詞}, {@code phr. v.} and the like; {@link #OTHER} if it is none of them. */
    public static PartOfSpeech of(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT).replace(".", "").replaceAll("\\s+", " ");
        return switch (name) {
            case "n", "noun", "名", "名詞", "cn", "un", "n c", "n u" -> NOUN;
            case "v", "verb", "vt", "vi", "動", "動詞", "aux" -> VERB;
            case "adj", "adjective", "a", "形", "形容詞" -> ADJECTIVE;
            case "adv", "adverb", "ad", "副", "副詞" -> ADVERB;
            case "prep", "preposition", "介", "介系詞", "介詞" -> PREPOSITION;
            case "conj", "conjunction", "連", "連接詞" -> CONJUNCTION;
            case "pron", "pronoun", "代", "代名詞" -> PRONOUN;
            case "det", "determiner", "art", "限定詞" -> DETERMINER;
            case "int", "interj", "interjection", "感嘆詞" -> INTERJECTION;
            case "phr", "ph", "phrase", "phr v", "phrv", "phrasal verb", "idiom", "片語", "慣用語" -> PHRASE;
            default -> OTHER;
        };
    }
}
