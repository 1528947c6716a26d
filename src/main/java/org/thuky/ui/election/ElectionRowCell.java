package org.thuky.ui.election;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.election.Stage;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;

/** A row of the list; the first of a group carries the heading of the group. */
final class ElectionRowCell extends ListCell<ElectionRow> {

    private final Label heading = new Label();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label state = new Label();
    private final Label result = new Label();
    private final Label toDo = new Label();
    private final VBox content;

    ElectionRowCell() {
        heading.getStyleClass().addAll(Styles.FIELD_LABEL, "election-group");
        title.getStyleClass().add("election-name");
        detail.getStyleClass().addAll(Styles.MUTED, Styles.SMALL_TEXT);
        result.getStyleClass().addAll(Styles.MUTED, Styles.SMALL_TEXT);
        toDo.getStyleClass().add("election-next");
        toDo.setGraphic(Icons.of(Feather.ARROW_RIGHT));
        for (var words : new Label[] {title, detail, result}) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        var words = new VBox(title, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var standing = new VBox(state, result);
        standing.getStyleClass().add("election-standing");
        toDo.setWrapText(true);
        var next = new HBox(toDo);
        next.getStyleClass().add("election-to-do");
        var row = new HBox(words, standing, next);
        row.getStyleClass().add("election-row");
        content = new VBox(heading, row);
        for (var optional : new Label[] {heading, detail, result, toDo}) {
            Shown.whenWords(optional);
        }
        // long titles take a second line instead of a scroll bar
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ElectionRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : content);
        if (!empty) {
            heading.setText(row.heading());
            title.setText(row.title());
            detail.setText(row.detail());
            state.setText(row.state());
            state.getStyleClass().setAll("label", Styles.PILL, tone(row));
            result.setText(row.result());
            toDo.setText(row.toDo());
        }
    }

    private static String tone(ElectionRow row) {
        if (row.settled()) {
            return Styles.SUCCESS;
        }
        return row.stage().filter(stage -> stage != Stage.PREPARING).isPresent() ? Styles.ACCENT : "plain";
    }
}
