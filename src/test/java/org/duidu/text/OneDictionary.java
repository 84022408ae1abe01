package org.duidu.text;

/**
 * One WordNet for all tests: each takes a second to open and some 50 MB for as long as a test class is loaded. It is safe
 * for many threads and nothing changes its answers.
 */
public final class OneDictionary {
    public static final WordNetLemmatizer LEMMATIZER = new WordNetLemmatizer();

    private OneDictionary() {}
}
