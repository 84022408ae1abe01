package org.duidu.quiz;

import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * A question that may be made.
 *
 * @param id as in {@link QuestionHead#id}
 * @param item the entry that it would ask for; empty if it asks for none or several
 * @param work makes it, or finds out why it cannot be made
 */
record Task(String id, Optional<Item> item, Function<Random, Attempt> work) {
    Attempt attempt(long seed) {
        return work.apply(Seeds.random(seed, id));
    }
}
