package org.duidu.ui.reader;

import java.util.List;
import org.commonmark.node.Node;
import org.duidu.lesson.Bilingual;
import org.duidu.lesson.LessonHeader;
import org.duidu.lesson.Paragraph;
import org.duidu.lesson.Question;
import org.duidu.lesson.RichText;
import org.duidu.lesson.SentencePair;
import org.duidu.lesson.Source;
import org.duidu.vocabulary.Occurrence;

/** A block of the page. Its pieces are the texts in it that can be selected and searched. */
sealed interface ReaderRow {
    List<Piece> pieces();

    /** Whose selection a piece joins: dragging stays within one column. */
    enum Column {
        ENGLISH,
        CHINESE,
        NOTES
    }

    record Piece(Column column, RichText text) {
        static Piece english(String text) {
            return new Piece(Column.ENGLISH, RichText.plain(text));
        }

        static Piece chinese(String text) {
            return new Piece(Column.CHINESE, RichText.plain(text));
        }
    }

    private static List<Piece> both(Bilingual text) {
        return List.of(Piece.english(text.en()), Piece.chinese(text.zh()));
    }

    record Title(LessonHeader header, int minutes, int words) implements ReaderRow {
        @Override
        public List<Piece> pieces() {
            return both(header.title());
        }
    }

    record Heading(Bilingual text) implements ReaderRow {
        @Override
        public List<Piece> pieces() {
            return both(text);
        }
    }

    /**
     * @param pairs the sentences of the paragraph
     * @param occurrences the vocabulary in it
     * @param glossed entries (as indices) that stand here for the first time in the lesson
     */
    record Pair(
            int section,
            int paragraph,
            Paragraph text,
            List<SentencePair> pairs,
            List<Occurrence> occurrences,
            List<Integer> glossed)
            implements ReaderRow {

        static final int ENGLISH_PIECE = 0;
        static final int CHINESE_PIECE = 1;

        @Override
        public List<Piece> pieces() {
            return List.of(new Piece(Column.ENGLISH, text.en()), new Piece(Column.CHINESE, text.zh()));
        }
    }

    /** A block of free notes. */
    record Notes(Node block, List<Piece> pieces) implements ReaderRow {}

    /** A question on the article, counted from 0. */
    record Asked(int index, Question question) implements ReaderRow {
        @Override
        public List<Piece> pieces() {
            return both(question.prompt());
        }
    }

    record Sources(List<Source> sources) implements ReaderRow {
        @Override
        public List<Piece> pieces() {
            return List.of();
        }
    }
}
