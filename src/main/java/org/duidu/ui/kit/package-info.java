/**
 * Small controls and helpers that several screens share: localised texts, icons, flyouts, empty states, background
 * tasks. Nothing here knows a lesson.
 */
package org.duidu.ui.kit;
