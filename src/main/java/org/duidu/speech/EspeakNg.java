package org.duidu.speech;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** eSpeak NG, the small synthesiser of Linux. Its arguments are those of version 1.51. */
record EspeakNg() implements VoiceProgram {
    /** Its own usual speed is 175 words a minute, which learners find hurried. */
    private static final int WORDS_PER_MINUTE = 160;

    /** Priority, language, age and sex, name, file, other languages. */
    private static final Pattern LINE = Pattern.compile("\\s*\\d+\\s+(\\S+)\\s+\\S+\\s+(\\S+)\\s+(\\S+).*");

    /** The variants of another program's voices are listed whether or not that program is there. */
    private static final List<String> NOT_ITS_OWN = List.of("mb/", "!v/");

    /** What sounds as in dictionaries comes before accents. */
    private static final List<String> FIRST = List.of("en-us", "en-gb");

    @Override
    public String name() {
        return "espeak-ng";
    }

    @Override
    public Invocation listing() {
        return Invocation.of("espeak-ng", "--voices");
    }

    @Override
    public List<Voice> voices(String listing) {
        return listing.lines()
                .flatMap(line -> voice(line).stream())
                .sorted(Comparator.comparingInt(
                        voice -> FIRST.contains(voice.tag()) ? FIRST.indexOf(voice.tag()) : FIRST.size()))
                .toList();
    }

    private static Optional<Voice> voice(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()
                || NOT_ITS_OWN.stream().anyMatch(found.group(3)::startsWith)
                || Stream.of("latn", "jyutping", "pinyin")
                        .anyMatch(found.group(3).toLowerCase(Locale.ROOT)::contains)) {
            return Optional.empty();
        }
        return Voice.of(found.group(3), found.group(2).replace('_', ' '), found.group(1));
    }

    @Override
    public Invocation synthesis(Wording wording, Path text, Path wav) {
        long speed = Math.round(WORDS_PER_MINUTE * wording.rate());
        return Invocation.of(
                "espeak-ng",
                "-v",
                wording.voice().id(),
                "-s",
                Long.toString(speed),
                "-b",
                "1",
                "-w",
                wav.toString(),
                "-f",
                text.toString());
    }
}
