package org.duidu.lesson;

/**
 * Where the facts of a lesson come from. Every part may be empty.
 *
 * @param publisher who published it
 * @param title its title, in its own language
 * @param date as written, usually {@code 2026-06-24}
 * @param url its address; opened only on a click, and only if {@code http} or {@code https}
 * @param language the original language as a BCP 47 tag, such as {@code ko}
 */
public record Source(String publisher, String title, String date, String url, String language) {}
