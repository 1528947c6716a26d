package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.text.Messages;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Styles;

/** The sums of the box in words: a green tick for what holds, grey while it is open, red where it breaks. */
public final class SumsView extends VBox {

    private final List<SumRow> rows = new ArrayList<>();

    public SumsView() {
        getStyleClass().add("sums");
    }

    /** Rows stay and only change their words: this happens at every ballot. */
    void show(BoxArithmetic sums, Messages messages) {
        while (rows.size() < sums.lines().size()) {
            rows.add(new SumRow());
        }
        rows.subList(sums.lines().size(), rows.size()).clear();
        if (getChildren().size() != rows.size()) {
            getChildren().setAll(rows);
        }
        for (int line = 0; line < rows.size(); line++) {
            rows.get(line).show(sums.lines().get(line), messages);
        }
    }

    private static final class SumRow extends HBox {

        private final Label label = new Label();
        private BoxArithmetic.State state;

        SumRow() {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            getChildren().add(label);
        }

        void show(BoxArithmetic.Line line, Messages messages) {
            label.setText(messages.text(line.sentence()));
            if (line.state() == state) {
                return;
            }
            state = line.state();
            var icon = switch (state) {
                case HOLDS -> Icons.of(Feather.CHECK_CIRCLE, Styles.SUCCESS);
                case OPEN -> Icons.of(Feather.CIRCLE);
                case DOUBTFUL -> Icons.of(Feather.ALERT_TRIANGLE, Styles.WARNING);
                case BROKEN -> Icons.of(Feather.ALERT_OCTAGON, Styles.DANGER);
            };
            getChildren().setAll(icon, label);
            getStyleClass().setAll("sum");
            label.getStyleClass().remove(Styles.MUTED);
            if (state == BoxArithmetic.State.BROKEN) {
                getStyleClass().add(Styles.DANGER);
            } else if (state == BoxArithmetic.State.OPEN) {
                label.getStyleClass().add(Styles.MUTED);
            }
        }
    }
}
