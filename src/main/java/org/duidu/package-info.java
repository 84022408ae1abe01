/**
 * Duidu 對讀, a bilingual graded reader. {@link org.duidu.Duidu} is where the program starts: it opens the window or runs
 * a command.
 *
 * <p>The packages depend on each other in one direction only: {@code app}, {@code cli} -&gt; {@code ui}, {@code store}
 * -&gt; {@code vocabulary} -&gt; {@code lesson} -&gt; {@code text}; {@code messages} may be used by all. A test holds this
 * true.
 */
package org.duidu;
