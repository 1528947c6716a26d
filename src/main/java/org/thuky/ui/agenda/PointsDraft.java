package org.thuky.ui.agenda;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.floor.Point;
import org.thuky.domain.floor.PointKind;
import org.thuky.ui.common.InputParser;

/** The points of a speech while they are typed: a line each, and always an empty one below. */
final class PointsDraft {

    /** One point as typed. A kind chosen by hand stays, however the words begin. */
    static final class Line {

        private final ObjectProperty<PointKind> kind = new SimpleObjectProperty<>(PointKind.REMARK);
        private final StringProperty text = new SimpleStringProperty("");
        private boolean chosen;

        /** By hand. */
        void choose(PointKind by) {
            chosen = true;
            kind.set(by);
        }

        private void offer(PointKind by) {
            if (!chosen) {
                kind.set(by);
            }
        }

        private boolean isBlank() {
            return text.get().isBlank();
        }

        ObjectProperty<PointKind> kindProperty() {
            return kind;
        }

        StringProperty textProperty() {
            return text;
        }
    }

    private final ObservableList<Line> lines =
            FXCollections.observableArrayList(line -> new Observable[] {line.kind, line.text});

    PointsDraft(List<Point> points) {
        addBlank();
        points.forEach(point -> {
            var line = last();
            line.choose(point.kind());
            line.text.set(point.text());
        });
    }

    private void addBlank() {
        var line = new Line();
        line.text.addListener((property, before, typed) -> {
            PointKind.announcedBy(InputParser.text(typed)).ifPresent(line::offer);
            if (!last().isBlank()) {
                addBlank();
            }
        });
        lines.add(line);
    }

    private Line last() {
        return lines.get(lines.size() - 1);
    }

    /** Where the next point is typed: mostly it is of the same kind. */
    Line after(Line line) {
        var next = lines.get(Math.min(lines.indexOf(line) + 1, lines.size() - 1));
        if (next.isBlank()) {
            next.offer(line.kind.get());
        }
        return next;
    }

    /** A list copied elsewhere becomes points of the same kind, the first in this line. */
    Line paste(Line at, String copied) {
        var into = at;
        for (var text : copied.lines()
                .map(InputParser::text)
                .filter(text -> !text.isEmpty())
                .toList()) {
            into = into.isBlank() ? into : after(into);
            into.text.set(text);
        }
        return into;
    }

    void remove(Line line) {
        if (line != last()) {
            lines.remove(line);
        }
    }

    boolean isBlank() {
        return lines.stream().allMatch(Line::isBlank);
    }

    List<Point> points() {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> Point.typed(line.kind.get(), InputParser.text(line.text.get())))
                .toList();
    }

    ObservableList<Line> lines() {
        return lines;
    }
}
