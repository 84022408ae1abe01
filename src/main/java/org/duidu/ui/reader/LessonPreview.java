package org.duidu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.duidu.library.Measures;
import org.duidu.progress.ReadingPlace;
import org.duidu.progress.ReadingPlaces;
import org.duidu.ui.kit.Localized;
import org.duidu.ui.reader.ReaderDocument.Place;
import org.duidu.ui.reader.ReaderRow.Column;
import org.duidu.ui.reader.ReaderRow.Pair;
import org.duidu.ui.reader.RowView.Segment;
import org.duidu.ui.settings.SettingsModel;
import org.duidu.vocabulary.LinkedLesson;

/**
 * The reader's page for a lesson that is still being written: the same rows and light, without card, bar and memory. A
 * sentence dragged onto one of the other language is told to whoever listens.
 */
public final class LessonPreview {
    private static final String KEY = "preview";

    private final Localized words;
    private final SettingsModel settings;
    private final Consumer<String> links;
    private final ReaderViewModel model = new ReaderViewModel(new NoMemory());
    private final Page page = new Page(model);
    private Optional<Spot> pressed = Optional.empty();
    private BiConsumer<Spot, Spot> onDragged = (from, onto) -> {};

    /**
     * A place in a paragraph, counted as in the lesson.
     *
     * @param english whether it is in the English or in the Chinese
     * @param offset in that text
     */
    public record Spot(int section, int paragraph, boolean english, int offset) {}

    /**
     * A sentence pair of a paragraph.
     *
     * @param pair its number in the paragraph, from 0
     */
    public record LitPair(int section, int paragraph, int pair) {}

    /** A lesson laid out for the page; made on any thread, because a long one takes a while. */
    public static final class Content {
        private final ReaderDocument document;

        private Content(ReaderDocument document) {
            this.document = document;
        }

        public static Content of(LinkedLesson linked) {
            Measures measures = Measures.of(linked.lesson());
            return new Content(ReaderDocument.of(linked, measures.englishWords(), (int)
                    measures.readingTime().toMinutes()));
        }
    }

    /** Forgets at once: a preview begins wherever the author is. */
    private static final class NoMemory implements ReadingPlaces {
        @Override
        public ReadingPlace of(String lessonKey) {
            return ReadingPlace.START;
        }

        @Override
        public void remember(String lessonKey, ReadingPlace place) {
            // the author's place is in the source
        }

        @Override
        public Optional<String> lastRead() {
            return Optional.empty();
        }
    }

    /**
     * @param links opens an address in the system's browser
     */
    public LessonPreview(Localized words, SettingsModel settings, Consumer<String> links) {
        this.words = words;
        this.settings = settings;
        this.links = links;
        model.current().addListener((property, before, place) -> page.relight());
        model.hovered().addListener((property, before, place) -> page.relight());
        words.messagesProperty().addListener((property, before, language) -> restyle());
        settings.fontStep().addListener((property, before, step) -> restyle());
        Region node = page.node();
        node.setFocusTraversable(true);
        node.addEventFilter(MouseEvent.MOUSE_MOVED, event -> model.hovered().set(placeAt(event)));
        node.addEventFilter(MouseEvent.MOUSE_EXITED, event -> model.hovered().set(Optional.empty()));
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> model.hovered().set(placeAt(event)));
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    public Region node() {
        return page.node();
    }

    /** Shows a lesson, or a newer state of it at the same place. */
    public void show(Content content) {
        ReaderDocument document = content.document;
        Optional<Place> lit =
                page.isEmpty() ? Optional.empty() : model.current().get();
        int top = page.firstVisible();
        model.open(KEY, document);
        page.show(document.rows().size(), factory(document), top);
        lit.filter(place -> document.pairAt(place).isPresent()).ifPresent(model::light);
    }

    /** Takes the lesson off the page; the next one begins at its top. */
    public void clear() {
        page.clear();
    }

    private RowFactory factory(ReaderDocument document) {
        return new RowFactory(words, model, document, PageStyle.of(settings, false), links);
    }

    private void restyle() {
        model.document().get().ifPresent(document -> page.refresh(factory(document)));
    }

