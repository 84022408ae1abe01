/**
 * What stays on the disk between two starts. Learners with their review log and exercises are in one SQLite file: open
 * {@link org.duidu.store.Store} first, then {@code StoreFile} for how a file in any state is opened, {@code Worker} for
 * the one thread that writes, and {@code migrations/1.sql} for the tables. {@link org.duidu.store.JsonFile} writes a
 * record so that it is never half written; settings and reading places are kept so. The classes here implement the ports
 * of {@code progress} and {@code review} and hold no rules of learning.
 */
package org.duidu.store;
