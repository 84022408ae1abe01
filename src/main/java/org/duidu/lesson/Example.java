package org.duidu.lesson;

/**
 * A sentence that shows a word at work. Where the author marked the word in it, it is {@link RichText.Style#STRONG} or
 * {@link RichText.Style#EMPHASIS}.
 *
 * @param zh its translation, empty if missing
 */
public record Example(RichText en, String zh) {}
