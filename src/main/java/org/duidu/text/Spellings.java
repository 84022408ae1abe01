package org.duidu.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * American spellings of British base forms. The rules only propose; whether two spellings are one word is decided by
 * whether the dictionary gives them a common meaning, so that {@code colour} is {@code color} but {@code four} is not
 * {@code for}.
 */
final class Spellings {
    private record Rule(Pattern british, String american) {
        static Rule of(String british, String american) {
            return new Rule(Pattern.compile(british), american);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("our", "or"),
            Rule.of("is(e|er|ed|ing|able|ation|ational)$", "iz$1"),
            Rule.of("ys(e|er|ed|ing)$", "yz$1"),
            Rule.of("re$", "er"),
            Rule.of("ll(e[rd]|ing|ery|or|ous|en|ist)$", "l$1"),
            Rule.of("([^l])l$", "$1ll"),
            Rule.of("l(ful|ment)$", "ll$1"),
            Rule.of("ence$", "ense"),
            Rule.of("ise$", "ice"),
            Rule.of("gue$", "g"),
            Rule.of("mme$", "m"),
            Rule.of("que$", "ck"),
            Rule.of("ae|oe", "e"),
            Rule.of("ph", "f"),
            Rule.of("ould", "old"),
            Rule.of("sce", "ske"),
            Rule.of("dgement$", "dgment"),
            Rule.of("geing$", "ging"));

    /** Pairs that follow no rule. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("grey", "gray"),
            Map.entry("tyre", "tire"),
            Map.entry("kerb", "curb"),
            Map.entry("storey", "story"),
            Map.entry("plough", "plow"),
            Map.entry("aluminium", "aluminum"),
            Map.entry("aeroplane", "airplane"),
            Map.entry("moustache", "mustache"),
            Map.entry("pyjamas", "pajamas"),
            Map.entry("cosy", "cozy"),
            Map.entry("artefact", "artifact"),
            Map.entry("axe", "ax"),
            Map.entry("draught", "draft"),
            Map.entry("manoeuvre", "maneuver"),
            Map.entry("jewellery", "jewelry"),
            Map.entry("yoghurt", "yogurt"),
            Map.entry("doughnut", "donut"),
            Map.entry("whisky", "whiskey"),
            Map.entry("disc", "disk"),
            Map.entry("enquire", "inquire"),
            Map.entry("enquiry", "inquiry"),
            Map.entry("mum", "mom"),
            Map.entry("towards", "toward"),
            Map.entry("afterwards", "afterward"));

    private static final Pattern UNKNOWN_VERB = Pattern.compile("(\\p{L}{4,})is(e|ed|ing|ation)");

    private final BiPredicate<String, String> areSynonyms;

    Spellings(BiPredicate<String, String> areSynonyms) {
        this.areSynonyms = areSynonyms;
    }

    /** The American spellings of a base form, without itself; usually none. */
    Set<String> american(String lemma) {
        Set<String> spellings = new LinkedHashSet<>();
        if (IRREGULAR.containsKey(lemma)) {
            spellings.add(IRREGULAR.get(lemma));
        }
        for (Rule rule : RULES) {
            String proposed = rule.british().matcher(lemma).replaceAll(rule.american());
            if (!proposed.equals(lemma) && areSynonyms.test(lemma, proposed)) {
                spellings.add(proposed);
            }
        }
        return spellings;
    }

    /** For a word that no dictionary has: {@code anonymised} is {@code anonymized}. Anything else stays as it is. */
    String americanOfUnknown(String word) {
        var verb = UNKNOWN_VERB.matcher(word);
        return verb.matches() ? verb.group(1) + "iz" + verb.group(2) : word;
    }
}
