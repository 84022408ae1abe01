/**
 * Puts the program together: builds every service by constructor, looks whether a window can be opened, opens it. No
 * rules of reading or learning live here. Start with {@link org.duidu.app.Display} for what a window needs.
 */
package org.duidu.app;
