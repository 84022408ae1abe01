/**
 * Pictures of a learner's memory: what comes due, days of practice, what was remembered, how words stand, the life of each
 * word. The figures are those of {@code org.duidu.review.Statistics}. Start with
 * {@link org.duidu.ui.review.statistics.StatisticsPage}.
 */
package org.duidu.ui.review.statistics;
