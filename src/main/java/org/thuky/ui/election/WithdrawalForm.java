package org.thuky.ui.election;

import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.thuky.text.Messages;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.Styles;

/** What the presidium decides on somebody who asks to be taken off the list. */
final class WithdrawalForm {

    private static final double WIDTH = 480;

    private final RadioButton granted;
    private final TextField reason = new TextField();
    private final ToggleGroup decision = new ToggleGroup();
    private final VBox content;

    WithdrawalForm(Messages messages) {
        granted = new RadioButton(messages.text("election.withdrawal.grant"));
        granted.setId("grantWithdrawal");
        var refused = new RadioButton(messages.text("election.withdrawal.refuse"));
        refused.setId("refuseWithdrawal");
        granted.setToggleGroup(decision);
        refused.setToggleGroup(decision);
        reason.setId("withdrawalReason");
        var text = new Label(messages.text("election.withdrawal.text"));
        text.getStyleClass().add(Styles.MUTED);
        text.setWrapText(true);
        content =
                new VBox(text, new Field(messages.text("election.withdrawal.reason.label"), reason), granted, refused);
        content.getStyleClass().add(Styles.STACK);
        content.setPrefWidth(WIDTH);
    }

    Node content() {
        return content;
    }

    /** Nothing is decided before one of both is chosen. */
    BooleanExpression ready() {
        return decision.selectedToggleProperty().isNotNull();
    }

    boolean granted() {
        return granted.isSelected();
    }

    String reason() {
        return reason.getText();
    }
}
