package org.duidu.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.duidu.lesson.Level;
import org.duidu.library.FolderProblem;
import org.duidu.library.Library;
import org.duidu.library.LibraryChange;
import org.duidu.library.LibraryEntry;
import org.duidu.library.LibraryListener;
import org.duidu.library.LibraryQuery;
import org.duidu.library.LibraryQuery.Order;
import org.duidu.library.LibraryQuery.Story;
import org.duidu.progress.ReadingPlace;
import org.duidu.progress.ReadingPlaces;

/** What is on the shelf, what the reader looks for, and how far each lesson has been read. */
public final class LibraryViewModel {
    private final Library library;
    private final ReadingPlaces places;
    private final Executor screen;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableSet<Level> levels = FXCollections.observableSet();
    private final ObservableSet<String> topics = FXCollections.observableSet();
    private final BooleanProperty onlyWithProblems = new SimpleBooleanProperty();
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.TITLE);
    private final ReadOnlyObjectWrapper<Shelf> shelf = new ReadOnlyObjectWrapper<>(Shelf.EMPTY);
    private final ReadOnlyObjectWrapper<Reading> reading = new ReadOnlyObjectWrapper<>(Reading.STARTING);

    /**
     * What can be seen now.
     *
     * @param stories that fit the search, each with its levels
     * @param all how many lessons there are, fitting or not
     * @param levels that occur
     * @param topics that occur
     * @param withProblems how many lessons have something to mend
     */
    public record Shelf(
            List<Story> stories,
            int all,
            Set<Level> levels,
            List<String> topics,
            int withProblems,
            List<FolderProblem> folderProblems) {
        static final Shelf EMPTY = new Shelf(List.of(), 0, Set.of(), List.of(), 0, List.of());
    }

    /** How much of the folders has been read. */
    public record Reading(int done, int total) {
        /** Before it is known how much there is. */
        static final Reading STARTING = new Reading(0, Integer.MAX_VALUE);

        static final Reading NONE = new Reading(0, 0);

        boolean isUnderWay() {
            return done < total;
        }

        boolean isCounted() {
            return isUnderWay() && total < Integer.MAX_VALUE;
        }
    }

    /**
     * @param screen runs work on the window's thread
     */
    public LibraryViewModel(Library library, ReadingPlaces places, Executor screen) {
        this.library = library;
        this.places = places;
        this.screen = screen;
        for (Observable part : List.of(search, levels, topics, onlyWithProblems, order)) {
            part.addListener(changed -> refresh());
        }
        library.listen(new LibraryListener() {
            @Override
            public void changed(LibraryChange change) {
                screen.execute(LibraryViewModel.this::refresh);
            }

            @Override
            public void progress(int done, int total) {
                screen.execute(() -> reading.set(new Reading(done, total)));
            }
        });
        refresh();
    }

    /** Says that the folders known at the start have been looked through, whether or not there was anything in them. */
    public void settle() {
        screen.execute(() -> {
            reading.set(Reading.NONE);
            refresh();
        });
    }

    /** Looks at the library and at what has been read since. */
    public void refresh() {
        List<LibraryEntry> entries = library.entries();
        LibraryQuery query = new LibraryQuery(
                search.get(), Set.copyOf(levels), Set.copyOf(topics), onlyWithProblems.get(), order.get());
        Set<Level> occurring = new TreeSet<>();
        entries.forEach(entry -> entry.level().ifPresent(occurring::add));
        shelf.set(new Shelf(
                LibraryQuery.grouped(query.of(entries)),
                entries.size(),
                occurring,
                LibraryQuery.topicsOf(entries),
                (int) entries.stream().filter(LibraryEntry::hasProblems).count(),
                library.problems()));
    }

    /** The lesson to go on with: the one read last, if it is still there. */
    public Optional<LibraryEntry> lastRead() {
        return places.lastRead()
                .flatMap(library::entry)
                .filter(entry -> entry.lesson().isPresent());
    }

    /**
     * A good first lesson for somebody who has read none: from the story that begins at the easiest level, the second
     * level, which is a story already and still easy.
     */
    public Optional<LibraryEntry> firstStory() {
        List<LibraryEntry> sound = library.entries().stream()
                .filter(entry -> entry.lesson().isPresent() && !entry.hasProblems())
                .toList();
        return LibraryQuery.grouped(new LibraryQuery("", Set.of(), Set.of(), false, Order.LEVEL).of(sound)).stream()
                .findFirst()
                .map(Story::entries)
                .map(levels -> levels.get(Math.min(1, levels.size() - 1)));
    }

    public ReadingPlace placeIn(LibraryEntry entry) {
        return places.of(entry.key());
    }

    /** The level of a story to open when none is chosen: the one under way, otherwise the easiest that can be shown. */
    public LibraryEntry levelToOpen(Story story) {
        return story.entries().stream()
                .filter(entry -> placeIn(entry).read() > 0 && placeIn(entry).read() < 1)
                .findFirst()
                .or(() -> story.entries().stream()
                        .filter(entry -> entry.lesson().isPresent())
                        .findFirst())
                .orElse(story.entries().get(0));
    }

    public void clearFilters() {
        search.set("");
        levels.clear();
        topics.clear();
        onlyWithProblems.set(false);
    }

    public boolean isFiltered() {
        return !search.get().isBlank() || !levels.isEmpty() || !topics.isEmpty() || onlyWithProblems.get();
    }

    public StringProperty search() {
        return search;
    }

    public ObservableSet<Level> levels() {
        return levels;
    }

    public ObservableSet<String> topics() {
        return topics;
    }

    public BooleanProperty onlyWithProblems() {
        return onlyWithProblems;
    }

    public ObjectProperty<Order> order() {
        return order;
    }

    public ReadOnlyObjectProperty<Shelf> shelf() {
        return shelf.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Reading> reading() {
        return reading.getReadOnlyProperty();
    }
}
