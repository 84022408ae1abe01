package org.duidu.ui.teacher.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.duidu.lesson.VocabularyEntry;
import org.duidu.lesson.format.LessonReader;
import org.duidu.lesson.format.Problem;
import org.duidu.lesson.format.TextEdit;
import org.duidu.lint.Linter;
import org.duidu.text.OneDictionary;
import org.duidu.text.TextRange;
import org.duidu.ui.kit.TaskRunner;
import org.duidu.ui.teacher.editor.EditorViewModel.Outcome;
import org.duidu.vocabulary.VocabularyLinker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorViewModelTest {
    private static final Linter LINTER = new Linter(new LessonReader(), new VocabularyLinker(OneDictionary.LEMMATIZER));

    private static final String LESSON = """
            ---
            title: A Cup of Tea 一杯茶
            level: A2
            ---

            ## Main Body 正文

            My grandmother makes a pot of tea. She never hurries. She is happy.

            奶奶泡一壺茶,她從來不趕時間。她很快樂。

            ## Vocabulary 詞彙

            ### hurries (v.) 趕；匆忙

            moves or does something too quickly
            """;

    @TempDir
    Path folder;

    private final Buffer buffer = new Buffer();
    private final KeptInMemory drafts = new KeptInMemory();
    private final EditorViewModel model = new EditorViewModel(
            new AtOnce(), work -> LINTER.check(new LessonReader().read("tea", work.text())), drafts);
    private final SentencePairing pairing = new SentencePairing(model);
    private Path file;

    /** Runs everything at once on the caller's thread. */
    private static final class AtOnce implements TaskRunner {
        @Override
        public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
            try {
                onDone.accept(work.call());
            } catch (Exception failure) {
                onFailure.accept(failure);
            }
            return () -> {};
        }
    }

    /** Keeps what is to be done until somebody says when. */
    private static final class Later implements TaskRunner {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> Running run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
            Runnable task = () -> new AtOnce().run(work, onDone, onFailure);
            waiting.add(task);
            return () -> waiting.remove(task);
        }

        private void next() {
            waiting.remove(0).run();
        }
    }

    private static final class Buffer implements SourceBuffer {
        private String text = "";
        private TextRange selection = new TextRange(0, 0);

        @Override
        public String text() {
            return text;
        }

        @Override
        public boolean holds(String other) {
            return text.equals(other);
        }

        @Override
        public void load(String newText) {
            text = newText;
        }

        @Override
        public void apply(List<TextEdit> edits) {
            text = TextEdit.apply(text, edits);
        }

        @Override
        public void select(TextRange range) {
            selection = range;
        }

        @Override
        public int caret() {
            return selection.end();
        }

        @Override
        public TextRange selection() {
            return selection;
        }
    }

    private static final class KeptInMemory implements Drafts {
        private final Map<String, Draft> kept = new LinkedHashMap<>();

        @Override
        public void keep(Draft draft) {
            kept.put(draft.key(), draft);
        }

        @Override
        public void drop(String key) {
            kept.remove(key);
        }

        @Override
        public List<Draft> left() {
            return List.copyOf(kept.values());
        }
    }

    @BeforeEach
    void openTheLesson() throws IOException {
        file = Files.writeString(folder.resolve("tea.md"), LESSON);
        model.use(buffer);
        open();
    }

    private void open() {
        var opened = (Manuscript.Opened.Text) Manuscript.open(file);
        model.open(opened.manuscript(), opened.text());
    }

    private void type(String text) {
        buffer.text = text;
        model.edited();
        model.check();
    }

    private List<String> codes() {
        return model.checked().get().orElseThrow().places().stream()
                .map(place -> place.problem().code())
                .toList();
    }

    private Problem problem(String code) {
        return model.checked().get().orElseThrow().places().stream()
                .map(ProblemPlace::problem)
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** A long lesson takes seconds, and whoever types asks for a look at every pause. */
    @Test
    void takesOneLookAtATimeAndTheLastTextInTheEnd() {
        Later later = new Later();
        EditorViewModel slow =
                new EditorViewModel(later, work -> LINTER.check(new LessonReader().read("tea", work.text())), drafts);
        slow.use(buffer);
        slow.begin("tea.md", LESSON);
        for (String text : List.of(LESSON + "a", LESSON + "ab", LESSON + "abc")) {
            buffer.text = text;
            slow.checkChanges();
        }
        assertThat(later.waiting).hasSize(1);
        assertThat(slow.looking().get()).isTrue();

        later.next();
        assertThat(slow.checked().get().orElseThrow().text()).isEqualTo(LESSON);
        later.next();

        assertThat(slow.checked().get().orElseThrow().text()).isEqualTo(LESSON + "abc");
        assertThat(slow.looking().get()).isFalse();
        slow.checkChanges();
        assertThat(later.waiting).isEmpty();
    }

    @Test
    void givesUpTheLookAtALessonThatIsClosed() {
        Later later = new Later();
        EditorViewModel slow =
                new EditorViewModel(later, work -> LINTER.check(new LessonReader().read("tea", work.text())), drafts);
        slow.use(buffer);
        slow.begin("tea.md", LESSON);
        slow.begin("other.md", LESSON.replace("Tea", "Milk"));

        assertThat(later.waiting).hasSize(1);
        later.next();

        assertThat(slow.checked().get().orElseThrow().text()).contains("Milk");
    }

    @Test
    void mendsWhatTheCaretStandsOn() {
        assertThat(codes()).contains("half-width-punctuation");
        buffer.select(new TextRange(LESSON.indexOf("茶,她") + 1, LESSON.indexOf("茶,她") + 1));

        boolean mended = model.mend(model.problemAtCaret().orElseThrow().problem());

        assertThat(mended).isTrue();
        assertThat(buffer.text).isEqualTo(LESSON.replace("茶,她", "茶，她"));
        assertThat(codes()).doesNotContain("half-width-punctuation");
        assertThat(model.unsaved().get()).isTrue();
    }

    @Test
    void doesNotMendATextThatHasChangedSince() {
        Problem old = problem("half-width-punctuation");
        buffer.text = "x" + LESSON;

        assertThat(model.mend(old)).isFalse();
        assertThat(buffer.text).isEqualTo("x" + LESSON);
    }

    @Test
    void underlinesTheWordsThatAreMeant() {
        ProblemPlace place = model.checked().get().orElseThrow().places().stream()
                .filter(one -> one.problem().code().equals("half-width-punctuation"))
                .findFirst()
                .orElseThrow();

        assertThat(place.range().of(LESSON)).isEqualTo(",");
    }

    @Test
    void letsAFindingStandAndWritesSoIntoTheFile() {
        model.ignore(problem("half-width-punctuation"));

        assertThat(codes()).doesNotContain("half-width-punctuation");
        assertThat(buffer.text).contains("ignore:\n  - \"half-width-punctuation: ,\"");
        assertThat(model.checked().get().orElseThrow().lesson().ignored()).hasSize(1);
    }

    @Test
    void walksThroughFindingsInACircle() {
        type(LESSON.replace("很快樂", "很快乐").replace("趕；匆忙", "赶；匆忙"));
        int count = codes().size();
        buffer.select(new TextRange(0, 0));

        List<Integer> lines = java.util.stream.IntStream.range(0, count + 1)
                .map(step -> model.goToProblem(1).orElseThrow().problem().line())
                .boxed()
                .toList();

        assertThat(count).isGreaterThan(2);
        assertThat(lines.subList(0, count)).isSorted();
        assertThat(lines.get(count)).isEqualTo(lines.get(0));
    }

    @Test
    void pairsSentencesByDraggingOneOntoAnother() {
        String zh = "奶奶泡一壺茶，她從來不趕時間。她很快樂。";
        type(LESSON.replace("奶奶泡一壺茶,她從來不趕時間。她很快樂。", zh));
        int happy = "My grandmother makes a pot of tea. She never hurries. She is happy.".indexOf("She is");

        pairing.together(0, 0, happy, zh.indexOf("她很"));

        assertThat(buffer.text).contains("She never hurries. // She is happy.").contains("趕時間。 // 她很快樂。");
        assertThat(codes()).doesNotContain("breaks-differ");
    }

    /** English and Chinese paragraph, a word at which the caret stands, the key, and both paragraphs afterwards. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It was late. We ran. We got wet. | 很晚了。我們跑。都溼了。 | ran | J \
                | It was late. // We ran. We got wet. | 很晚了。 // 我們跑。都溼了。
            “Wait!” she said. “I am coming.” Then she ran. | 「等等！」她說：「我來了。」然後她跑了。 | Wait | [ \
                | “Wait!” she said. “I am coming.” // Then she ran. | 「等等！」她說：「我來了。」 // 然後她跑了。
            He asked, “Where? When? Why?” Nobody knew. He left. | 他問：「在哪裡？什麼時候？為什麼？」沒人知道。他走了。 | 沒人 | J \
                | He asked, “Where? // When? // Why?” // Nobody knew. He left. \
                | 他問：「在哪裡？ // 什麼時候？ // 為什麼？」 // 沒人知道。他走了。
            We ran home. // We got wet. | 我們跑回家。 // 雨很大！都溼了。 | home | ] \
                | We ran home. // We got wet. | 我們跑回家。雨很大！ // 都溼了。
            It *rained*. // **We** ran. | 下雨了！ // **我們**跑了！外面很冷。 | It | ] \
                | It *rained*. // **We** ran. | 下雨了！**我們**跑了！ // 外面很冷。
            We ran. We got wet. | 我們跑。都溼了。 | wet | ] | We ran. We got wet. | 我們跑。都溼了。
            """)
    void pairsTheSentencesAtTheCaretByOneKey(
            String en, String zh, String word, String key, String enAfter, String zhAfter) {
        String before = LESSON.replace("My grandmother makes a pot of tea. She never hurries. She is happy.", en)
                .replace("奶奶泡一壺茶,她從來不趕時間。她很快樂。", zh);
        type(before);
        int caret = before.indexOf(word, before.indexOf("## Main"));
        buffer.select(new TextRange(caret, caret));

        pairing.changeAtCaret(
                switch (key) {
                    case "J" -> PairEdit::join;
                    case "[" -> PairEdit::giveNext;
                    default -> PairEdit::takeNext;
                });

        List<String> lines = buffer.text.lines().toList();
        assertThat(List.of(lines.get(7), lines.get(9))).containsExactly(enAfter, zhAfter);
        assertThat(buffer.text.replace(enAfter, en).replace(zhAfter, zh)).isEqualTo(before);
        assertThat(codes()).doesNotContain("breaks-differ");
    }

    @Test
    void leavesThePairingToTheProgramAgain() {
        type(LESSON.replace("hurries. She", "hurries. // She").replace("時間。她", "時間。 // 她"));

        pairing.leave(0, 0);

        assertThat(buffer.text).doesNotContain("//");
    }

    @Test
    void addsAnEntryAndPutsTheCaretBehindItsHeading() {
        model.addEntry(new VocabularyEntry(
                "pot", "n.", Optional.empty(), "壺", "a deep round container", List.of(), List.of(), Optional.empty()));

        assertThat(buffer.text).contains("### pot (n.) 壺\n\na deep round container\n");
        assertThat(buffer.text.substring(0, buffer.caret())).endsWith("### pot (n.) 壺");
    }

    @Test
    void savesWhatWasTyped() throws IOException {
        type(LESSON + "\nNote: x\n");

        assertThat(model.save().outcome()).isEqualTo(Outcome.SAVED);
        assertThat(Files.readString(file)).isEqualTo(LESSON + "\nNote: x\n");
        assertThat(model.unsaved().get()).isFalse();
    }

    @Test
    void keepsTheLineEndsAndTheMarkOfTheFile() throws IOException {
        Files.writeString(file, "\uFEFF" + LESSON.replace("\n", "\r\n"));
        open();
        assertThat(buffer.text).isEqualTo(LESSON);

        type(LESSON.replace("A2", "B1"));
        model.save();

        assertThat(Files.readString(file))
                .isEqualTo("\uFEFF" + LESSON.replace("A2", "B1").replace("\n", "\r\n"));
    }

    @Test
    void writesThePairsIntoAFileWithLineEndsOfWindows() throws IOException {
        String zh = "奶奶泡一壺茶。她從來不趕時間。她很快樂。";
        String lesson = LESSON.replace("奶奶泡一壺茶,她從來不趕時間。她很快樂。", zh).replace("\n", "\r\n");
        Files.writeString(file, lesson);
        open();
        buffer.select(new TextRange(buffer.text.indexOf("She never"), buffer.text.indexOf("She never")));

        pairing.changeAtCaret(PairEdit::join);
        model.save();

        assertThat(Files.readString(file))
                .isEqualTo(lesson.replace("of tea. She", "of tea. // She").replace("壺茶。她", "壺茶。 // 她"));
    }

    @Test
    void asksBeforeWritingOverSomebodyElsesChange() throws IOException {
        type(LESSON + "mine");
        Files.writeString(file, LESSON + "theirs");

        assertThat(model.save().outcome()).isEqualTo(Outcome.CHANGED_ON_DISK);
        assertThat(Files.readString(file)).endsWith("theirs");
        assertThat(model.saveOver().outcome()).isEqualTo(Outcome.SAVED);
        assertThat(Files.readString(file)).endsWith("mine");
    }

    @Test
    void takesTheirsIfThatIsWanted() throws IOException {
        type(LESSON + "mine");
        Files.writeString(file, LESSON + "theirs");

        assertThat(model.reload()).isEmpty();
        assertThat(buffer.text).endsWith("theirs");
        assertThat(model.unsaved().get()).isFalse();
    }

    @Test
    void followsTheFileWhileNothingIsUnsaved() throws IOException {
        Files.writeString(file, LESSON + "theirs");
        model.followDisk();
        assertThat(buffer.text).endsWith("theirs");

        type(LESSON + "mine");
        Files.writeString(file, LESSON + "more");
        model.followDisk();
        assertThat(buffer.text).endsWith("mine");
    }

    @Test
    void keepsTheTextWhereItsFolderIsGone() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("stick"));
        file = Files.writeString(inner.resolve("tea.md"), LESSON);
        open();
        type(LESSON + "more");
        Files.delete(file);
        Files.delete(inner);

        EditorViewModel.Saved saved = model.save();

        assertThat(saved.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(saved.problem()).map(Manuscript.Unwritten::key).contains("file.folder-gone");
        assertThat(buffer.text).isEqualTo(LESSON + "more");
        assertThat(drafts.left()).hasSize(1);
    }

    @Test
    void keepsADraftUntilTheTextIsSaved() {
        type(LESSON + "more");
        model.keepDraft();
        assertThat(drafts.left()).extracting(Drafts.Draft::text).containsExactly(LESSON + "more");

        model.save();

        assertThat(drafts.left()).isEmpty();
    }

    @Test
    void goesOnWithADraftAfterACrash() {
        type(LESSON + "more");
        model.keepDraft();
        Drafts.Draft left = drafts.left().get(0);
        EditorViewModel next = new EditorViewModel(
                new AtOnce(), work -> LINTER.check(new LessonReader().read("tea", work.text())), drafts);
        Buffer other = new Buffer();
        next.use(other);

        next.recover(left);

        assertThat(other.text).isEqualTo(LESSON + "more");
        assertThat(next.unsaved().get()).isTrue();
        assertThat(next.save().outcome()).isEqualTo(Outcome.SAVED);
        assertThat(file).hasContent(LESSON + "more");
    }

    @Test
    void asksWhereToSaveANewLesson() {
        model.begin("lesson.md", LESSON);

        assertThat(model.save().outcome()).isEqualTo(Outcome.NEEDS_PLACE);
        assertThat(model.saveAt(folder.resolve("new.md")).outcome()).isEqualTo(Outcome.SAVED);
        assertThat(folder.resolve("new.md")).hasContent(LESSON);
        assertThat(model.name().get()).isEqualTo("new.md");
    }
}