    /** Scrolls to a paragraph, as near to the top as the page allows. */
    public void showParagraph(int section, int paragraph) {
        model.document().get().ifPresent(document -> {
            List<ReaderRow> rows = document.rows();
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row) instanceof Pair pair && pair.section() == section && pair.paragraph() == paragraph) {
                    page.showAtTop(row);
                    return;
                }
            }
        });
    }

    /** The paragraph at the top of what is in sight, its first character. */
    public Optional<Spot> topParagraph() {
        return model.document()
                .get()
                .flatMap(document -> document.rows().stream()
                        .skip(page.firstVisible())
                        .filter(Pair.class::isInstance)
                        .map(Pair.class::cast)
                        .findFirst()
                        .map(pair -> new Spot(pair.section(), pair.paragraph(), true, 0)));
    }

    /** Runs an action after the author has scrolled the page. */
    public void onScrolled(Runnable action) {
        page.node()
                .addEventFilter(
                        ScrollEvent.SCROLL,
                        event -> javafx.application.Platform.runLater(() -> {
                            // what is in sight is known only then
                            page.node().layout();
                            action.run();
                        }));
    }

    /** Told when a sentence was dragged onto one of the other language in the same paragraph: where from, where to. */
    public void onDragged(BiConsumer<Spot, Spot> action) {
        onDragged = action;
    }

    /** Lights the next pair (or {@code steps} further, back if negative). */
    public void move(int steps) {
        model.moveSentence(steps, page.firstVisible());
        model.current()
                .get()
                .flatMap(place -> model.document()
                        .get()
                        .flatMap(document -> document.pairAt(place)
                                .map(pair -> new Revealed(
                                        place,
                                        pair.en().isEmpty() ? Pair.CHINESE_PIECE : Pair.ENGLISH_PIECE,
                                        pair.en().isEmpty() ? pair.zh() : pair.en()))))
                .ifPresent(shown -> page.reveal(shown.place().row(), shown.piece(), shown.range()));
    }

    private record Revealed(Place place, int piece, org.duidu.text.TextRange range) {}

    /** The pair that is lit until another is. */
    public Optional<LitPair> lit() {
        return model.current()
                .get()
                .flatMap(place -> model.document()
                        .get()
                        .map(document -> document.rows().get(place.row()))
                        .filter(Pair.class::isInstance)
                        .map(Pair.class::cast)
                        .map(pair -> new LitPair(pair.section(), pair.paragraph(), place.pair())));
    }

    private void press(MouseEvent event) {
        pressed = event.getButton() == MouseButton.PRIMARY ? spotAt(event) : Optional.empty();
        placeAt(event).ifPresent(model::light);
        page.node().requestFocus();
    }

    private void release(MouseEvent event) {
        Optional<Spot> from = pressed;
        pressed = Optional.empty();
        Optional<Spot> onto = spotAt(event);
        if (from.isPresent() && onto.isPresent()) {
            Spot one = from.get();
            Spot other = onto.get();
            boolean same = one.section() == other.section() && one.paragraph() == other.paragraph();
            if (same && one.english() != other.english()) {
                onDragged.accept(one, other);
            }
        }
    }

    private static Optional<Segment> segmentAt(MouseEvent event) {
        return Page.segmentOf(event.getPickResult().getIntersectedNode());
    }

    private Optional<Place> placeAt(MouseEvent event) {
        return segmentAt(event)
                .flatMap(segment -> model.document()
                        .get()
                        .flatMap(document -> characterAt(segment, event)
                                .flatMap(at -> document.placeAt(segment.row(), segment.column(), at))));
    }

    private Optional<Spot> spotAt(MouseEvent event) {
        return segmentAt(event)
                .filter(segment -> segment.view().row() instanceof Pair)
                .flatMap(segment -> characterAt(segment, event).map(at -> {
                    Pair pair = (Pair) segment.view().row();
                    return new Spot(pair.section(), pair.paragraph(), segment.column() == Column.ENGLISH, at);
                }));
    }

    private static Optional<Integer> characterAt(Segment segment, MouseEvent event) {
        int at = segment.text().characterAt(segment.text().sceneToLocal(event.getSceneX(), event.getSceneY()));
        return at < 0 ? Optional.empty() : Optional.of(at + segment.base());
    }
}
