package org.duidu.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.duidu.quiz.Refusal.Reason;
import org.duidu.text.WordForm;

/** Finds wrong options: fair ones first, then those that make a learner think, then such that differ from each other. */
final class Distractors {
    static final int WANTED = 3;
    static final int FEWEST = 2;

    private static final double LEVEL = 0.35;
    private static final double LENGTH = 0.25;
    private static final double CLOSENESS = 0.25;
    private static final double TOPIC = 0.15;
    private static final double LEVELS = 5;
    /** How much of the choice is left to chance, and how much to variety. */
    private static final double CHANCE = 0.2;

    private static final double VARIETY = 0.3;

    /** How options are shown. */
    enum Shown {
        /** In the form of the answer. */
        ENGLISH,
        CHINESE
    }

    /**
     * What options are wanted.
     *
     * @param text the answer as it is shown
     * @param form in which the answer stands
     * @param sentence whose gap the options are for
     */
    record Wanted(
            QuestionKind kind, Item item, String text, WordForm form, Optional<GapSentence> sentence, Shown shown) {
        Lexeme key() {
            return item.lexeme();
        }
    }

    record Option(Lexeme lexeme, String text) {}

    /** Wrong options, and why words of the same lesson are none. */
    record Found(List<Option> options, List<Refusal> refusals) {
        List<String> texts() {
            return options.stream().map(Option::text).toList();
        }
    }

    private final Material material;
    private final FairOption fair;

    Distractors(Material material) {
        this.material = material;
        this.fair = material.fair();
    }

    /**
     * Up to three options, from the word's own lesson, then from the other lessons, then from the list of common words. Each
     * further source is used only if those before it have too few.
     */
    Found find(Wanted wanted, Random random) {
        List<Option> candidates = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (List<Lexeme> source : material.sources(wanted.item().lessonId())) {
            for (Lexeme lexeme : source) {
                Optional<Reason> reason = reasonAgainst(wanted, lexeme);
                if (reason.isEmpty()) {
                    candidates.add(new Option(lexeme, text(wanted, lexeme).orElseThrow()));
                } else if (lexeme.lesson().equals(wanted.item().lessonId()) && !isItself(wanted, lexeme)) {
                    refusals.add(new Refusal(
                            wanted.kind(),
                            Optional.of(wanted.item().word()),
                            reason.get(),
                            List.of(lexeme.headword(), wanted.text())));
                }
            }
            if (candidates.size() >= WANTED) {
                break;
            }
        }
        return new Found(mostDiverse(wanted, candidates, random), refusals);
    }

    /** Why a word is no option; empty if it is one. */
    Optional<Reason> reasonAgainst(Wanted wanted, Lexeme option) {
        if (fair.hasOtherClass(wanted.key(), option)) {
            return Optional.of(Reason.OPTION_OTHER_CLASS);
        }
        Optional<String> text = text(wanted, option);
        if (text.isEmpty()) {
            return Optional.of(Reason.OPTION_OTHER_FORM);
        }
        Optional<Reason> conflict = fair.conflict(wanted.key(), option)
                .or(() -> wanted.sentence().flatMap(sentence -> fair.conflict(sentence, option, text.get())));
        if (conflict.isPresent()) {
            return conflict;
        }
        return fair.standsOut(wanted.text(), text.get()) ? Optional.of(Reason.OPTION_STANDS_OUT) : Optional.empty();
    }

    private Optional<String> text(Wanted wanted, Lexeme option) {
        if (wanted.shown() == Shown.CHINESE) {
            return Optional.of(option.zh()).filter(zh -> !zh.isEmpty());
        }
        return material.inForm(option, wanted.form());
    }

    private static boolean isItself(Wanted wanted, Lexeme option) {
        return option.headword().equals(wanted.key().headword());
    }

    private List<Option> mostDiverse(Wanted wanted, List<Option> candidates, Random random) {
        List<Double> scores = candidates.stream()
                .map(option -> score(wanted, option) + CHANCE * random.nextDouble())
                .toList();
        List<Option> chosen = new ArrayList<>();
        Set<Integer> left = new HashSet<>();
        while (chosen.size() < WANTED && left.size() < candidates.size()) {
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < candidates.size(); i++) {
                double worth = left.contains(i) ? most : scores.get(i) + VARIETY * distance(candidates.get(i), chosen);
                if (worth > most) {
                    most = worth;
                    best = i;
                }
            }
            left.add(best);
            Option option = candidates.get(best);
            if (chosen.stream().allMatch(other -> goTogether(option, other))) {
                chosen.add(option);
            }
        }
        return List.copyOf(chosen);
    }

    /** Two wrong options of one meaning would both be known as wrong. */
    private boolean goTogether(Option one, Option other) {
        return fair.conflict(one.lexeme(), other.lexeme()).isEmpty()
                && !English.letters(one.text()).equals(English.letters(other.text()));
    }

    private double score(Wanted wanted, Option option) {
        Lexeme key = wanted.key();
        Lexeme other = option.lexeme();
        double level = 1 - Math.abs(key.level() - other.level()) / LEVELS;
        int longest = Math.max(wanted.text().length(), option.text().length());
        double length = 1 - Math.abs(wanted.text().length() - option.text().length()) / (double) longest;
        boolean sameArticle = key.lesson().equals(other.lesson());
        double closeness = sameArticle ? 1 : 1 - Distance.share(wanted.text(), option.text());
        boolean topic = other.topics().stream().anyMatch(key.topics()::contains);
        return LEVEL * level + LENGTH * length + CLOSENESS * closeness + (topic ? TOPIC : 0);
    }

    private static double distance(Option option, List<Option> chosen) {
        return chosen.stream()
                .mapToDouble(other -> Distance.share(option.text(), other.text()))
                .min()
                .orElse(0);
    }
}
