package org.thuky.ui.attendance;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.text.Messages;
import org.thuky.ui.attendance.AttendanceViewModel.Group;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Styles;

/** A bar a group, and the button that takes the whole group in. */
final class GroupCell extends ListCell<Group> {

    private final Messages messages;
    private final Label name = new Label();
    private final Label figure = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Button all = new Button();
    private final VBox content;

    GroupCell(Messages messages, Consumer<Group> checkIn) {
        this.messages = messages;
        getStyleClass().add("group-cell");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        figure.getStyleClass().add("group-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("medium");
        all.setText(messages.text("attendance.group.button"));
        all.setGraphic(Icons.of(Feather.USER_CHECK));
        all.getStyleClass().addAll(Styles.FLAT, "small");
        all.setMinWidth(USE_PREF_SIZE);
        all.setOnAction(click -> checkIn.accept(getItem()));
        var head = new HBox(name, figure, all);
        head.getStyleClass().add(Styles.ROW);
        content = new VBox(head, bar);
        content.getStyleClass().add("group-bar");
        content.setMinWidth(0);
        content.setPrefWidth(1);
    }

    @Override
    protected void updateItem(Group group, boolean empty) {
        super.updateItem(group, empty);
        if (empty || group == null) {
            setGraphic(null);
            return;
        }
        var presence = group.presence();
        boolean none = group.name().isEmpty();
        name.setText(none ? messages.text("attendance.group.none") : group.name());
        name.setTooltip(new Tooltip(name.getText()));
        figure.setText(presence.share().toString());
        bar.setProgress(presence.summoned() == 0 ? 0 : (double) presence.present() / presence.summoned());
        all.setVisible(!none);
        all.setDisable(presence.missing() == 0);
        setGraphic(content);
    }
}
