package org.thuky.ui.resolution;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.thuky.text.Messages;
import org.thuky.ui.common.SentenceArea;
import org.thuky.ui.common.Styles;

/** A figure of the past term in the table. */
final class FigureRow extends LineRow {

    /**
     * @param groups offered while a group is typed
     * @param paste takes several rows copied at once
     */
    FigureRow(FigureLine line, Supplier<List<String>> groups, Consumer<String> paste, Messages messages) {
        super(columns(messages));
        putGroup(line.groupProperty(), groups, paste, "figure-group");
        var done = put(new SentenceArea(paste), "figure-text");
        done.setPromptText(messages.text("resolution.figures.prompt"));
        done.textProperty().bindBidirectional(line.textProperty());
        put(number(line.number()), "figure-number");
        put(words(line.unitProperty()), "figure-unit");
        put(number(line.money()), "figure-money");
        put(words(line.whenProperty()), "figure-when").setPromptText(messages.text("resolution.when.prompt"));
        apart(line.apart(), line.textProperty().isNotEmpty(), 1, messages);
        below(
                note(line.problemProperty(), Styles.DANGER),
                2,
                line.problemProperty().isNotEmpty());
    }

    static List<Column> columns(Messages messages) {
        return List.of(
                new Column(messages.text("resolution.column.group"), 112, false),
                new Column(messages.text("resolution.column.done"), 0, false),
                new Column(messages.text("resolution.column.number"), 96, true),
                new Column(messages.text("resolution.column.unit"), 92, false),
                new Column(messages.text("resolution.column.money"), 132, true),
                new Column(messages.text("resolution.column.when"), 72, false));
    }
}
