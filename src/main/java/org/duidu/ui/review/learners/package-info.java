/**
 * The people who learn on this machine and how each of them wants to review. Start with
 * {@link org.duidu.ui.review.learners.LearnersPage}.
 */
package org.duidu.ui.review.learners;
