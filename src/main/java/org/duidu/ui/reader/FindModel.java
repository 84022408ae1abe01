package org.duidu.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.duidu.ui.reader.Find.Hit;
import org.duidu.ui.reader.ReaderRow.Column;

/** What is being looked for in the lesson, where it stands, and which of these places is the current one. */
final class FindModel {
    private final ReadOnlyObjectWrapper<List<Hit>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Hit>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<ReaderRow> rows = List.of();
    private String wanted = "";
    private Set<Column> hidden = Set.of();

    /** Looks through another lesson, or a newer version of it, from now on; no place of it is current yet. */
    void use(List<ReaderRow> newRows) {
        rows = newRows;
        current.set(Optional.empty());
        hits.set(all());
    }

    /** Finds words; the first place at or after a row becomes the current one. */
    void find(String newWanted, int fromRow) {
        wanted = newWanted;
        hits.set(all());
        current.set(first(fromRow));
    }

    /** Leaves out the columns that the page does not show now. */
    void hide(Set<Column> columns) {
        hidden = Set.copyOf(columns);
        find(wanted, current.get().map(Hit::row).orElse(0));
    }

    /**
     * Goes to another place, in a circle.
     *
     * @param fromRow where to begin while no place is current
     */
    void move(int steps, int fromRow) {
        List<Hit> all = hits.get();
        current.set(current.get()
                .map(hit -> all.get(Math.floorMod(all.indexOf(hit) + steps, all.size())))
                .or(() -> first(fromRow)));
    }

    private List<Hit> all() {
        return Find.in(rows, wanted).stream()
                .filter(hit -> !isHidden(rows.get(hit.row()), hit.piece()))
                .toList();
    }

    /** A lesson's title stands in both languages on every page. */
    private boolean isHidden(ReaderRow row, int piece) {
        return !(row instanceof ReaderRow.Title)
                && hidden.contains(row.pieces().get(piece).column());
    }

    private Optional<Hit> first(int fromRow) {
        return hits.get().stream()
                .filter(hit -> hit.row() >= fromRow)
                .findFirst()
                .or(() -> hits.get().stream().findFirst());
    }

    ReadOnlyObjectProperty<List<Hit>> hits() {
        return hits.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Hit>> current() {
        return current.getReadOnlyProperty();
    }
}
