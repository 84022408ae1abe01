package org.duidu.lesson.importing;

import java.util.Optional;

/**
 * A paragraph and its translation, or a heading in both languages; one of the two may be missing.
 *
 * @param confidence how sure the pairing is, 0 to 1
 */
record Pair(Optional<Block> en, Optional<Block> zh, double confidence) {
    static Pair of(Block en, Block zh) {
        return new Pair(Optional.ofNullable(en), Optional.ofNullable(zh), 1);
    }

    static Pair alone(Block block) {
        return block.chinese() ? of(null, block) : of(block, null);
    }

    Block either() {
        return en.orElseGet(() -> zh.orElseThrow());
    }

    boolean isHeading() {
        return either().isHeading();
    }
}
