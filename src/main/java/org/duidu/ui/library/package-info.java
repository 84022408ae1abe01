/**
 * The shelf: every story a card, found by searching and filtering, opened by a click on a level. Start with
 * {@link org.duidu.ui.library.LibraryScreen}.
 */
package org.duidu.ui.library;
