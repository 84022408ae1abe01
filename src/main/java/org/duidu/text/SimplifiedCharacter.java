package org.duidu.text;

/**
 * A Simplified character in a text that should be Traditional.
 *
 * @param range where it stands
 * @param traditional what to write instead
 * @param sure false if the character is also a Traditional one and only its surroundings speak against it
 */
public record SimplifiedCharacter(TextRange range, String traditional, boolean sure) {}
