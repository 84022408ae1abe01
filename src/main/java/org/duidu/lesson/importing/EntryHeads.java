package org.duidu.lesson.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.lesson.format.Language;
import org.duidu.text.Scripts;

/** Recognises the first line of a vocabulary entry, such as {@code asserted (v.)}. */
final class EntryHeads {
    private static final int LONGEST = 160;
    private static final int MOST_WORDS = 7;
    private static final Pattern BRACKETED =
            Pattern.compile("^(?<word>[^()（）]{1,80}?)\\s*[(（](?<pos>[^()（）]{1,30})[)）]\\s*(?<rest>.*)$");
    private static final Pattern BARE = Pattern.compile(
            "^(?<word>\\p{IsLatin}[\\p{IsLatin}'’ -]{0,60}?)\\s+(?<aside>[(（][^()（）]{1,30}[)）]\\s*)?(?<ipa>[/\\[][^/\\]]{1,40}[/\\]]\\s*)?(?:[–—-]\\s+)?(?<pos>(?:n|vt|vi|adj|adv|prep|conj|pron|phr\\.? v|phr|ph|v)\\.)\\s*(?<rest>.*)$");

    /** {@code stubborn ADJECTIVE 倔強的}: not one of these names in a sentence. */
    private static final Pattern NAMED = Pattern.compile(
            "^(?<word>\\p{Ll}[\\p{IsLatin}'’ -]{0,60}?)\\s+(?:[–—-]\\s+)?(?<pos>NOUN|VERB|ADJECTIVE|ADVERB|PREPOSITION|CONJUNCTION|PHRASE|PHRASAL VERB|IDIOM"
                    + "|(?:noun|verb|adjective|adverb|preposition|phrase|phrasal verb|idiom)(?=\\s*[:：]?\\s*\\p{IsHan}))\\s*(?<rest>.*)$");

    private static final Pattern IPA =
            Pattern.compile("^(?<before>.*?)[/／\\[](?<ipa>[^/／\\]\\p{IsHan}]{1,60})[/／\\]](?<after>.*)$");
    private static final Pattern SEPARATORS = Pattern.compile("^[\\s:：\\-–—=＝,，;；|｜•]+|[\\s:：\\-–—=＝,，;；|｜•]+$");

    private EntryHeads() {}

    /**
     * The parts of the line; a part that is missing is empty.
     *
     * @param zh the Chinese
     * @param definition English after the other parts
     * @param example a sentence, of a row of a table
     */
    record Head(String word, String partOfSpeech, String ipa, String zh, String definition, String example) {
        Head with(String sentence) {
            return new Head(word, partOfSpeech, ipa, zh, definition, sentence);
        }
    }

    static boolean isHead(String line) {
        return of(line).isPresent();
    }

