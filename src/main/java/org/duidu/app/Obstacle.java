package org.duidu.app;

import org.duidu.messages.Messages;

/**
 * Why no window can be opened.
 *
 * @param key of its text, which says what is missing and what to do
 * @param detail what exactly is missing, such as {@code :77}; empty if the text needs none
 */
public record Obstacle(String key, String detail) {
    public String message(Messages messages) {
        return messages.text(key, detail);
    }
}
