/**
 * Packs: several lessons in one file that a teacher gives away. A pack is a ZIP with {@code manifest.json}, {@code
 * LICENSE.txt} and the lessons in {@code lessons/}, and nothing else. One that holds anything else is refused whole. Start
 * with {@link org.duidu.library.pack.PackReader}; {@link org.duidu.library.pack.PackWriter} makes packs and {@link
 * org.duidu.library.pack.PackImport} puts their lessons into a folder.
 */
package org.duidu.library.pack;
