/**
 * The Review screen: what is due today, the sitting with its cards, cramming, the learner's own words. What is remembered
 * and when it is asked is decided in {@code org.duidu.review}; pictures of it are in {@code statistics}, people and their
 * settings in {@code learners}. Start with {@link org.duidu.ui.review.ReviewScreen}.
 */
package org.duidu.ui.review;
