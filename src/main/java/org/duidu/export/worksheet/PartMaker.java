package org.duidu.export.worksheet;

/** Makes one part of a sheet of a lesson. Keeps no state; the same draft gives the same part. */
@FunctionalInterface
interface PartMaker {
    Made make(Draft draft);
}
