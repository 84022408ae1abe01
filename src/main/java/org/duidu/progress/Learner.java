package org.duidu.progress;

import java.time.Instant;

/**
 * A person who learns on this machine; each has words, answers, exercises and review settings of their own.
 *
 * @param id never used again for another person
 * @param name as the learner wants to be called; never blank
 * @param since when they were added here
 */
public record Learner(long id, String name, Instant since) {}
