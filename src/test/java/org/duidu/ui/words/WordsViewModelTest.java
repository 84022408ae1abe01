package org.duidu.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.duidu.lesson.Level;
import org.duidu.lesson.PartOfSpeech;
import org.duidu.lesson.format.LessonReader;
import org.duidu.library.LessonFolder;
import org.duidu.library.Library;
import org.duidu.library.LibraryEntry;
import org.duidu.lint.Linter;
import org.duidu.text.OneDictionary;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsViewModelTest {
    private static final String TEA = """
            ---
            title: {en: Tea, zh: 茶}
            level: A2
            ---

            Farmers pick tea leaves. They picked leaves in Taiwan.

            農夫採茶葉。他們在臺灣採茶葉。

            ## Vocabulary 詞彙

            ### pick (v.) 採摘

            to take from a plant

            ### leaf (n.) 葉子；茶葉

            a flat green part

            ### Taiwan (n.) 臺灣

            an island
            """;

    private static final String COFFEE = """
            ---
            title: {en: Coffee, zh: 咖啡}
            level: B1
            ---

            We pick a café.

            我們挑一家咖啡館。

            ## Vocabulary 詞彙

            ### pick (v.) 挑選

            to choose

            ### café (n.) 咖啡館

            a place for coffee

            ### urgent 緊急

            that cannot wait
            """;

    private static final String WITHOUT_LEVEL = """
            ---
            title: {en: Bees, zh: 蜜蜂}
            ---

            A bee.

            一隻蜜蜂。

            ## Vocabulary 詞彙

            ### bee (n.) 蜜蜂

            an insect
            """;

    @TempDir
    Path root;

    private final WordsViewModel model = new WordsViewModel();
    private List<LibraryEntry> lessons;

    @BeforeEach
    void fill() throws Exception {
        Files.writeString(root.resolve("a-tea.md"), TEA);
        Files.writeString(root.resolve("b-coffee.md"), COFFEE);
        Files.writeString(root.resolve("c-bees.md"), WITHOUT_LEVEL);
        Files.write(root.resolve("d-none.md"), new byte[] {'-', '-', '-', '\n', (byte) 0xff, (byte) 0xfe});
        Linter linter = new Linter(new LessonReader(), new VocabularyLinker(OneDictionary.LEMMATIZER));
        try (Library library = new Library(linter::check)) {
            library.add(LessonFolder.added(root)).get(30, TimeUnit.SECONDS);
            lessons = library.entries();
        }
        model.use(lessons);
    }

    @Test
    void listsAllEntriesByHeadwordWhateverTheirCapitals() {
        assertThat(shown()).containsExactly("bee", "café", "leaf", "pick", "pick", "Taiwan", "urgent");
    }

    @Test
    void keepsEqualHeadwordsInTheOrderOfTheLibrary() {
        assertThat(model.all().get())
                .filteredOn(word -> word.entry().headword().equals("pick"))
                .extracting(word -> word.lesson().title().en())
                .containsExactly("Tea", "Coffee");
    }

    @Test
    void countsThePlacesInTheLessonAndKnowsWhichEntryItIs() {
        assertThat(word("leaf").places()).isEqualTo(2);
        assertThat(word("leaf").index()).isEqualTo(1);
        assertThat(word("urgent").places()).isZero();
        assertThat(word("urgent").level()).isEqualTo("B1");
        assertThat(word("bee").level()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PICK    | pick, pick
            茶葉    | leaf
            台灣    | Taiwan
            cafe    | café
            ｔａｉ  | Taiwan
            choose  | pick
            ' leaf '| leaf
            zebra   | -
            """)
    void searchesWordsChineseAndDefinitions(String typed, String found) {
        model.search().set(typed);

        assertThat(shown()).containsExactlyElementsOf(found == null ? List.of() : List.of(found.split(", ")));
    }

    @Test
    void doesNotFindAcrossTheWordAndItsChinese() {
        model.search().set("leaf葉");

        assertThat(shown()).isEmpty();
    }

    @Test
    void filtersByLevel() {
        model.level().set(Optional.of(Level.B1));

        assertThat(shown()).containsExactly("café", "pick", "urgent");
    }

    @Test
    void filtersByPartOfSpeechAndSearchTogether() {
        model.partOfSpeech().set(Optional.of(PartOfSpeech.NOUN));
        assertThat(shown()).containsExactly("bee", "café", "leaf", "Taiwan");

        model.search().set("a");
        model.level().set(Optional.of(Level.A2));
        assertThat(shown()).containsExactly("leaf", "Taiwan");
    }

    @Test
    void showsAllAgainWithoutFilters() {
        model.search().set("leaf");
        model.level().set(Optional.of(Level.A2));
        model.partOfSpeech().set(Optional.of(PartOfSpeech.NOUN));

        model.clearFilters();

        assertThat(shown()).hasSize(7);
        assertThat(model.search().get()).isEmpty();
        assertThat(model.level().get()).isEmpty();
        assertThat(model.partOfSpeech().get()).isEmpty();
    }

    @Test
    void offersTheLevelsAndPartsOfSpeechThatOccur() {
        assertThat(model.levels()).containsExactly(Level.A2, Level.B1);
        assertThat(model.partsOfSpeech()).containsExactly(PartOfSpeech.NOUN, PartOfSpeech.VERB, PartOfSpeech.OTHER);
    }

    @Test
    void keepsItsFiltersWhenTheLibraryChanges() {
        model.search().set("pick");

        model.use(lessons.subList(1, 2));

        assertThat(shown()).containsExactly("pick");
        assertThat(model.all().get()).hasSize(3);
    }

    @Test
    void isEmptyInAnEmptyLibrary() {
        model.use(List.of());

        assertThat(model.shown().get()).isEmpty();
        assertThat(model.levels()).isEmpty();
        assertThat(model.partsOfSpeech()).isEmpty();
    }

    private List<String> shown() {
        return model.shown().get().stream().map(word -> word.entry().headword()).toList();
    }

    private LibraryWord word(String headword) {
        return model.all().get().stream()
                .filter(word -> word.entry().headword().equals(headword))
                .findFirst()
                .orElseThrow();
    }
}
