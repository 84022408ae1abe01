-- Learners of this machine and what is kept of them. Moments are milliseconds since 1970 (UTC).

-- AUTOINCREMENT: the number of a learner who was removed is never given to another.
CREATE TABLE learner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    since INTEGER NOT NULL
);

-- The learner at the machine, in the next session too.
CREATE TABLE current_learner (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    learner INTEGER NOT NULL REFERENCES learner (id)
);

-- Settings of a learner, each a JSON value.
CREATE TABLE setting (
    learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (learner, name)
) WITHOUT ROWID;

-- The review log, the truth about every word: states of cards are derived from it, and the weights of the memory model
-- can be fitted to it (card, moment, zone and rating of every answer are there).
-- kind: answer, added, buried, suspended, known, resumed, retraction
-- side: receptive, productive, or NULL for an answer that leaves the schedule alone
-- rating: 1 again, 2 hard, 3 good, 4 easy
CREATE TABLE log (
    learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    kind TEXT NOT NULL,
    lemma TEXT NOT NULL,
    part_of_speech TEXT NOT NULL,
    side TEXT,
    rating INTEGER CHECK (rating BETWEEN 1 AND 4),
    exercise TEXT,
    lesson TEXT,
    typed TEXT,
    taken INTEGER,
    retracted INTEGER,
    PRIMARY KEY (learner, id)
) WITHOUT ROWID;

CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN
    SELECT RAISE(ABORT, 'the log is only ever added to');
END;

-- Lines go only with their learner, whose row is gone by then.
CREATE TRIGGER log_is_never_shortened BEFORE DELETE ON log
WHEN EXISTS (SELECT 1 FROM learner WHERE id = OLD.learner)
BEGIN
    SELECT RAISE(ABORT, 'the log is only ever added to');
END;

-- Puzzles and quizzes that were begun.
CREATE TABLE exercise (
    learner INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    lesson TEXT NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    begun INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    finished INTEGER,
    PRIMARY KEY (learner, id)
) WITHOUT ROWID;
