package org.duidu.lesson.importing;

import java.util.ArrayList;
import java.util.List;
import org.duidu.lesson.Bilingual;
import org.duidu.text.Aligner;
import org.duidu.text.Bead;
import org.duidu.text.Lexicon;
import org.duidu.text.TextRange;

/**
 * Pairs the paragraphs of an article: those that stand in turn as they stand, and runs of one language with the run of
 * the other that follows, by their lengths and by what they share. Where the whole article stands first in one language
 * and then in the other, its headings are paired too.
 */
final class BlockPairing {
    private final Aligner aligner;
    private final Lexicon lexicon;

    BlockPairing(Aligner aligner, Lexicon lexicon) {
        this.aligner = aligner;
        this.lexicon = lexicon;
    }

    List<Pair> pair(List<Block> blocks) {
        int turn = turn(blocks);
        return turn > 0 && !isOneSection(blocks, turn)
                ? halves(blocks.subList(0, turn), blocks.subList(turn, blocks.size()))
                : stretches(blocks);
    }

    /** Where the second language begins, if the article stands in one after the other over more than one section. */
    private static int turn(List<Block> blocks) {
        int turn = -1;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).isHeading()) {
                if (last >= 0 && blocks.get(i).chinese() != blocks.get(last).chinese()) {
                    if (turn >= 0) {
                        return -1;
                    }
                    turn = i;
                }
                last = i;
            }
        }
        while (turn > 0 && blocks.get(turn - 1).isHeading() && ofSecondHalf(blocks.get(turn - 1), blocks.get(turn))) {
            turn--;
        }
        boolean sections = turn > 0 && blocks.subList(0, turn).stream().skip(1).anyMatch(Block::isHeading)
                || turn > 0 && blocks.subList(turn, blocks.size()).stream().anyMatch(Block::isHeading);
        return sections ? turn : -1;
    }

    /** Whether only the last section stands first in one language and then in the other: as many paragraphs in each. */
    private static boolean isOneSection(List<Block> blocks, int turn) {
        int start = turn;
        while (start > 0 && !blocks.get(start - 1).isHeading()) {
            start--;
        }
        return runEnd(blocks, turn) == blocks.size() && blocks.size() - turn == turn - start;
    }

    private static boolean ofSecondHalf(Block heading, Block next) {
        return heading.chinese() == next.chinese()
                || !heading.names().en().isEmpty() && !heading.names().zh().isEmpty();
    }

    private List<Pair> halves(List<Block> one, List<Block> other) {
        boolean chineseFirst = one.stream().filter(block -> !block.isHeading()).anyMatch(Block::chinese);
        List<Block> en = chineseFirst ? other : one;
        List<Block> zh = chineseFirst ? one : other;
        List<List<Block>> english = sections(en);
        List<List<Block>> chinese = sections(zh);
        if (english.size() != chinese.size()) {
            return aligned(en, zh);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            pairs.addAll(sectionPair(english.get(i), chinese.get(i)));
        }
        return pairs;
    }

    private List<Pair> sectionPair(List<Block> en, List<Block> zh) {
        boolean headed = !en.isEmpty() && en.get(0).isHeading();
        boolean alsoHeaded = !zh.isEmpty() && zh.get(0).isHeading();
        List<Pair> pairs = new ArrayList<>();
        if (headed || alsoHeaded) {
            pairs.add(Pair.of(headed ? en.get(0) : null, alsoHeaded ? zh.get(0) : null));
        }
        pairs.addAll(aligned(en.subList(headed ? 1 : 0, en.size()), zh.subList(alsoHeaded ? 1 : 0, zh.size())));
        return pairs;
    }

    /** Blocks from heading to heading; those before the first are a section of their own, which may be empty. */
    private static List<List<Block>> sections(List<Block> blocks) {
        List<List<Block>> sections = new ArrayList<>();
        sections.add(new ArrayList<>());
        for (Block block : blocks) {
            if (block.isHeading()) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(block);
        }
        return sections;
    }

    /** Between two headings, each run of one language goes with the run of the other that follows it. */
    private List<Pair> stretches(List<Block> blocks) {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            if (blocks.get(i).isHeading()) {
                i = heading(blocks, i, pairs);
                continue;
            }
            int middle = runEnd(blocks, i);
            int end = middle < blocks.size() && !blocks.get(middle).isHeading() ? runEnd(blocks, middle) : middle;
            List<Block> one = blocks.subList(i, middle);
            List<Block> other = blocks.subList(middle, end);
            pairs.addAll(blocks.get(i).chinese() ? aligned(other, one) : aligned(one, other));
            i = end;
        }
        return pairs;
    }

    /** Two headings under each other, each in one language, are one. */
    private static int heading(List<Block> blocks, int i, List<Pair> pairs) {
        Block heading = blocks.get(i);
        Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
        boolean pair = next != null
                && next.isHeading()
                && isOneLanguage(heading.names())
                && isOneLanguage(next.names())
                && heading.chinese() != next.chinese();
        if (pair) {
            pairs.add(heading.chinese() ? Pair.of(next, heading) : Pair.of(heading, next));
            return i + 2;
        }
        pairs.add(Pair.alone(heading));
        return i + 1;
    }

    private static boolean isOneLanguage(Bilingual names) {
        return names.en().isEmpty() != names.zh().isEmpty();
    }

    private static int runEnd(List<Block> blocks, int start) {
        int end = start;
        while (end < blocks.size()
                && !blocks.get(end).isHeading()
                && blocks.get(end).chinese() == blocks.get(start).chinese()) {
            end++;
        }
        return end;
    }

    private List<Pair> aligned(List<Block> en, List<Block> zh) {
        if (en.size() == zh.size() && sameKinds(en, zh)) {
            return inTurn(en, zh);
        }
        if (en.isEmpty() || zh.isEmpty()) {
            return (en.isEmpty() ? zh : en).stream().map(Pair::alone).toList();
        }
        StringBuilder english = new StringBuilder();
        StringBuilder chinese = new StringBuilder();
        List<TextRange> enRanges = ranges(en, english);
        List<TextRange> zhRanges = ranges(zh, chinese);
        List<Pair> pairs = new ArrayList<>();
        for (Bead bead : aligner.align(english.toString(), enRanges, chinese.toString(), zhRanges, lexicon)) {
            add(within(en, enRanges, bead.en()), within(zh, zhRanges, bead.zh()), bead.confidence(), pairs);
        }
        return pairs;
    }

    private static boolean sameKinds(List<Block> en, List<Block> zh) {
        for (int i = 0; i < en.size(); i++) {
            if (en.get(i).isHeading() != zh.get(i).isHeading()) {
                return false;
            }
        }
        return true;
    }

    private static List<Pair> inTurn(List<Block> en, List<Block> zh) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < en.size(); i++) {
            pairs.add(Pair.of(en.get(i), zh.get(i)));
        }
        return pairs;
    }

    private static List<TextRange> ranges(List<Block> blocks, StringBuilder text) {
        List<TextRange> ranges = new ArrayList<>();
        for (Block block : blocks) {
            int start = text.length();
            text.append(block.text());
            ranges.add(new TextRange(start, text.length()));
            text.append('\n');
        }
        return ranges;
    }

    private static List<Block> within(List<Block> blocks, List<TextRange> ranges, TextRange bead) {
        List<Block> found = new ArrayList<>();
        for (int i = 0; i < blocks.size() && !bead.isEmpty(); i++) {
            if (ranges.get(i).start() >= bead.start() && ranges.get(i).end() <= bead.end()) {
                found.add(blocks.get(i));
            }
        }
        return found;
    }

    /** A heading is never joined with a paragraph, and points and quotations keep their own lines. */
    private static void add(List<Block> en, List<Block> zh, double confidence, List<Pair> pairs) {
        boolean joinable = canJoin(en) && canJoin(zh);
        boolean headings = en.stream().anyMatch(Block::isHeading) != zh.stream().anyMatch(Block::isHeading);
        if (en.isEmpty() || zh.isEmpty() || !joinable || headings) {
            en.forEach(block -> pairs.add(Pair.alone(block)));
            zh.forEach(block -> pairs.add(Pair.alone(block)));
            return;
        }
        pairs.add(
                new Pair(java.util.Optional.of(Block.joined(en)), java.util.Optional.of(Block.joined(zh)), confidence));
    }

    private static boolean canJoin(List<Block> blocks) {
        return blocks.size() < 2 || blocks.stream().allMatch(block -> block.kind() == Block.Kind.PROSE);
    }
}
