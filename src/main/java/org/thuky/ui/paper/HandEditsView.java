package org.thuky.ui.paper;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.thuky.paper.Exported;
import org.thuky.paper.word.Difference;
import org.thuky.text.Messages;
import org.thuky.ui.common.Styles;

/** What people had written into papers by hand before they were exported anew: what was carried over, and what was not. */
final class HandEditsView extends ScrollPane {

    private final Messages messages;
    private final VBox lines = new VBox(6);

    HandEditsView(Messages messages, List<Exported> exports) {
        this.messages = messages;
        setContent(lines);
        setFitToWidth(true);
        setPrefSize(640, 420);
        exports.forEach(this::add);
    }

    private void add(Exported exported) {
        lines.getChildren().add(label(exported.file().getFileName().toString(), "paper-title"));
        exported.carriedOver()
                .forEach(part ->
                        lines.getChildren().add(label(messages.text("paper.edits.carried", part), Styles.MUTED)));
        exported.differences().forEach(difference -> lines.getChildren().add(difference(difference)));
        exported.kept()
                .ifPresent(kept -> lines.getChildren()
                        .add(label(messages.text("paper.edits.kept", kept.getFileName()), Styles.MUTED)));
    }

    private Node difference(Difference difference) {
        var pair = new VBox(
                label(messages.text("paper.edits.exported", orNone(difference.exported())), Styles.MUTED),
                label(messages.text("paper.edits.edited", orNone(difference.edited()))));
        pair.getStyleClass().add("paper-words");
        return pair;
    }

    private String orNone(String text) {
        return text.isEmpty() ? messages.text("paper.edits.none") : text;
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
