package org.duidu.text;

import java.util.List;
import java.util.Locale;

/**
 * Words whose translation is known.
 *
 * @param entries in any order
 */
public record Lexicon(List<Entry> entries) {
    public static final Lexicon EMPTY = new Lexicon(List.of());

    public Lexicon {
        entries = List.copyOf(entries);
    }

    /**
     * A word or phrase.
     *
     * @param forms how it may be written in English, in any case; a form that ends with {@code *} is the beginning of a
     *     word, any other is a whole word
     * @param glosses how it may be said in Chinese; any of them in the text counts
     */
    public record Entry(List<String> forms, List<String> glosses) {
        public Entry {
            forms = forms.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList();
            glosses = List.copyOf(glosses);
        }

        /** Whether any form stands in an English text that is given in lower case. */
        boolean isInEnglish(String lowerCase) {
            return forms.stream().anyMatch(form -> contains(lowerCase, form));
        }

        boolean isInChinese(String text) {
            return glosses.stream().anyMatch(gloss -> !gloss.isEmpty() && text.contains(gloss));
        }

        private static boolean contains(String text, String form) {
            boolean prefix = form.endsWith("*");
            String word = prefix ? form.substring(0, form.length() - 1) : form;
            if (word.isEmpty()) {
                return false;
            }
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                int end = at + word.length();
                boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
                boolean ends = prefix || end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
                if (starts && ends) {
                    return true;
                }
            }
            return false;
        }
    }
}
