package org.duidu.export.quiz;

import java.util.List;

/** A question as the programs know it for which it is written. All texts are plain; lines are parted by line feeds. */
sealed interface ForeignQuestion {
    /** Fewer pairs are refused by Moodle's form. */
    int FEWEST_PAIRS = 3;

    String name();

    String text();

    /**
     * @param share of the mark in per cent: 100 for the only right option, 0 or less for a wrong one
     */
    record Option(String text, double share) {}

    record Pair(String left, String right) {}

    record Choice(String name, String text, List<Option> options, boolean single) implements ForeignQuestion {}

    record Short(String name, String text, List<String> accepted) implements ForeignQuestion {}

    /**
     * A text that is heard and typed.
     *
     * @param wav its sound
     */
    record Heard(Short typed, byte[] wav) implements ForeignQuestion {
        @Override
        public String name() {
            return typed.name();
        }

        @Override
        public String text() {
            return typed.text();
        }
    }

    /** @param extra partners that are left over */
    record Match(String name, String text, List<Pair> pairs, List<String> extra) implements ForeignQuestion {}

    /**
     * Several gaps in one text.
     *
     * @param pieces of the text; a gap stands between each two
     * @param answers for each gap
     * @param help behind the text
     */
    record Cloze(String name, String task, List<String> pieces, List<String> answers, List<String> bank, String help)
            implements ForeignQuestion {
        /** The gaps as numbers. */
        @Override
        public String text() {
            StringBuilder text = new StringBuilder(task).append('\n').append(pieces.get(0));
            for (int i = 1; i < pieces.size(); i++) {
                text.append(number(i - 1)).append(" _____").append(pieces.get(i));
            }
            return help.isEmpty()
                    ? text.toString()
                    : text.append('\n').append(help).toString();
        }

        /** For a format that knows only one gap: the numbers of the gaps and their words. */
        Match asMatch() {
            List<Pair> pairs = new java.util.ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                pairs.add(new Pair(number(i), answers.get(i)));
            }
            List<String> extra =
                    bank.stream().filter(word -> !answers.contains(word)).toList();
            return new Match(name, text(), pairs, extra);
        }

        private static String number(int gap) {
            return "(" + (gap + 1) + ")";
        }
    }

    /** @param model for who marks it, empty for none */
    record Essay(String name, String text, String model) implements ForeignQuestion {}
}
