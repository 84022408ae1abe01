/**
 * A class's results on screen: files that learners handed in, and what they say together. The figures are {@code
 * classroom}'s. Start with {@link org.duidu.ui.teacher.results.ResultsScreen}.
 */
package org.duidu.ui.teacher.results;
