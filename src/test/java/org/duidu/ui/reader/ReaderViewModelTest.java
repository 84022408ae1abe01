package org.duidu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duidu.ui.reader.Documents.FIRST_PARAGRAPH;
import static org.duidu.ui.reader.Documents.KETTLE;
import static org.duidu.ui.reader.Documents.LEAF;
import static org.duidu.ui.reader.Documents.NOTES;
import static org.duidu.ui.reader.Documents.PICK;
import static org.duidu.ui.reader.Documents.ROWS;
import static org.duidu.ui.reader.Documents.SECOND_PARAGRAPH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duidu.progress.ReadingPlace;
import org.duidu.progress.ReadingPlace.Bookmark;
import org.duidu.store.FileReadingPlaces;
import org.duidu.text.TextRange;
import org.duidu.ui.reader.ReaderDocument.Place;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.ui.reader.ReaderRow.Pair;
import org.duidu.vocabulary.Occurrence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReaderViewModelTest {
    private static final Place POINT = new Place(2, 0);
    private static final String INSERTED = Documents.TEA.replace("It rained.", """
            A new first paragraph.

            新的第一段。

            It rained.\
            """);

    private final List<FileReadingPlaces.Contents> written = new ArrayList<>();
    private final FileReadingPlaces places = new FileReadingPlaces(FileReadingPlaces.Contents.NONE, written::add);
    private final ReaderViewModel model = new ReaderViewModel(places);

    @BeforeEach
    void open() {
        model.open("tea", Documents.tea());
    }

    @Test
    void doesNothingBeforeALessonIsOpen() {
        ReaderViewModel empty = new ReaderViewModel(places);

        empty.moveSentence(1, 0);
        empty.moveWord(1, 0);
        empty.openCurrentWord();
        empty.openOtherPlace(1);
        empty.openEntry(0);
        empty.find("tea", 0);
        empty.moveHit(1);
        empty.see(0, 3);
        empty.toggleBookmark(0);

        assertThat(empty.lit()).isEmpty();
        assertThat(empty.litPair()).isEmpty();
        assertThat(empty.copyText()).isEmpty();
        assertThat(empty.hits().get()).isEmpty();
        assertThat(written).isEmpty();
    }

    @Nested
    class Sentences {
        @Test
        void beginAtTheFirstOneInSight() {
            model.moveSentence(1, FIRST_PARAGRAPH);

            assertThat(model.lit()).contains(new Place(FIRST_PARAGRAPH, 0));
        }

        @Test
        void beginAtTheFirstOneInSightOnTheWayBackToo() {
            model.moveSentence(-1, SECOND_PARAGRAPH);

            assertThat(model.lit()).contains(new Place(SECOND_PARAGRAPH, 0));
        }

        @Test
        void beginAtTheLastOneWhereNoneIsInSight() {
            model.moveSentence(1, ROWS - 1);

            assertThat(model.lit()).contains(new Place(SECOND_PARAGRAPH, 1));
        }

        @Test
        void followEachOtherAcrossParagraphs() {
            model.light(new Place(FIRST_PARAGRAPH, 2));

            model.moveSentence(1, 0);
            assertThat(model.lit()).contains(new Place(SECOND_PARAGRAPH, 0));

            model.moveSentence(-1, 0);
            assertThat(model.lit()).contains(new Place(FIRST_PARAGRAPH, 2));
        }

        @Test
        void endAtTheEndsOfThePage() {
            model.light(POINT);
            model.moveSentence(-1, 0);
            assertThat(model.lit()).contains(POINT);

            model.moveSentence(100, 0);
            assertThat(model.lit()).contains(new Place(SECOND_PARAGRAPH, 1));
        }

        @Test
        void areLitByTheMouseWhileItIsOnThem() {
            model.light(POINT);
            model.hovered().set(Optional.of(new Place(SECOND_PARAGRAPH, 1)));
            assertThat(model.lit()).contains(new Place(SECOND_PARAGRAPH, 1));

            model.hovered().set(Optional.empty());
            assertThat(model.lit()).contains(POINT);
        }

        @Test
        void areNoneInALessonWithoutText() {
            model.open("empty", Documents.of("---\ntitle: {en: Empty, zh: 空}\n---\n"));

            model.moveSentence(1, 0);
            model.moveWord(1, 0);

            assertThat(model.lit()).isEmpty();
        }
    }

    @Nested
    class VocabularyWords {
        @Test
        void beginAtTheFirstOneInSightAndLightItsSentence() {
            model.moveWord(1, FIRST_PARAGRAPH);

            assertThat(currentWord()).isEqualTo("pick");
            assertThat(model.lit()).contains(new Place(FIRST_PARAGRAPH, 1));
            assertThat(model.openWord().get()).isEmpty();
        }

        @Test
        void followEachOtherAndEndAtTheEnds() {
            List<String> passed = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                model.moveWord(1, 0);
                passed.add(currentWord());
            }
            assertThat(passed).containsExactly("pick", "leaf", "picked", "leaves", "leaves");

            model.moveWord(-3, 0);
            assertThat(currentWord()).isEqualTo("pick");
        }

        @Test
        void areCountedFromTheLitSentenceAndNotFromItsParagraph() {
            model.light(new Place(FIRST_PARAGRAPH, 2));

            model.moveWord(1, 0);

            assertThat(currentWord()).isEqualTo("leaf");
        }

        @Test
        void areCountedBackFromTheLitSentence() {
            model.light(new Place(SECOND_PARAGRAPH, 0));

            model.moveWord(-1, 0);

            assertThat(currentWord()).isEqualTo("leaf");
        }

        @Test
        void areFoundPastASentenceWithoutAny() {
            model.light(new Place(FIRST_PARAGRAPH, 0));

            model.moveWord(2, 0);

            assertThat(currentWord()).isEqualTo("leaf");
        }

        @Test
        void areForgottenWhenASentenceIsLit() {
            model.moveWord(1, 0);

            model.moveSentence(1, 0);

            assertThat(model.currentWord().get()).isEmpty();
        }

        @Test
        void takeAnOpenCardAlong() {
            model.openEntry(PICK);

            model.moveWord(1, 0);

            assertThat(text(model.openWord().get())).isEqualTo("leaf");
        }

        @Test
        void openTheCardOfTheWordTheKeyboardStandsOn() {
            model.moveWord(1, 0);
            model.moveWord(1, 0);

            model.openCurrentWord();

            assertThat(text(model.openWord().get())).isEqualTo("leaf");
        }

        @Test
        void openTheFirstCardOfTheLitSentence() {
            model.light(new Place(SECOND_PARAGRAPH, 0));

            model.openCurrentWord();

            assertThat(text(model.openWord().get())).isEqualTo("picked");
            assertThat(model.lit()).contains(new Place(SECOND_PARAGRAPH, 0));
        }

        @Test
        void openNoCardWhereTheLitSentenceHasNone() {
            model.light(new Place(FIRST_PARAGRAPH, 0));

            model.openCurrentWord();

            assertThat(model.openWord().get()).isEmpty();
        }

        @Test
        void openAtTheirFirstPlaceAndThenAtTheOthersInACircle() {
            List<String> opened = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                model.openEntry(LEAF);
                opened.add(text(model.openWord().get()));
            }

            assertThat(opened).containsExactly("leaf", "leaves", "leaf");
        }

        @Test
        void openAtTheirOtherPlacesBackwardsToo() {
            model.openEntry(PICK);

            model.openOtherPlace(-1);

            assertThat(text(model.openWord().get())).isEqualTo("picked");
            assertThat(model.lit()).contains(new Place(SECOND_PARAGRAPH, 0));
        }

        @Test
        void doNotOpenWhereTheyStandNowhere() {
            model.openEntry(KETTLE);
            model.openEntry(99);

            assertThat(model.openWord().get()).isEmpty();
        }

        @Test
        void closeAndStayTheKeyboardsOwn() {
            model.openEntry(LEAF);

            model.closeWord();

            assertThat(model.openWord().get()).isEmpty();
            assertThat(currentWord()).isEqualTo("leaf");
        }
    }

    @Test
    void showsAndHidesTheChineseOfASentence() {
        model.toggleChinese(POINT);
        model.toggleChinese(new Place(FIRST_PARAGRAPH, 1));
        assertThat(model.revealed().get()).containsExactlyInAnyOrder(POINT, new Place(FIRST_PARAGRAPH, 1));

        model.toggleChinese(POINT);
        assertThat(model.revealed().get()).containsExactly(new Place(FIRST_PARAGRAPH, 1));
    }

    @Nested
    class Finding {
        @Test
        void beginsWhereTheReaderIs() {
            model.find("water", NOTES);

            assertThat(model.hits().get()).extracting(Find.Hit::row).containsExactly(SECOND_PARAGRAPH, NOTES, NOTES);
            assertThat(model.currentHit().get()).contains(model.hits().get().get(1));
        }

        @Test
        void leavesOutWhatThePageHides() {
            model.find("採", 0);
            assertThat(model.hits().get()).isNotEmpty();

            model.hide(Set.of(ReaderRow.Column.CHINESE));
            assertThat(model.hits().get()).isEmpty();

            model.hide(Set.of());
            assertThat(model.hits().get()).isNotEmpty();
        }

        @Test
        void beginsAgainAtTheTopWhereNothingFollows() {
            model.find("rained", NOTES);

            assertThat(model.currentHit().get().map(Find.Hit::row)).contains(FIRST_PARAGRAPH);
        }

        @Test
        void goesInACircle() {
            model.find("water", 0);
            List<Integer> passed = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                passed.add(model.hits().get().indexOf(model.currentHit().get().orElseThrow()));
                model.moveHit(1);
            }
            assertThat(passed).containsExactly(0, 1, 2, 0);

            model.moveHit(-2);
            assertThat(model.currentHit().get()).contains(model.hits().get().get(2));
        }

        @Test
        void endsWithNothing() {
            model.find("water", 0);
            model.find("coffee", 0);
            assertThat(model.hits().get()).isEmpty();
            assertThat(model.currentHit().get()).isEmpty();

            model.moveHit(1);
            assertThat(model.currentHit().get()).isEmpty();
        }

        @Test
        void goesOnInAChangedLessonWithoutMovingThePage() {
            model.see(SECOND_PARAGRAPH, SECOND_PARAGRAPH);
            model.find("water", 0);

            model.open("tea", Documents.of(INSERTED));

            assertThat(model.hits().get()).hasSize(3);
            assertThat(model.currentHit().get()).isEmpty();

            model.moveHit(1);
            assertThat(model.currentHit().get()).contains(model.hits().get().get(0));
        }

        @Test
        void isOverWhenNothingIsWantedAnyMore() {
            model.find("water", 0);
            model.find("", 0);

            model.open("tea", Documents.of(INSERTED));

            assertThat(model.hits().get()).isEmpty();
        }
    }

    @Nested
    class Copying {
        @Test
        void takesTheSelection() {
            model.light(POINT);
            model.selection().set(Optional.of(Selection.of(Column.CHINESE, FIRST_PARAGRAPH, 1, new TextRange(0, 4))));

            assertThat(model.copyText()).contains("下雨了。");
        }

        @Test
        void takesTheLitSentenceWithItsPartner() {
            model.light(new Place(FIRST_PARAGRAPH, 1));

            assertThat(model.copyText()).contains("Farmers pick tea in spring.\n農夫在春天採茶。");
        }

        @Test
        void takesTheLitSentenceWhereASelectionIsEmpty() {
            model.light(POINT);
            model.selection().set(Optional.of(Selection.of(Column.ENGLISH, FIRST_PARAGRAPH, 0, new TextRange(2, 2))));

            assertThat(model.copyText()).contains("Tea is old.\n茶很古老。");
        }

        @Test
        void takesASentenceWithoutPartnerAlone() {
            model.open("half", Documents.of("---\ntitle: {en: Half, zh: 半}\n---\n\nOnly English.\n"));
            model.moveSentence(1, 0);

            assertThat(model.copyText()).contains("Only English.");
        }

        @Test
        void takesNothingWhereNothingIsLit() {
            assertThat(model.copyText()).isEmpty();
        }
    }

    @Nested
    class Remembering {
        @Test
        void keepsThePlaceAndHowFarTheLessonWasRead() {
            model.see(FIRST_PARAGRAPH, SECOND_PARAGRAPH);

            assertThat(places.of("tea"))
                    .isEqualTo(new ReadingPlace(FIRST_PARAGRAPH, (SECOND_PARAGRAPH + 1.0) / ROWS, List.of()));
            assertThat(places.lastRead()).contains("tea");
        }

        @Test
        void countsALessonAsReadAtItsEndAlone() {
            model.see(0, ROWS - 1);
            assertThat(places.of("tea").read()).isEqualTo(1);

            model.see(0, 0);
            assertThat(places.of("tea").read()).isEqualTo(1);
        }

        @Test
        void beginsWhereTheLessonWasLeft() {
            model.see(FIRST_PARAGRAPH, SECOND_PARAGRAPH);
            model.open("other", Documents.tea());
            assertThat(model.place().get()).isEqualTo(ReadingPlace.START);

            model.open("tea", Documents.tea());
            assertThat(model.place().get().block()).isEqualTo(FIRST_PARAGRAPH);
        }

        @Test
        void knowsTheLessonReadLastEvenIfItIsOnlyLookedAtAgain() {
            model.see(FIRST_PARAGRAPH, SECOND_PARAGRAPH);
            model.open("other", Documents.tea());
            model.see(0, 1);
            model.open("tea", Documents.tea());

            model.see(FIRST_PARAGRAPH, SECOND_PARAGRAPH);

            assertThat(places.lastRead()).contains("tea");
        }

        @Test
        void writesNothingWhereNothingChanged() {
            model.see(0, 1);
            model.see(0, 1);

            assertThat(written).hasSize(1);
        }
    }

    @Nested
    class Bookmarks {
        @Test
        void areKnownByTheFirstWordsOfTheirRow() {
            model.toggleBookmark(SECOND_PARAGRAPH);
            model.toggleBookmark(NOTES);

            assertThat(places.of("tea").bookmarks())
                    .containsExactly(
                            new Bookmark(SECOND_PARAGRAPH, "A girl picked more leaves. Water is hot."),
                            new Bookmark(NOTES, "We say hot water,\nnot warm water."));
        }

        @Test
        void areTakenOffAgain() {
            model.toggleBookmark(SECOND_PARAGRAPH);
            model.toggleBookmark(SECOND_PARAGRAPH);

            assertThat(places.of("tea").bookmarks()).isEmpty();
        }

        @Test
        void areCutShort() {
            model.toggleBookmark(FIRST_PARAGRAPH);

            assertThat(places.of("tea").bookmarks())
                    .containsExactly(
                            new Bookmark(FIRST_PARAGRAPH, "It rained. Farmers pick tea in spring. They drie…"));
        }

        @Test
        void areNotCutThroughACharacter() {
            String rare = "𩸽".repeat(40);
            model.open("rare", Documents.of("---\ntitle: {en: Fish, zh: 魚}\n---\n\n魚" + rare + "。\n"));
            model.toggleBookmark(1);

            assertThat(places.of("rare").bookmarks().get(0).words()).isEqualTo("魚" + "𩸽".repeat(23) + "…");
        }

        @Test
        void haveNoWordsWhereTheRowHasNone() {
            model.toggleBookmark(ROWS - 1);

            assertThat(places.of("tea").bookmarks()).containsExactly(new Bookmark(ROWS - 1, ""));
        }
    }

    @Nested
    class AChangedLesson {
        @Test
        void keepsThePlaceAtTheSameWords() {
            model.see(SECOND_PARAGRAPH, SECOND_PARAGRAPH);

            model.open("tea", Documents.of(INSERTED));

            assertThat(model.place().get().block()).isEqualTo(SECOND_PARAGRAPH + 1);
        }

        @Test
        void keepsItsBookmarksAtTheSameWords() {
            model.toggleBookmark(SECOND_PARAGRAPH);

            model.open("tea", Documents.of(INSERTED));
            model.see(0, 1);

            assertThat(places.of("tea").bookmarks()).extracting(Bookmark::block).containsExactly(SECOND_PARAGRAPH + 1);
        }

        @Test
        void writesItsMovedBookmarksEvenIfThePageStaysWhereItIs() {
            model.see(0, 1);
            model.toggleBookmark(SECOND_PARAGRAPH);

            model.open("tea", Documents.of(INSERTED));
            model.see(0, 1);

            assertThat(places.of("tea").bookmarks()).extracting(Bookmark::block).containsExactly(SECOND_PARAGRAPH + 1);
        }

        @Test
        void keepsTheBookmarksOfRowsThatAreGoneOnThePage() {
            model.toggleBookmark(SECOND_PARAGRAPH);
            model.toggleBookmark(ROWS - 1);

            model.open("tea", Documents.of("---\ntitle: {en: Tea, zh: 茶}\n---\n"));

            assertThat(model.place().get().bookmarks())
                    .extracting(Bookmark::block)
                    .containsExactly(0);
        }

        @Test
        void putsOutWhatBelongedToTheOldText() {
            model.openEntry(LEAF);
            model.toggleChinese(POINT);
            model.hovered().set(Optional.of(POINT));
            model.selection().set(Optional.of(Selection.of(Column.ENGLISH, 0, 0, new TextRange(0, 1))));

            model.open("tea", Documents.of(INSERTED));

            assertThat(model.lit()).isEmpty();
            assertThat(model.openWord().get()).isEmpty();
            assertThat(model.currentWord().get()).isEmpty();
            assertThat(model.revealed().get()).isEmpty();
            assertThat(model.selection().get()).isEmpty();
        }
    }

    private String currentWord() {
        return text(model.currentWord().get());
    }

    private String text(Optional<Occurrence> word) {
        ReaderDocument shown = model.document().get().orElseThrow();
        Occurrence found = word.orElseThrow();
        return found.en()
                .of(((Pair) shown.rows().get(shown.rowOf(found))).text().en().text());
    }
}
