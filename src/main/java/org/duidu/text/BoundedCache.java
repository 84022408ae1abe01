package org.duidu.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers the answers to the last questions asked. Safe for many threads; two may work out the same answer. */
final class BoundedCache<K, V> {
    private final Map<K, V> answers;

    /**
     * @param capacity how many answers are kept; the one not asked for longest goes first
     */
    BoundedCache(int capacity) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    /** The remembered answer, or the one worked out now. The work is done without holding the lock. */
    V get(K key, Function<K, V> work) {
        V known = look(key);
        if (known != null) {
            return known;
        }
        V answer = work.apply(key);
        keep(key, answer);
        return answer;
    }

    synchronized int size() {
        return answers.size();
    }

    private synchronized V look(K key) {
        return answers.get(key);
    }

    private synchronized void keep(K key, V answer) {
        answers.put(key, answer);
    }
}
