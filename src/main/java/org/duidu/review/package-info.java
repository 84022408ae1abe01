/**
 * The memory of each learner's words: what was practised, what is due, what comes next. Knows neither screen nor file;
 * {@code store} implements its ports. Exercises tell a {@link org.duidu.review.Memory} what they found out, as
 * {@link org.duidu.review.Evidence}. Everything follows from the lines of the {@link org.duidu.review.ReviewLog}.
 */
package org.duidu.review;
