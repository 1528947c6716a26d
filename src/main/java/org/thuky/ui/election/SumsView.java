package org.thuky.ui.election;

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

    public SumsView() {
        getStyleClass().add("sums");
    }

    void show(BoxArithmetic sums, Messages messages) {
        getChildren()
                .setAll(sums.lines().stream()
                        .map(line -> line(line.state(), messages.text(line.sentence())))
                        .toList());
    }

    private static HBox line(BoxArithmetic.State state, String words) {
        var icon = switch (state) {
            case HOLDS -> Icons.of(Feather.CHECK_CIRCLE, Styles.SUCCESS);
            case OPEN -> Icons.of(Feather.CIRCLE);
            case BROKEN -> Icons.of(Feather.ALERT_OCTAGON, Styles.DANGER);
        };
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        var row = new HBox(icon, label);
        row.getStyleClass().add("sum");
        if (state == BoxArithmetic.State.BROKEN) {
            row.getStyleClass().add(Styles.DANGER);
        } else if (state == BoxArithmetic.State.OPEN) {
            label.getStyleClass().add(Styles.MUTED);
        }
        return row;
    }
}
