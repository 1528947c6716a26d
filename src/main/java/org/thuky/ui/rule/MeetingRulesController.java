package org.thuky.ui.rule;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.ScreenController;

/** Quy định: the rules of this meeting as they were frozen into it, to be read. */
public final class MeetingRulesController implements ScreenController {

    private final RuleListing listing;
    private final Messages messages;

    @FXML
    private Label title;

    @FXML
    private Label count;

    @FXML
    private CheckBox onlyUnverified;

    @FXML
    private RuleSheet sheet;

    public MeetingRulesController(Desk desk, Messages messages) {
        this.listing = new RuleListing(desk.meeting().rules(), messages);
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(listing.titleProperty());
        count.textProperty().bind(listing.countProperty());
        listing.sectionsProperty().addListener((property, before, now) -> showValues());
        showValues();
    }

    @FXML
    private void filter() {
        listing.onlyUnverifiedProperty().set(onlyUnverified.isSelected());
    }

    private void showValues() {
        sheet.show(listing.sectionsProperty().get(), null, messages);
    }

    /** The arrow keys scroll. */
    @Override
    public void shown() {
        sheet.requestFocus();
    }
}
