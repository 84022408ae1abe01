/**
 * Cards for Anki: an {@code .apkg} of the kind that every version of Anki reads (schema 11, "legacy 1"). What a word's
 * note says comes from {@code export.words}. Start with {@link org.duidu.export.anki.AnkiPackage}.
 */
package org.duidu.export.anki;
