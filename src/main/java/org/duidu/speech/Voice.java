package org.duidu.speech;

import java.util.Locale;
import java.util.Optional;

/**
 * A voice of this machine.
 *
 * @param id by which its program knows it
 * @param name to be shown
 * @param tag its language as its program writes it, such as {@code en-GB}
 */
public record Voice(String id, String name, String tag, SpokenLanguage language) {

    /** A voice as a program lists it; empty if it speaks a language that nobody reads here. */
    static Optional<Voice> of(String id, String name, String tag) {
        return SpokenLanguage.ofTag(tag).map(language -> new Voice(id, name, tag, language));
    }

    /** Whether the voice is at home in Taiwan: others read Traditional characters too, with another accent. */
    boolean isTaiwanese() {
        return tag.toLowerCase(Locale.ROOT).endsWith("tw");
    }
}
