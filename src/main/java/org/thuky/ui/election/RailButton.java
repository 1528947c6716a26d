package org.thuky.ui.election;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.ui.common.Icons;
import org.thuky.ui.election.ElectionViewModel.RailStep;

/** One step on the rail: its number, a tick once it is done or a warning when that is in doubt, its name, and how far it is. */
final class RailButton extends ToggleButton {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Label mark = new Label();
    private final Label name = new Label();
    private final Label summary = new Label();
    private final String number;

    RailButton(int number) {
        this.number = Integer.toString(number);
        getStyleClass().setAll("rail-step");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        mark.getStyleClass().add("rail-mark");
        name.getStyleClass().add("rail-name");
        summary.getStyleClass().add("rail-summary");
        var words = new VBox(name, summary);
        words.setMinWidth(0);
        var row = new HBox(mark, words);
        row.getStyleClass().add("rail-row");
        setGraphic(row);
    }

    void show(RailStep step) {
        name.setText(step.title());
        summary.setText(step.summary());
        mark.setText(step.done() ? "" : number);
        mark.setGraphic(step.done() ? Icons.of(step.doubtful() ? Feather.ALERT_TRIANGLE : Feather.CHECK) : null);
        pseudoClassStateChanged(DONE, step.done() && !step.doubtful());
        pseudoClassStateChanged(DOUBTFUL, step.doubtful());
        setAccessibleText(step.title() + ": " + step.summary());
    }

    /** A step in view stays chosen when it is clicked again. */
    @Override
    public void fire() {
        super.fire();
        setSelected(true);
    }
}
