package org.duidu.quiz;

import java.time.Instant;

/**
 * "I was right": a learner's objection to a mark, kept for the teacher as a proposed further answer. It changes no mark.
 *
 * @param word the entry asked for
 * @param sentence what was shown, gaps as {@link Prompt#GAP}
 * @param given what the learner answered
 * @param right what was expected
 */
public record Appeal(QuestionKind kind, QuizWord word, String sentence, String given, String right, Instant at) {}
