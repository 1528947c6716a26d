package org.thuky.ui.attendance;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import org.thuky.domain.member.Member;
import org.thuky.text.Messages;
import org.thuky.ui.common.Columns;

/** The list under the search box: it never has the cursor, the box steers it. */
final class SearchResults {

    /** Rows kept in view above the chosen one. */
    private static final int ABOVE = 3;

    private final TableView<Member> people;
    private final AttendanceViewModel model;

    SearchResults(TableView<Member> people, AttendanceViewModel model, Messages messages) {
        this.people = people;
        this.model = model;
        var name = Columns.<Member>words(
                messages.text("member.field.name"), 124, member -> member.name().full());
        var group = Columns.words(messages.text("member.field.group"), 148, Member::group);
        var card = Columns.words(messages.text("member.field.card"), 84, Member::card);
        var door = Columns.<Member>words(
                messages.text("attendance.column.door"), 158, member -> messages.text(model.door(member)));
        door.setCellFactory(column -> new AttendanceStatusCell(model::attendance));
        people.getColumns().setAll(List.of(name, door, group, card));
        people.getColumns().forEach(column -> column.setSortable(false));
        Columns.stretch(people, name);
        people.setItems(model.found());
        model.found().addListener((ListChangeListener<Member>) change -> chooseMeant());
    }

    /** Whom Enter means is chosen; where several can be meant nobody is, until an arrow or a click says who. */
    private void chooseMeant() {
        people.getSelectionModel().clearSelection();
        model.meant().ifPresent(people.getSelectionModel()::select);
        if (!model.queryProperty().get().isBlank()) {
            people.scrollTo(0);
        }
    }

    void move(int rows) {
        int last = people.getItems().size() - 1;
        int now = people.getSelectionModel().getSelectedIndex();
        int next = Math.max(0, Math.min(last, now + rows));
        people.getSelectionModel().clearAndSelect(next);
        people.scrollTo(Math.max(0, next - ABOVE));
    }

    Optional<Member> chosen() {
        return Optional.ofNullable(people.getSelectionModel().getSelectedItem());
    }
}
