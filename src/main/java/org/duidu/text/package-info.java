/**
 * Language work on plain strings: sentences, alignment, tokens, lemmas, numbers, scripts. Knows nothing of lessons.
 */
package org.duidu.text;
