package org.thuky.ui.paper;

import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.text.Messages;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Styles;

/** One paper: what it is, what it lacks, what can be done with it. */
final class PaperRow extends HBox {

    /** What can be done with a paper. */
    enum Act {
        EXPORT,
        OPEN,
        SAVE_AS
    }

    private final Messages messages;
    private final Label title = new Label();
    private final Label file = new Label();
    private final VBox missing = new VBox();
    private final Label standing = new Label();
    private final Label written = new Label();
    private final Button open;
    private PaperLine line;

    PaperRow(Messages messages, BiConsumer<Act, PaperLine> acts) {
        this.messages = messages;
        getStyleClass().add("paper-row");
        title.getStyleClass().add("paper-title");
        title.setWrapText(true);
        file.getStyleClass().addAll(Styles.MUTED, "small-text");
        var words = new VBox(title, file, missing);
        words.getStyleClass().add("paper-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        written.getStyleClass().addAll(Styles.MUTED, "small-text");
        var state = new VBox(standing, written);
        state.getStyleClass().add("paper-state");

        var saveAs = new MenuItem(messages.text("paper.save.button"));
        saveAs.setOnAction(click -> acts.accept(Act.SAVE_AS, line));
        var export = new SplitMenuButton(saveAs);
        export.setText(messages.text("paper.export.button"));
        export.setOnAction(click -> acts.accept(Act.EXPORT, line));
        export.setMinWidth(USE_PREF_SIZE);
        open = new Button(messages.text("paper.open.button"), Icons.of(Feather.EXTERNAL_LINK));
        open.getStyleClass().add(Styles.FLAT);
        open.setId("open");
        open.setOnAction(click -> acts.accept(Act.OPEN, line));
        open.setMinWidth(USE_PREF_SIZE);

        getChildren().addAll(Icons.of(Feather.FILE_TEXT, Styles.ICON_LARGE), words, state, open, export);
    }

    void show(PaperLine now) {
        if (now.equals(line)) {
            return;
        }
        line = now;
        title.setText(now.title());
        file.setText(now.fileName());
        open.setVisible(now.there());
        written.setText(now.written());
        boolean ready = now.missing().isEmpty();
        standing.setText(messages.text(ready ? "paper.ready" : "paper.lacking"));
        standing.getStyleClass().setAll(Styles.PILL, ready ? Styles.SUCCESS : Styles.WARNING);
        missing.getChildren()
                .setAll(now.missing().stream().map(PaperRow::sentence).toList());
    }

    private static Label sentence(String sentence) {
        var label = new Label(sentence, Icons.of(Feather.ALERT_CIRCLE));
        label.setWrapText(true);
        label.getStyleClass().add("paper-missing");
        return label;
    }
}
