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
import javafx.scene.layout.VBox;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberId;
import org.thuky.text.Messages;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Worded;

/** A whole group at once: everybody is ticked, and who did not come is unticked (Space). */
final class GroupForm extends VBox {

    private record Row(Member member, BooleanProperty came) {}

    private final List<Row> rows;
    private final BooleanBinding anybody;

    GroupForm(List<Member> notYetPresent, Messages messages) {
        rows = notYetPresent.stream()
                .map(member -> new Row(member, new SimpleBooleanProperty(true)))
                .toList();
        var ticks = rows.stream().map(Row::came).toArray(BooleanProperty[]::new);
        anybody = Bindings.createBooleanBinding(() -> rows.stream().anyMatch(row -> row.came.get()), ticks);
        var list = new ListView<>(FXCollections.observableList(rows));
        list.setId("groupMembers");
        list.setCellFactory(CheckBoxListCell.forListView(
                Row::came, new Worded<>(row -> row.member.name().full())));
        list.setOnKeyPressed(key -> {
            var chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.SPACE && chosen != null) {
                chosen.came.set(!chosen.came.get());
                key.consume();
            }
        });
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