    static Optional<Head> of(String line) {
        String text = line.length() > LONGEST ? "" : unmarked(line);
        Optional<Head> cells = ofCells(text);
        if (cells.isPresent()) {
            return cells;
        }
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches() && isPartOfSpeech(bracketed.group("pos"))) {
            return head(bracketed.group("word"), bracketed.group("pos"), bracketed.group("rest"));
        }
        Matcher bare = BARE.matcher(text);
        if (bare.matches()) {
            String ipa = bare.group("ipa") == null ? "" : bare.group("ipa");
            String aside =
                    bare.group("aside") == null ? "" : bare.group("aside").strip();
            return head(bare.group("word") + " " + ipa, bare.group("pos"), bare.group("rest") + aside);
        }
        Matcher named = NAMED.matcher(text);
        if (named.matches()) {
            return head(named.group("word"), named.group("pos").toLowerCase(Locale.ROOT), named.group("rest"));
        }
        return Optional.empty();
    }

    /** A row of a table: word, part of speech, and what else there is. */
    private static Optional<Head> ofCells(String text) {
        String[] cells = text.split("\\s*\\t\\s*|\\s+[/／|｜]\\s+");
        if (cells.length < 3 || Scripts.hasHan(cells[0])) {
            return Optional.empty();
        }
        for (int i = 1; i < cells.length; i++) {
            String pos = cells[i].replaceAll("^[(（]|[)）]$", "");
            if (isPartOfSpeech(pos)) {
                StringBuilder rest = new StringBuilder();
                String example = "";
                for (int k = 1; k < cells.length; k++) {
                    boolean sentence = k > 1 && example.isEmpty() && isSentence(cells[k]);
                    example = sentence ? cells[k] : example;
                    rest.append(k == i || sentence ? "" : cells[k] + " : ");
                }
                String said = example;
                return head(cells[0], pos, rest.toString()).map(head -> head.with(said));
            }
        }
        return Optional.empty();
    }

    private static boolean isSentence(String cell) {
        return Character.isUpperCase(cell.codePointAt(0)) && Texts.endsSentence(cell) && Language.latinWords(cell) > 2;
    }

    private static String unmarked(String line) {
        String text = line.replaceFirst("^#{1,6}\\s+", "");
        text = Texts.afterBullet(text).orElse(text);
        text = Texts.afterNumber(text).orElse(text);
        text = Texts.afterPicture(text).orElse(text);
        return text.replace("**", "").replace("__", "").strip();
    }

    private static Optional<Head> head(String before, String pos, String after) {
        Matcher inWord = IPA.matcher(before);
        Matcher inRest = IPA.matcher(after);
        boolean first = inWord.matches();
        boolean second = !first && inRest.matches() && inRest.group("before").isBlank();
        String ipa = first ? inWord.group("ipa") : second ? inRest.group("ipa") : "";
        String word = bare(first ? inWord.group("before") + inWord.group("after") : before);
        String rest = bare(second ? inRest.group("before") + inRest.group("after") : after);
        int han = firstHan(word);
        String zhOfWord = han > 0 ? bare(word.substring(han)) : "";
        word = han > 0 ? bare(word.substring(0, han)) : word;
        if (!isWord(word) || rest.contains("(") && rest.contains(")") && hasPartOfSpeech(rest)) {
            return Optional.empty();
        }
        Rest parts = rest(rest);
        boolean loose = !parts.definition().isEmpty()
                && !SEPARATORS.matcher(after.strip()).lookingAt()
                && zhOfWord.isEmpty()
                && parts.zh().isEmpty()
                && !second;
        if (loose && Texts.endsSentence(rest)) {
            return Optional.empty();
        }
        String zh = zhOfWord.isEmpty() ? parts.zh() : zhOfWord;
        return Optional.of(new Head(word, pos.strip(), ipa.strip(), zh, parts.definition(), ""));
    }

    record Rest(String zh, String definition) {}

    /** Chinese first, English first, or only one of them. */
    static Rest rest(String rest) {
        if (!Scripts.hasHan(rest)) {
            return new Rest("", rest);
        }
        int han = firstHan(rest);
        int latin = firstLatin(rest);
        if (latin < 0) {
            return new Rest(rest, "");
        }
        if (han < latin && latin > 0) {
            String english = rest.substring(latin);
            return Scripts.hasHan(english)
                    ? new Rest(rest, "")
                    : new Rest(bare(rest.substring(0, latin)), bare(english));
        }
        return new Rest(bare(rest.substring(han)), bare(rest.substring(0, han)));
    }

    private static boolean isWord(String word) {
        int words = Language.latinWords(word);
        return words > 0
                && words <= MOST_WORDS
                && !Scripts.hasHan(word)
                && !Texts.endsSentence(word)
                && !word.contains(":");
    }

    private static boolean hasPartOfSpeech(String text) {
        Matcher bracket = Pattern.compile("\\(([^()]{1,30})\\)").matcher(text);
        return bracket.find() && isPartOfSpeech(bracket.group(1));
    }

    static boolean isPartOfSpeech(String text) {
        for (String part : text.split("[/／,，;；&]| and ")) {
            if (PartOfSpeech.of(part) == PartOfSpeech.OTHER || part.strip().equals("a")) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String text) {
        return SEPARATORS.matcher(text).replaceAll("");
    }

    private static int firstHan(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Scripts.isHan(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int firstLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 0x250 && Character.isLetter(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
