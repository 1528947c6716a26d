package org.thuky.ui.attendance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberId;
import org.thuky.text.Messages;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** A whole group at once: everybody is ticked, and who did not come is unticked (Space). */
final class GroupForm extends VBox {

    private record Row(Member member, BooleanProperty came) {}

    private final List<Row> rows;
    private final BooleanBinding anybody;
    private final ListView<Row> list = new ListView<>();

    GroupForm(List<Member> notYetPresent, Messages messages) {
        rows = notYetPresent.stream()
                .map(member -> new Row(member, new SimpleBooleanProperty(true)))
                .toList();
        var ticks = rows.stream().map(Row::came).toArray(BooleanProperty[]::new);
        anybody = Bindings.createBooleanBinding(() -> rows.stream().anyMatch(row -> row.came.get()), ticks);
        list.setItems(FXCollections.observableList(rows));
        list.setId("groupMembers");
        list.setCellFactory(CheckBoxListCell.forListView(
                Row::came, new WordsConverter<>(row -> row.member.name().full())));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectFirst();
        var count = new Label();
        count.getStyleClass().add(Styles.MUTED);
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("attendance.group.count", rows.size() - absent().size(), absent().size()),
                        ticks));
        var prompt = new Label(messages.text("attendance.group.prompt"));
        prompt.setWrapText(true);
        prompt.setMaxWidth(440);
        getStyleClass().add(Styles.STACK);
        getChildren().addAll(prompt, list, count);
        list.setPrefHeight(320);
    }

    /** Space ticks; a list would keep Enter for itself, but in a dialog it is for the button. */
    private void pressed(KeyEvent key) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && chosen != null) {
            chosen.came.set(!chosen.came.get());
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            fireEvent(key.copyFor(this, this));
            key.consume();
        }
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    BooleanBinding anybodyProperty() {
        return anybody;
    }

    Set<MemberId> absent() {
        return rows.stream()
                .filter(row -> !row.came.get())
                .map(row -> row.member.id())
                .collect(Collectors.toSet());
    }
}
