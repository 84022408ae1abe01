package org.duidu.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The words of one language. Texts are {@link MessageFormat} patterns throughout, so a single apostrophe is written
 * twice.
 */
public final class Messages {
    /** English, and the language of a reader whose system speaks anything but Chinese. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** Traditional Chinese as written in Taiwan; also for Hong Kong. */
    public static final Locale CHINESE = Locale.TRADITIONAL_CHINESE;

    private static final String BUNDLE = "org.duidu.messages.messages";

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words for a locale: Chinese for any Chinese, English for all others. */
    public static Messages of(Locale locale) {
        return new Messages(locale.getLanguage().equals("zh") ? CHINESE : ENGLISH);
    }

    /**
     * The text of a key.
     *
     * @param arguments for its placeholders
     * @throws java.util.MissingResourceException if the key is in no file
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** All keys, in no order. */
    public Set<String> keys() {
        return bundle.keySet();
    }

    public Locale locale() {
        return locale;
    }

    public boolean isChinese() {
        return locale.equals(CHINESE);
    }
}
