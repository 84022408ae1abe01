package org.duidu.speech;

import java.nio.file.Path;
import java.util.List;

/** A program of an operating system that writes speech into files: what to ask of it, and how its answers read. */
sealed interface VoiceProgram permits MacSay, WindowsSpeech, EspeakNg {

    /** Short, to tell clips of different programs apart. */
    String name();

    Invocation listing();

    /**
     * @param listing what {@link #listing()} wrote
     * @return the voices for our languages, the most pleasant of each language first
     */
    List<Voice> voices(String listing);

    /**
     * @param text a UTF-8 file with the wording's text
     * @param wav the file to be written
     */
    Invocation synthesis(Wording wording, Path text, Path wav);
}
