package org.duidu.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duidu.lesson.Level;
import org.duidu.lesson.Section;
import org.duidu.lesson.Section.Role;
import org.duidu.lesson.TextSection;
import org.duidu.text.Lemmatizer;
import org.duidu.text.SentenceSplitter;
import org.duidu.text.TextRange;
import org.duidu.text.Word;
import org.duidu.text.Words;
import org.duidu.vocabulary.LinkedLesson;
import org.duidu.vocabulary.Occurrence;

/**
 * How much of an article's running words a word list covers. Names and numbers count as known, as in the studies that the
 * targets come from (Laufer and Ravenhorst-Kalovski 2010: 95 % at least, 98 % better; Schmitt, Jiang and Grabe 2011: the
 * more the better, with no threshold).
 *
 * @param known share of the running words on the list, 0 to 1
 * @param withVocabulary the same once the lesson's own vocabulary is learnt
 * @param level the first level of the list up to which 95 % are known; empty if not even the whole list does
 * @param unknown words neither on the list nor in the vocabulary, the commonest first
 * @param above words that the list has at a harder level than the lesson's and the vocabulary does not teach, the
 *     commonest first; empty unless the list's levels are those of the lessons (A1 to C2)
 */
public record Coverage(
        double known, double withVocabulary, Optional<String> level, List<Counted> unknown, List<Counted> above) {
    /** The least share with which a text can be understood. */
    public static final double ENOUGH = 0.95;

    public Coverage {
        unknown = List.copyOf(unknown);
        above = List.copyOf(above);
    }

    /**
     * @param word as it stands in the article for the first time
     * @param times how often it stands there, in all its forms
     * @param level at which the list has it; empty where it is not on the list
     */
    public record Counted(String word, int times, Optional<String> level) {
        private Counted onceMore() {
            return new Counted(word, times + 1, level);
        }
    }

    static Coverage of(LinkedLesson linked, WordList list, Lemmatizer lemmatizer) {
        return new Count(linked, list, lemmatizer).count();
    }

    private static final class Count {
        private final LinkedLesson linked;
        private final WordList list;
        private final Lemmatizer lemmatizer;
        private final int[] byRank;
        private final Map<String, Counted> unknown = new LinkedHashMap<>();
        private final Map<String, Counted> above = new LinkedHashMap<>();
        private final Set<String> capitals = new HashSet<>();
        private int all;
        private int names;
        private int learnt;

        private Count(LinkedLesson linked, WordList list, Lemmatizer lemmatizer) {
            this.linked = linked;
            this.list = list;
            this.lemmatizer = lemmatizer;
            this.byRank = new int[list.levels().size()];
        }

        private Coverage count() {
            var sections = linked.lesson().sections();
            sections.forEach(this::collectNames);
            for (int section = 0; section < sections.size(); section++) {
                if (sections.get(section) instanceof TextSection text && text.role() == Role.ARTICLE) {
                    for (int i = 0; i < text.paragraphs().size(); i++) {
                        count(text.paragraphs().get(i).en().text(), linked.occurrencesIn(section, i));
                    }
                }
            }
            return result();
        }

        /** What has a capital within a sentence is a name at the start of one too. */
        private void collectNames(Section section) {
            if (section instanceof TextSection text) {
                for (var paragraph : text.paragraphs()) {
                    String en = paragraph.en().text();
                    for (TextRange sentence : SentenceSplitter.english(en)) {
                        Words.of(sentence.of(en)).stream()
                                .skip(1)
                                .map(Word::text)
                                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                                .forEach(capitals::add);
                    }
                }
            }
        }

        private void count(String text, List<Occurrence> vocabulary) {
            for (TextRange sentence : SentenceSplitter.english(text)) {
                boolean first = true;
                for (Word word : Words.of(sentence.of(text))) {
                    boolean taught = vocabulary.stream()
                            .anyMatch(one -> one.en()
                                    .contains(sentence.start() + word.range().start()));
                    count(word, first, taught);
                    first = false;
                }
            }
        }

        private void count(Word word, boolean first, boolean taught) {
            all++;
            Optional<Integer> rank = rank(word);
            boolean name = isNameOrNumber(word.text(), first);
            if (rank.isPresent()) {
                byRank[rank.get()]++;
                if (!name && !taught && isAbove(rank.get())) {
                    add(word, Optional.of(list.levels().get(rank.get())), above);
                }
            } else if (name) {
                names++;
            } else if (taught) {
                learnt++;
            } else {
                add(word, Optional.empty(), unknown);
            }
        }

        private void add(Word word, Optional<String> level, Map<String, Counted> counted) {
            String base =
                    lemmatizer.lemmas(word.text()).stream().sorted().findFirst().orElse(word.text());
            counted.merge(base, new Counted(word.text(), 1, level), (one, more) -> one.onceMore());
        }

        private boolean isAbove(int rank) {
            Optional<Level> lesson = linked.lesson().header().level();
            return lesson.isPresent()
                    && list.cefr(rank)
                            .filter(level -> level.compareTo(lesson.get()) > 0)
                            .isPresent();
        }

        /** A compound is as hard as its hardest part. */
        private Optional<Integer> rank(Word word) {
            Optional<Integer> whole = list.rank(word.text());
            if (whole.isPresent() || word.parts().isEmpty()) {
                return whole;
            }
            List<Integer> parts = new ArrayList<>();
            word.parts().forEach(part -> list.rank(part.text()).ifPresent(parts::add));
            return parts.size() == word.parts().size()
                    ? parts.stream().max(Comparator.naturalOrder())
                    : Optional.empty();
        }

        private boolean isNameOrNumber(String word, boolean first) {
            int c = word.codePointAt(0);
            return Character.isDigit(c)
                    || Character.isUpperCase(c) && (!first || capitals.contains(word) || lemmatizer.isName(word));
        }

        private Coverage result() {
            int known = names;
            Optional<String> level = Optional.empty();
            for (int rank = 0; rank < byRank.length; rank++) {
                known += byRank[rank];
                if (level.isEmpty() && all > 0 && known >= ENOUGH * all) {
                    level = Optional.of(list.levels().get(rank)).filter(name -> !name.isEmpty());
                }
            }
            double total = Math.max(1, all);
            return new Coverage(known / total, (known + learnt) / total, level, commonest(unknown), commonest(above));
        }

        private static List<Counted> commonest(Map<String, Counted> words) {
            return words.values().stream()
                    .sorted(Comparator.comparingInt((Counted one) -> -one.times()))
                    .toList();
        }
    }
}
