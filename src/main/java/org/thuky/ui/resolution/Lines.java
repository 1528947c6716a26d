package org.thuky.ui.resolution;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The lines of a table that is typed, and always a blank one below. */
final class Lines<T, L extends DraftLine<T>> {

    private final Supplier<L> blank;
    private final Runnable changed;
    private final ObservableList<L> all = FXCollections.observableArrayList();
    private final ObservableList<L> view = FXCollections.unmodifiableObservableList(all);

    Lines(Supplier<L> blank, Runnable changed) {
        this.blank = blank;
        this.changed = changed;
        all.add(line());
    }

    ObservableList<L> all() {
        return view;
    }

    List<T> content() {
        return all.stream()
                .filter(line -> !line.isBlank())
                .map(DraftLine::content)
                .toList();
    }

    boolean isReadable() {
        return all.stream().allMatch(line -> line.problemProperty().get().isEmpty());
    }

    /** Changes only the lines that say something else: the cursor may stand in one. */
    void show(List<T> contents) {
        var kept = all.stream().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < contents.size(); i++) {
            if (i >= kept.size()) {
                var line = line();
                line.show(contents.get(i));
                all.add(all.size() - 1, line);
            } else if (!kept.get(i).content().equals(contents.get(i))) {
                kept.get(i).show(contents.get(i));
            }
        }
        if (kept.size() > contents.size()) {
            all.removeAll(kept.subList(contents.size(), kept.size()));
        }
    }

    /** Rows copied elsewhere come in below this line, or in its place while it is blank. */
    void paste(L at, List<Pasted.Row> rows) {
        int place = all.indexOf(at) + (at.isBlank() ? 0 : 1);
        all.addAll(
                place,
                rows.stream()
                        .map(row -> {
                            var line = line();
                            line.take(row);
                            return line;
                        })
                        .toList());
        changed();
    }

    /** @return whether it could be moved */
    boolean move(L line, int by) {
        int to = all.indexOf(line) + by;
        if (line.isBlank() || to < 0 || to >= all.size() - 1) {
            return false;
        }
        all.remove(line);
        all.add(to, line);
        changed();
        return true;
    }

    void remove(L line) {
        all.remove(line);
        changed();
    }

    private L line() {
        var line = blank.get();
        for (var part : line.parts()) {
            part.addListener((property, before, now) -> changed());
        }
        return line;
    }

    private void changed() {
        if (all.isEmpty() || !all.get(all.size() - 1).isBlank()) {
            all.add(line());
        }
        changed.run();
    }
}
