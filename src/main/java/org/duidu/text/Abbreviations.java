package org.duidu.text;

import java.util.Set;

/** English words that are written with a full stop, and what the stop means. */
final class Abbreviations {
    private static final Set<String> TITLES = words("""
            mr mrs ms mx messrs dr prof gen col capt cpt lt sgt maj cmdr adm sen rep gov rev hon pres
            fr mt ft mme mlle insp supt drs profs
            """);

    /** Latin and other words that always lead on to something. */
    private static final Set<String> LINKING = words("""
            e.g i.e eg ie cf viz vs v al incl esp a.k.a c.f
            """);

    private static final Set<String> BEFORE_NUMBERS = words("""
            no nos fig figs vol vols p pp sec art ch eq op approx ca c tel ext jan feb mar apr jun jul
            aug sep sept oct nov dec bk pt ver max min est
            """);

    private static final Set<String> MAY_END = words("""
            inc ltd co corp bros jr sr st ave rd blvd dept univ assn govt ph.d m.sc b.sc d.phil jan
            feb mar apr jun jul aug sep sept oct nov dec ed eds bldg intl natl calif mass conn pa b.c
            a.d b.c.e
            """);

    private static final Set<String> CLOCK = words("""
            a.m p.m am pm
            """);

    private static final Set<String> AFTER_CLOCK = words("""
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
            June July August September October November December EST EDT ET PST PDT PT CST CDT GMT BST
            CET UTC JST HKT Taipei Eastern Pacific Greenwich
            """);

    /** Words that often start a sentence and are hardly ever part of a name. */
    private static final Set<String> SENTENCE_STARTS = words("""
            The A An This That These Those It Its He His She Her They Their We Our You Your I My There
            Here But And Or So Yet If When While Where What Why Who Whose How Which As At In On By For
            From To With Without Of After Before Since Until During Under Over Between Among Because
            Although Though However Therefore Thus Then Now Today Yesterday Tomorrow Later Soon Once
            Not No None Nobody Nothing Never Every Everyone Each All Both Some Someone Somebody Many
            Most More Much Few Several Another Other Others One Two Three Only Even Still Instead
            Perhaps Maybe According Despite Meanwhile Moreover Do Does Did Is Are Was Were Can Could
            Would Should Please Let Nearly About Almost Critics Officials People
            """);

    private Abbreviations() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    static boolean isTitle(String word) {
        return TITLES.contains(EnglishBoundaries.lower(word)) && Character.isUpperCase(word.charAt(0));
    }

    static boolean isLinking(String word) {
        return LINKING.contains(EnglishBoundaries.lower(word)) && !word.equals("V");
    }

    static boolean precedesNumber(String word) {
        return BEFORE_NUMBERS.contains(EnglishBoundaries.lower(word));
    }

    static boolean mayEndSentence(String word) {
        return MAY_END.contains(EnglishBoundaries.lower(word)) && Character.isUpperCase(word.charAt(0));
    }

    static boolean isClock(String word) {
        return CLOCK.contains(EnglishBoundaries.lower(word));
    }

    static boolean followsClock(String next) {
        return AFTER_CLOCK.contains(next);
    }

    static boolean isSentenceStart(String next) {
        return SENTENCE_STARTS.contains(next);
    }
}
