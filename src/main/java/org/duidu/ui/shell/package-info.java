/**
 * The frame around the screens: rail, navigation, notices, help, and what belongs to the window as a whole. Start with
 * {@link org.duidu.ui.shell.Shell}.
 */
package org.duidu.ui.shell;
