/**
 * Lesson packs on screen: made of ticked lessons, looked into before they are taken in. What a pack is and what is refused
 * is decided in {@code library.pack}. Start with {@link org.duidu.ui.teacher.packs.PacksScreen}; {@link
 * org.duidu.ui.teacher.packs.PackOpening} also takes packs that are dropped or named on the command line.
 */
package org.duidu.ui.teacher.packs;
