/**
 * Language work on plain strings: sentences, alignment, tokens, lemmas, numbers, scripts. Knows nothing of lessons.
 *
 * <p>For sentences start with {@link org.duidu.text.SentenceSplitter}, for pairs of them with
 * {@link org.duidu.text.Aligner}, for numbers and dates with {@link org.duidu.text.Numbers}.
 */
package org.duidu.text;
