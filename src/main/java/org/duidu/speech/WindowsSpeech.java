package org.duidu.speech;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * System.Speech of Windows, through PowerShell. Its scripts are always the same; what changes from text to text reaches
 * them in variables of the environment, and the text itself in a file.
 */
record WindowsSpeech() implements VoiceProgram {
    static final String VOICE = "DUIDU_VOICE";
    static final String RATE = "DUIDU_RATE";
    static final String TEXT = "DUIDU_TEXT";
    static final String WAV = "DUIDU_WAV";

    static final String LISTING = """
            $ErrorActionPreference = 'Stop'
            [Console]::OutputEncoding = [Text.Encoding]::UTF8
            Add-Type -AssemblyName System.Speech
            $s = New-Object System.Speech.Synthesis.SpeechSynthesizer
            $s.GetInstalledVoices() | Where-Object { $_.Enabled } | ForEach-Object {
                [Console]::WriteLine($_.VoiceInfo.Name + "`t" + $_.VoiceInfo.Culture.Name)
            }
            """;

    static final String SYNTHESIS = """
            $ErrorActionPreference = 'Stop'
            Add-Type -AssemblyName System.Speech
            $text = [IO.File]::ReadAllText($env:DUIDU_TEXT, [Text.Encoding]::UTF8)
            $s = New-Object System.Speech.Synthesis.SpeechSynthesizer
            $s.SelectVoice($env:DUIDU_VOICE)
            $s.Rate = [int]$env:DUIDU_RATE
            $s.SetOutputToWaveFile($env:DUIDU_WAV)
            $s.Speak($text)
            $s.Dispose()
            """;

    /** Its speeds are whole numbers from -10 to 10, of which the last is three times as fast as 0. */
    private static final double STEPS = 10 / Math.log(3);

    @Override
    public String name() {
        return "windows";
    }

    @Override
    public Invocation listing() {
        return powerShell(LISTING);
    }

    @Override
    public List<Voice> voices(String listing) {
        return listing.replace("\uFEFF", "")
                .lines()
                .flatMap(line -> voice(line).stream())
                .sorted(Comparator.comparing(
                        voice -> voice.language() == SpokenLanguage.MANDARIN && !voice.isTaiwanese()))
                .toList();
    }

    private static Optional<Voice> voice(String line) {
        String[] parts = line.strip().split("\t");
        return parts.length == 2 ? Voice.of(parts[0], parts[0], parts[1]) : Optional.empty();
    }

    @Override
    public Invocation synthesis(Wording wording, Path text, Path wav) {
        return powerShell(SYNTHESIS)
                .with(Map.of(
                        VOICE, wording.voice().id(),
                        RATE, Long.toString(Math.round(Math.log(wording.rate()) * STEPS)),
                        TEXT, text.toString(),
                        WAV, wav.toString()));
    }

    private static Invocation powerShell(String script) {
        String encoded = Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_16LE));
        return Invocation.of("powershell.exe", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded);
    }
}
