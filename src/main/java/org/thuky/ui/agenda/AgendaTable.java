package org.thuky.ui.agenda;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.thuky.domain.agenda.ItemId;
import org.thuky.text.Messages;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;

/** The rows of the agenda; they can be dragged to another place. */
public final class AgendaTable extends TableView<AgendaRow> {

    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    private static final double NUMBER = 44;
    private static final double PLANNED = 88;
    private static final double ACTUAL = 128;
    private static final double SCROLL_BAR = 18;

    private AgendaViewModel model;
    private Messages messages;
    private Runnable edit;
    /** True while the rows are being replaced: what the table then chooses is nobody's choice. */
    private boolean replacing;

    /** @param onEdit what a double click asks for */
    void bind(AgendaViewModel agenda, Messages words, Runnable onEdit) {
        model = agenda;
        messages = words;
        edit = onEdit;
        getStyleClass().add("agenda-table");
        addColumn(words.text("agenda.column.number"), NUMBER, NumberCell::new)
                .getStyleClass()
                .add(Styles.NUMBERS);
        addColumn(words.text("agenda.column.planned"), PLANNED, PlannedCell::new);
        var title = addColumn(words.text("agenda.column.title"), 160, TitleCell::new);
        addColumn(words.text("agenda.column.actual"), ACTUAL, ActualCell::new);
        title.setMaxWidth(Double.MAX_VALUE);
        title.prefWidthProperty().bind(widthProperty().subtract(NUMBER + PLANNED + ACTUAL + SCROLL_BAR));
        setRowFactory(table -> new Row());

        agenda.rowsProperty().addListener((property, before, now) -> show(now));
        show(agenda.rowsProperty().get());
        getSelectionModel().selectedItemProperty().addListener((property, before, row) -> {
            if (row != null && !replacing) {
                agenda.select(row.id());
            }
        });
        agenda.selectedProperty().addListener((property, before, now) -> choose(now));
    }

    private void show(List<AgendaRow> rows) {
        replacing = true;
        getItems().setAll(rows);
        replacing = false;
        choose(model.selectedProperty().get());
    }

    private void choose(Optional<ItemId> item) {
        var selection = getSelectionModel();
        for (int i = 0; i < getItems().size(); i++) {
            if (item.isPresent() && getItems().get(i).id().equals(item.get())) {
                selection.select(i);
                scrollTo(i);
                return;
            }
        }
        selection.clearSelection();
    }

    private TableColumn<AgendaRow, AgendaRow> addColumn(
            String heading, double width, Supplier<TableCell<AgendaRow, AgendaRow>> cell) {
        var column = new TableColumn<AgendaRow, AgendaRow>(heading);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(owner -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        getColumns().add(column);
        return column;
    }

    private static final class NumberCell extends TableCell<AgendaRow, AgendaRow> {

        @Override
        protected void updateItem(AgendaRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty ? "" : Integer.toString(row.number()));
        }
    }

    /** A cell with one line above another: title and leader, planned time and state. */
    private abstract static class LinesCell extends TableCell<AgendaRow, AgendaRow> {

        private final VBox lines;

        LinesCell(Node... lines) {
            this.lines = new VBox(lines);
            this.lines.getStyleClass().add("lines");
        }

        @Override
        protected void updateItem(AgendaRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : lines);
            if (!empty) {
                show(row);
            }
        }

        abstract void show(AgendaRow row);
    }

    /** When it begins by the plan, and how long it may last. */
    private final class PlannedCell extends LinesCell {

        private final Label time;
        private final Label minutes;

        PlannedCell() {
            this(new Label(), small());
        }

        private PlannedCell(Label time, Label minutes) {
            super(time, minutes);
            this.time = time;
            this.minutes = minutes;
        }

        @Override
        void show(AgendaRow row) {
            time.setText(row.planned());
            minutes.setText(messages.text("agenda.minutes", row.minutes()));
        }
    }

    /** The title, as many lines as it takes, and who leads it. */
    private final class TitleCell extends LinesCell {

        private final Text title;
        private final Label leader;

        TitleCell() {
            this(new Text(), small());
        }

        private TitleCell(Text title, Label leader) {
            super(title, leader);
            this.title = title;
            this.leader = leader;
            // A Text, because a table does not ask a wrapping Label how high it becomes.
            title.wrappingWidthProperty().bind(widthProperty().subtract(16));
            title.getStyleClass().add("item-title");
            Shown.whenWords(leader);
        }

        @Override
        void show(AgendaRow row) {
            title.setText(row.title());
            leader.setText(row.noted() ? messages.text("agenda.row.noted", row.leader()) : row.leader());
        }
    }

    /** When it really began and ended, and where it stands; a row that is simply still to come says nothing. */
    private final class ActualCell extends LinesCell {

        private final Label time;
        private final Label pill;

        ActualCell() {
            this(new Label(), new Label());
        }

        private ActualCell(Label time, Label pill) {
            super(time, pill);
            this.time = time;
            this.pill = pill;
            Shown.whenWords(time);
            pill.visibleProperty().bind(pill.textProperty().isNotEmpty());
        }

        @Override
        void show(AgendaRow row) {
            time.setText(row.actual());
            pill.setText(words(row.progress()));
            pill.getStyleClass().setAll("label", Styles.PILL, tone(row.progress()));
        }

        private String tone(AgendaRow.Progress progress) {
            return switch (progress) {
                case RUNNING -> Styles.ACCENT;
                case DONE -> Styles.SUCCESS;
                case SKIPPED -> Styles.WARNING;
                case NEXT, LATER -> Styles.MUTED;
            };
        }

        private String words(AgendaRow.Progress progress) {
            return switch (progress) {
                case RUNNING -> messages.text("agenda.progress.running");
                case DONE -> messages.text("agenda.progress.done");
                case SKIPPED -> messages.text("agenda.progress.skipped");
                case NEXT -> messages.text("agenda.progress.next");
                case LATER -> "";
            };
        }
    }

    private static Label small() {
        var label = new Label();
        label.getStyleClass().addAll(Styles.MUTED, Styles.SMALL_TEXT);
        return label;
    }

    private final class Row extends TableRow<AgendaRow> {

        Row() {
            setOnMouseClicked(this::clicked);
            setOnDragDetected(this::dragged);
            setOnDragOver(this::over);
            setOnDragDropped(this::dropped);
        }

        @Override
        protected void updateItem(AgendaRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(RUNNING, !empty && row.progress() == AgendaRow.Progress.RUNNING);
            pseudoClassStateChanged(PAST, !empty && row.progress() == AgendaRow.Progress.DONE);
        }

        private void clicked(MouseEvent click) {
            if (!isEmpty() && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                edit.run();
            }
        }

        private void dragged(MouseEvent drag) {
            if (!isEmpty()) {
                var what = new ClipboardContent();
                what.putString(getItem().title());
                var board = startDragAndDrop(TransferMode.MOVE);
                board.setContent(what);
                board.setDragView(snapshot(null, null));
                drag.consume();
            }
        }

        private void over(DragEvent drag) {
            if (!isEmpty() && drag.getGestureSource() instanceof Row) {
                drag.acceptTransferModes(TransferMode.MOVE);
                drag.consume();
            }
        }

        private void dropped(DragEvent drop) {
            if (drop.getGestureSource() instanceof Row source && !isEmpty()) {
                model.move(source.getItem().id(), getIndex());
                drop.setDropCompleted(true);
                drop.consume();
            }
        }
    }
}
