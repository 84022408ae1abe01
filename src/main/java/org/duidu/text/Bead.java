package org.duidu.text;

/**
 * One or several sentences and those that say the same in the other language.
 *
 * @param en from the first to the last English sentence; empty if the Chinese has no counterpart
 * @param zh from the first to the last Chinese sentence; empty if the English has no counterpart
 * @param confidence the bead's posterior probability, 0 to 1: how much of all that the paragraph could be paired as holds
 *     just this bead
 */
public record Bead(TextRange en, TextRange zh, double confidence) {}
