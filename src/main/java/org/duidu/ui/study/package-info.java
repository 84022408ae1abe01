/**
 * The library's words as a learner's memory knows them: where a remembered word can be shown
 * ({@link org.duidu.ui.study.WordShelf}), and what "Review" and "I know this" do to a word wherever it is met
 * ({@link org.duidu.ui.study.MemoryStudy}). No nodes.
 */
package org.duidu.ui.study;
