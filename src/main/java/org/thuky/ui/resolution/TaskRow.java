package org.thuky.ui.resolution;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.thuky.text.Messages;
import org.thuky.ui.common.SentenceArea;

/** A task in the table, behind whoever asked for it. */
final class TaskRow extends LineRow {

    /**
     * @param sources offered while a source is typed
     * @param paste takes several sentences copied at once
     */
    TaskRow(TaskLine line, Supplier<List<String>> sources, Consumer<String> paste, Messages messages) {
        super(columns(messages));
        putGroup(line.sourceProperty(), sources, paste, "task-source");
        var sentence = put(new SentenceArea(paste), "task-text");
        sentence.setPromptText(messages.text("resolution.tasks.prompt"));
        sentence.textProperty().bindBidirectional(line.textProperty());
    }

    static List<Column> columns(Messages messages) {
        return List.of(
                new Column(messages.text("resolution.column.source"), 224, false),
                new Column(messages.text("resolution.column.task"), 0, false));
    }
}
