package org.duidu.progress;

import java.util.List;

/**
 * The learners who share this machine, of whom one is at it. There is always at least one. Used from the window's thread
 * alone; a name may be given twice, as people's names are.
 */
public interface Learners {

    /** Everybody, in the order in which they were added. */
    List<Learner> all();

    Learner current();

    /** Adds a learner with nothing learned yet, who does not become the current one. */
    Learner add(String name);

    void rename(Learner learner, String name);

    /** Makes a learner the one at the machine, in the next session too. */
    void use(Learner learner);

    /**
     * Takes a learner off this machine with everything that was kept of them.
     *
     * @throws IllegalArgumentException if it is the current learner
     */
    void remove(Learner learner);
}
