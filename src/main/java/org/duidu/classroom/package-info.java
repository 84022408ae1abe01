/**
 * Class results without accounts: what a learner hands in as a small file, and what a teacher sees in many of them.
 * Nothing is sent; files go from hand to hand. Start with {@link org.duidu.classroom.ResultSheet} for what is handed in
 * and {@link org.duidu.classroom.ClassReport} for what comes of it.
 */
package org.duidu.classroom;
