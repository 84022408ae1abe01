-- A line of the log cannot be written over either: what REPLACE takes away is no DELETE to SQLite, whose triggers it passes
-- by. Lines go only with their learner; an answer that was taken back has a line of its own that says so (retraction).
CREATE TRIGGER log_is_never_written_over BEFORE INSERT ON log
WHEN EXISTS (SELECT 1 FROM log WHERE learner = NEW.learner AND id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the log is only ever added to');
END;
