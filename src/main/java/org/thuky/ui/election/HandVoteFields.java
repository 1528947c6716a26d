package org.thuky.ui.election;

import javafx.beans.binding.Bindings;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.thuky.text.Messages;
import org.thuky.ui.common.Digits;
import org.thuky.ui.common.Styles;

/** The fields of a show of hands: who is present, who is against or of other opinion, and who is left in favour. */
public final class HandVoteFields extends GridPane {

    private static final double FIELD = 80;

    private final Label present = new Label();
    private final TextField against = Digits.field("against");
    private final TextField other = Digits.field("other");
    private final Label favour = new Label();
    private boolean inOneRow;

    public HandVoteFields() {
        getStyleClass().add("vote-grid");
        present.setId("present");
        present.getStyleClass().add(Styles.HEADING);
        for (var field : new TextField[] {against, other}) {
            field.setPromptText("0");
            field.setPrefWidth(FIELD);
            field.setMinWidth(FIELD);
            field.setMaxWidth(FIELD);
        }
    }

    /** @param act what Enter in a field does */
    void bind(HandVoteViewModel model, Runnable act, Messages messages) {
        present.textProperty().bind(Bindings.convert(model.presentProperty()));
        against.textProperty().bindBidirectional(model.againstProperty());
        other.textProperty().bindBidirectional(model.otherProperty());
        against.setOnAction(enter -> act.run());
        other.setOnAction(enter -> act.run());
        favour.textProperty().bind(model.inFavourText());
        favour.getStyleClass().add(inOneRow ? Styles.HEADING : "slate-favour");
        if (!inOneRow) {
            var words = new ColumnConstraints();
            words.setHgrow(Priority.ALWAYS);
            var figures = new ColumnConstraints();
            figures.setHalignment(HPos.RIGHT);
            getColumnConstraints().setAll(words, figures);
        }
        place(0, messages.text("election.slate.present"), present);
        place(1, messages.text("election.slate.against"), against);
        place(2, messages.text("election.slate.other"), other);
        place(3, messages.text("election.slate.favour"), favour);
        if (!inOneRow) {
            // the figure that matters has the whole width
            setConstraints(favour, 0, 4, 2, 1, HPos.LEFT, null);
        }
    }

    private void place(int place, String words, Node value) {
        var label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        if (inOneRow) {
            addRow(0, label, value);
        } else {
            addRow(place, label, value);
        }
    }

    public boolean isInOneRow() {
        return inOneRow;
    }

    /** One beside the other instead of one under the other. */
    public void setInOneRow(boolean inOneRow) {
        this.inOneRow = inOneRow;
    }
}
