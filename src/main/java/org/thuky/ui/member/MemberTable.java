package org.thuky.ui.member;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.thuky.domain.member.MemberField;
import org.thuky.text.Messages;
import org.thuky.ui.common.Columns;
import org.thuky.ui.member.MemberViewModel.Row;

/** The roll as a table. Columns in which nothing stands are left out. */
final class MemberTable {

    private record Layout(MemberField field, int width) {}

    private static final List<Layout> LAYOUT = List.of(
            new Layout(MemberField.NAME, 168),
            new Layout(MemberField.BIRTH, 100),
            new Layout(MemberField.SEX, 84),
            new Layout(MemberField.GROUP, 152),
            new Layout(MemberField.POSITION, 144),
            new Layout(MemberField.UNION_POSITION, 140),
            new Layout(MemberField.UNIT, 160),
            new Layout(MemberField.KIND, 104),
            new Layout(MemberField.GUEST_OF, 150),
            new Layout(MemberField.CARD, 84),
            new Layout(MemberField.PARTY, 92),
            new Layout(MemberField.PARTY_SINCE, 110),
            new Layout(MemberField.ETHNICITY, 80),
            new Layout(MemberField.NATIONALITY, 96),
            new Layout(MemberField.HOMETOWN, 160),
            new Layout(MemberField.EDUCATION, 140),
            new Layout(MemberField.POLITICAL_THEORY, 130),
            new Layout(MemberField.PHONE, 110),
            new Layout(MemberField.NOTE, 160));

    private final TableView<Row> table;
    private final Messages messages;
    private final Map<MemberField, TableColumn<Row, ?>> columns = new EnumMap<>(MemberField.class);

    MemberTable(TableView<Row> table, Messages messages) {
        this.table = table;
        this.messages = messages;
        var words = new MemberWords(messages);
        table.getColumns().add(Columns.numbers(messages.text("member.column.order"), 56, Row::number));
        for (var layout : LAYOUT) {
            var field = layout.field();
            Function<Row, String> text = row -> words.of(row.member(), field);
            var column = Columns.words(words.label(field), layout.width(), text);
            column.setId(field.name());
            columns.put(field, column);
            table.getColumns().add(column);
        }
        Columns.stretch(table, columns.get(MemberField.NAME));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    }

    void fill(ObservableList<Row> rows) {
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
    }

    void show(Set<MemberField> told) {
        columns.forEach((field, column) -> column.setVisible(field == MemberField.NAME || told.contains(field)));
    }

    /**
     * For a spreadsheet: the heading and the rows that are chosen, or all when no more than one is. What is sensitive of
     * people stays: who pastes does not see what goes along.
     */
    List<List<String>> copy() {
        var chosen = table.getSelectionModel().getSelectedItems();
        var rows = chosen.size() > 1 ? List.copyOf(chosen) : List.copyOf(table.getItems());
        var visible = table.getVisibleLeafColumns().stream()
                .filter(column -> columns.entrySet().stream()
                        .noneMatch(known ->
                                known.getValue() == column && known.getKey().sensitive()))
                .toList();
        var copied = new ArrayList<List<String>>();
        copied.add(visible.stream().map(TableColumn::getText).toList());
        for (var row : rows) {
            copied.add(visible.stream()
                    .map(column ->
                            String.valueOf(column.getCellObservableValue(row).getValue()))
                    .toList());
        }
        return copied;
    }

    int copied() {
        int chosen = table.getSelectionModel().getSelectedItems().size();
        return chosen > 1 ? chosen : table.getItems().size();
    }
}
