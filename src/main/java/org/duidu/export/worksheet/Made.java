package org.duidu.export.worksheet;

/** What came of a part: something to print, or why there is nothing. */
sealed interface Made permits PartContent, PartObstacle {}
