package org.thuky.ui.paper;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thuky.text.Messages;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;

/** One paper in the list, under the name of its chapter when it is the first there. */
final class PaperCell extends ListCell<PaperLine> {

    private final Messages messages;
    private final Label chapter = new Label();
    private final Label title = new Label();
    private final Label standing = new Label();
    private final VBox content;

    PaperCell(Messages messages) {
        this.messages = messages;
        chapter.getStyleClass().add("paper-chapter");
        title.getStyleClass().add("paper-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var state = new HBox(standing);
        state.getStyleClass().add("paper-standing");
        var row = new HBox(title, state);
        row.getStyleClass().add("paper-row");
        content = new VBox(chapter, row);
        content.setMinWidth(0);
        content.setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(PaperLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        chapter.setText(messages.text(line.chapter().title()));
        Shown.now(chapter, line.first());
        title.setText(line.title());
        show(standing, line, messages);
        setGraphic(content);
    }

    /** How a paper stands, in a coloured field. */
    static void show(Label standing, PaperLine line, Messages messages) {
        standing.setText(
                line.isReady()
                        ? messages.text("paper.ready")
                        : messages.text("paper.lacking", line.lacks().size()));
        standing.getStyleClass().setAll("label", Styles.PILL, line.isReady() ? Styles.SUCCESS : Styles.WARNING);
    }
}
