package org.duidu.text;

/**
 * A stretch of a text and what should stand there instead.
 */
public record Replacement(TextRange range, String text) {}
