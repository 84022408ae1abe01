package org.duidu.speech;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code say}, which every Mac has. */
record MacSay() implements VoiceProgram {
    private static final int WORDS_PER_MINUTE = 165;
    private static final Pattern LINE = Pattern.compile("(\\S.*?)\\s+([a-z]{2,3}[_-]\\S+)\\s+#.*");
    private static final List<String> FIRST =
            List.of("Samantha", "Alex", "Daniel", "Karen", "Meijia", "Sinji", "Sin-ji");

    /** Voices that sing, whisper or speak through bubbles. */
    private static final Set<String> JOKES = Set.of(
            "Albert",
            "Bad News",
            "Bahh",
            "Bells",
            "Boing",
            "Bubbles",
            "Cellos",
            "Deranged",
            "Good News",
            "Hysterical",
            "Jester",
            "Organ",
            "Pipe Organ",
            "Superstar",
            "Trinoids",
            "Whisper",
            "Wobble",
            "Zarvox");

    @Override
    public String name() {
        return "say";
    }

    @Override
    public Invocation listing() {
        return Invocation.of("say", "-v", "?");
    }

    @Override
    public List<Voice> voices(String listing) {
        return listing.lines()
                .flatMap(line -> voice(line).stream())
                .sorted(Comparator.comparingInt(MacSay::rank))
                .toList();
    }

    private static Optional<Voice> voice(String line) {
        Matcher found = LINE.matcher(line);
        return found.matches() && !JOKES.contains(found.group(1))
                ? Voice.of(found.group(1), found.group(1), found.group(2))
                : Optional.empty();
    }

    private static int rank(Voice voice) {
        String name = voice.name().split(" \\(", 2)[0];
        int known = FIRST.contains(name) ? FIRST.indexOf(name) : FIRST.size();
        boolean fromElsewhere = voice.language() == SpokenLanguage.MANDARIN && !voice.isTaiwanese();
        return known + (fromElsewhere ? FIRST.size() + 1 : 0);
    }

    @Override
    public Invocation synthesis(Wording wording, Path text, Path wav) {
        return Invocation.of(
                "say",
                "-v",
                wording.voice().id(),
                "-r",
                Long.toString(Math.round(WORDS_PER_MINUTE * wording.rate())),
                "-o",
                wav.toString(),
                "--file-format=WAVE",
                "--data-format=LEI16@22050",
                "-f",
                text.toString());
    }
}
