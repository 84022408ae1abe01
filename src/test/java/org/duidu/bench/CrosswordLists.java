package org.duidu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duidu.crossword.Answer;
import org.duidu.crossword.AnswerList;

/** The lists of words that layouts are measured with: three of each length, one whose optimum is proved, a hard one. */
final class CrosswordLists {
    static final List<String> NAMES = List.of(
            "L7",
            "07-weather",
            "07-school",
            "07-science",
            "10-election",
            "10-kitchen",
            "10-health",
            "15-climate",
            "15-travel",
            "15-market",
            "20-court",
            "20-ocean",
            "20-machine",
            "30-city",
            "30-feelings",
            "30-history",
            "40-nature",
            "40-office",
            "40-reading",
            "hard-rare");

    private CrosswordLists() {}

    static List<Answer> words(String list) {
        try (InputStream file = CrosswordLists.class.getResourceAsStream("crossword/" + list + ".txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return AnswerList.of(text.lines().toList()).answers();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
