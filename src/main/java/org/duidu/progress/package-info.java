/**
 * What the learner did: where each lesson was left, how far it was read, what was bookmarked. Holds the ports it needs;
 * {@code store} implements them.
 */
package org.duidu.progress;
