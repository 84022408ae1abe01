package org.duidu.ui.reader;

import org.duidu.lesson.AlignedLesson;
import org.duidu.lesson.format.LessonReader;
import org.duidu.text.Aligner;
import org.duidu.text.OneDictionary;
import org.duidu.vocabulary.VocabularyLinker;

/** Small lessons laid out as pages, for the tests of this package. */
final class Documents {
    /** Rows: 0 title, 1 heading, 2 point, 3 heading, 4 and 5 paragraphs, 6 heading, 7 notes, 8 question, 9 sources. */
    static final String TEA = """
            ---
            title:
              en: Tea
              zh: 茶
            level: A2
            sources:
              - publisher: The Tea Paper
            ---

            ## At a Glance 重點

            - Tea is old.
              茶很古老。

            ## Leaves 茶葉

            It rained. // Farmers pick tea in spring. // They dried every leaf.

            下雨了。 // 農夫在春天採茶。 // 他們把每片葉子曬乾。

            A girl picked more leaves. // Water is hot.

            一個女孩採了更多葉子。 // 水很熱。

            ## Language Focus 語言焦點

            We say **hot water**,
            not warm water.

            ## Vocabulary 詞彙

            ### pick (v.) /pɪk/ 採

            to take from a plant

            - I **pick** flowers.
              我採花。

            ### leaf (n.) /liːf/ 葉子

            a flat green part of a plant

            - A **leaf** fell.
              一片葉子掉了。

            ### kettle (n.) /ˈketl/ 水壺

            a pot for boiling water

            - The **kettle** is hot.
              水壺很熱。

            ## Questions 問答

            ### When is tea picked?
            茶什麼時候採？

            - [x] In spring
              春天
            - [ ] In winter
              冬天
            """;

    static final int FIRST_PARAGRAPH = 4;
    static final int SECOND_PARAGRAPH = 5;
    static final int NOTES = 7;
    static final int ROWS = 11;
    static final int PICK = 0;
    static final int LEAF = 1;
    static final int KETTLE = 2;

    private static final LessonReader READER = new LessonReader();
    private static final Aligner ALIGNER = new Aligner();
    private static final VocabularyLinker LINKER = new VocabularyLinker(OneDictionary.LEMMATIZER);

    private Documents() {}

    static ReaderDocument tea() {
        return of(TEA);
    }

    static ReaderDocument of(String markdown) {
        return ReaderDocument.of(
                LINKER.link(
                        AlignedLesson.of(READER.read("tea", markdown).lesson().orElseThrow(), ALIGNER)),
                23,
                1);
    }
}
