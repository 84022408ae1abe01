package org.duidu.export;

import java.util.Locale;
import org.duidu.crossword.Crossword;
import org.duidu.crossword.Puzzles;
import org.duidu.lesson.Bilingual;
import org.duidu.messages.Messages;

/** Puzzles for the tests of this package. */
final class Samples {
    static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    static final Messages CHINESE = Messages.of(Messages.CHINESE);

    private Samples() {}

    /** Clues in Latin letters, with what has a meaning in one format or another. */
    static Crossword western() {
        return Puzzles.of(
                new Bilingual("Boats & “Docks” <1>", "船與碼頭"),
                7,
                "canal\ta river that people dug <script>alert(1)</script> & more",
                "harbour\tit's “safe” – for €5",
                "high-speed\tfast\u0007er than fast \"q\"",
                "night boat\tsails {late} | 50% \\ off",
                "offer\tfind it");
    }

    static Crossword chinese() {
        return Puzzles.of(
                new Bilingual("", "長江一日"),
                3,
                "canal\t運河",
                "harbour\t港口；人民的港",
                "dock\t碼頭",
                "boat\t船",
                "rudder\t𠮷字與一、民、長、黃");
    }

    /** Twenty words with clues as long as sentences of articles are. */
    static Crossword twentySentences() {
        String[] words = {
            "asserted", "urgency", "penalty", "antitrust", "restrict", "harvest", "oxidized", "withering", "typhoon",
            "earthquake", "passenger", "platform", "distance", "colony", "direction", "scientist", "memory", "dream",
            "warning", "shelter"
        };
        String[] lines = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            lines[i] = words[i] + "\tWhen the long train of people had passed the old stone bridge, nobody was left"
                    + " who could have said why _____ had been there all the time, " + i + " years after the fact.";
        }
        return Puzzles.of(
                new Bilingual("A Title That Is Long Enough for Two Lines of a Sheet of Paper", "標題"), 1, lines);
    }

    static byte[] export(Crossword crossword, CrosswordFormat format) {
        return new CrosswordExporter(ENGLISH)
                .export(crossword, format, SheetOptions.PLAIN)
                .bytes();
    }
}
