package org.duidu.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What is wrong with the file of learners. In every case the app goes on, and no data is overwritten. */
public sealed interface StoreProblem {

    /** The message that says what happened, what is safe and what to do. */
    String key();

    /** For the message's placeholders. */
    List<Object> arguments();

    /**
     * The file could not be read; a backup took its place.
     *
     * @param aside where the damaged file is now
     * @param from the day of the backup
     */
    record Restored(Path aside, LocalDate from) implements StoreProblem {
        @Override
        public String key() {
            return "store.restored";
        }

        @Override
        public List<Object> arguments() {
            return List.of(aside.toString(), from.toString());
        }
    }

    /**
     * The file could not be read and there is no backup; learning begins anew.
     *
     * @param aside where the damaged file is now
     */
    record Damaged(Path aside) implements StoreProblem {
        @Override
        public String key() {
            return "store.damaged";
        }

        @Override
        public List<Object> arguments() {
            return List.of(aside.toString());
        }
    }

    /** Nothing can be written to the folder; this session works on a copy in memory. */
    record ReadOnly(Path folder) implements StoreProblem {
        @Override
        public String key() {
            return "store.readOnly";
        }

        @Override
        public List<Object> arguments() {
            return List.of(folder.toString());
        }
    }

    /** Another window has the file open; this one works on a copy in memory. */
    record InUse() implements StoreProblem {
        @Override
        public String key() {
            return "store.inUse";
        }

        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** The file comes from a newer version of the program; this session begins empty, in memory. */
    record Newer(Path file) implements StoreProblem {
        @Override
        public String key() {
            return "store.newer";
        }

        @Override
        public List<Object> arguments() {
            return List.of(file.toString());
        }
    }

    /** The disk is too full to begin with; this session works on a copy in memory. */
    record NoRoom(Path folder) implements StoreProblem {
        @Override
        public String key() {
            return "store.noRoom";
        }

        @Override
        public List<Object> arguments() {
            return List.of(folder.toString());
        }
    }

    /** The disk has become full: what was not written yet waits for room. */
    record Full(Path folder) implements StoreProblem {
        @Override
        public String key() {
            return "store.full";
        }

        @Override
        public List<Object> arguments() {
            return List.of(folder.toString());
        }
    }

    /** Writing fails for another reason; what was not written yet is tried again. */
    record Unwritten(Path folder) implements StoreProblem {
        @Override
        public String key() {
            return "store.unwritten";
        }

        @Override
        public List<Object> arguments() {
            return List.of(folder.toString());
        }
    }

    /** What could not be written before is written now. */
    record Recovered() implements StoreProblem {
        @Override
        public String key() {
            return "store.recovered";
        }

        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }
}
