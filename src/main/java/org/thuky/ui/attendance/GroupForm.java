package org.thuky.ui.attendance;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.thuky.text.Messages;
import org.thuky.ui.attendance.GroupFormViewModel.Row;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** A whole group at once: everybody is ticked, and who did not come is unticked (Space). */
final class GroupForm {

    private static final double HIGH = 280;

    private GroupForm() {}

    static Form of(GroupFormViewModel model, Messages messages) {
        var list = new ListView<>(FXCollections.observableList(model.rows()));
        list.setId("groupMembers");
        list.setPrefHeight(HIGH);
        list.setCellFactory(CheckBoxListCell.forListView(
                Row::came, new WordsConverter<>(row -> row.member().name().full())));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && chosen != null) {
                chosen.came().set(!chosen.came().get());
                key.consume();
            }
        });
        list.getSelectionModel().selectFirst();
        var count = new Label();
        count.getStyleClass().add(Styles.MUTED);
        count.textProperty().bind(model.count());
        return new Form(Width.NARROW, model.validity(), messages)
                .say(messages.text("attendance.group.prompt"))
                .add(list, count);
    }
}
