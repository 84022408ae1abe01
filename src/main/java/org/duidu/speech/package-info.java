/**
 * The voices of the operating system: finding them, and having them speak a text. Start with
 * {@link org.duidu.speech.Talker}, and {@link org.duidu.speech.TalkerFinder} that finds the one of this machine. A text
 * reaches a program only in a file, never on a command line. Nothing here knows a lesson or a screen; whoever shows
 * something while a voice speaks does so with {@code ui.kit.Speech}.
 */
package org.duidu.speech;
