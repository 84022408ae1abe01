/**
 * Puts the program together: builds every service by constructor, looks whether a window can be opened, opens it. No
 * rules of reading or learning live here. Start with {@link org.duidu.app.Assembly} for what
 * the window is made of, and {@link org.duidu.app.Display} for what it needs.
 */
package org.duidu.app;
