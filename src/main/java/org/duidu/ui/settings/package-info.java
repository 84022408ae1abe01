/**
 * What the reader has chosen, as a plain record for the file and as properties for the window, and the screen where it
 * is chosen. Start with {@link org.duidu.ui.settings.SettingsModel}.
 */
package org.duidu.ui.settings;
