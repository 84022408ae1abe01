/**
 * Colours and type: three themes over AtlantaFX and the fonts that ship with the app. Start with
 * {@link org.duidu.ui.theme.Theme}.
 */
package org.duidu.ui.theme;
