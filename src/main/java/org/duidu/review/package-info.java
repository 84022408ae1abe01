/**
 * The memory of each learner's words: what was practised, what is due, what comes next. Knows neither screen nor file;
 * {@code store} implements its ports. What an exercise finds out comes in as {@link org.duidu.review.Evidence}.
 */
package org.duidu.review;
