package org.duidu.ui.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a teacher chose in the editor.
 *
 * @param wordList the file of the word list that lessons are held against
 */
public record EditorSettings(Optional<String> wordList) {
    public static final EditorSettings DEFAULTS = new EditorSettings(Optional.empty());

    public EditorSettings {
        wordList = wordList == null ? Optional.empty() : wordList.filter(EditorSettings::isPath);
    }

    private static boolean isPath(String file) {
        try {
            return Path.of(file).isAbsolute();
        } catch (InvalidPathException wrong) {
            return false;
        }
    }
}
