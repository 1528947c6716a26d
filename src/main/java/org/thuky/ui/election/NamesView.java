package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.thuky.domain.election.Candidate;

/** The names of the ballot with their numbers, large enough to be found at a glance; the typed ones are struck through. */
public final class NamesView extends GridPane {

    private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");
    private static final int IN_ONE_COLUMN = 12;

    private final List<HBox> rows = new ArrayList<>();

    public NamesView() {
        getStyleClass().add("names");
    }

    void list(List<Candidate> candidates) {
        rows.clear();
        getChildren().clear();
        getColumnConstraints().clear();
        int columns = candidates.size() <= IN_ONE_COLUMN ? 1 : 2;
        int inColumn = (candidates.size() + columns - 1) / columns;
        getStyleClass().setAll("names", columns == 1 ? "few" : "many");
        for (int column = 0; column < columns; column++) {
            var share = new ColumnConstraints();
            share.setPercentWidth(100 / (double) columns);
            share.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(share);
        }
        for (var candidate : candidates) {
            var row = row(candidate);
            add(row, rows.size() / inColumn, rows.size() % inColumn);
            rows.add(row);
        }
    }

    void strike(Set<Integer> struck) {
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).pseudoClassStateChanged(STRUCK, struck.contains(place + 1));
        }
    }

    private static HBox row(Candidate candidate) {
        var number = new Label(Integer.toString(candidate.number()));
        number.getStyleClass().add("name-number");
        var name = new Label(candidate.name());
        name.getStyleClass().add("name-words");
        name.setMinWidth(0);
        // in a narrow column the given name, at the end, tells more than the middle ones
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        var row = new HBox(number, name);
        row.getStyleClass().add("name-row");
        return row;
    }
}
