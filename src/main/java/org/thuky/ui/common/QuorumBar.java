package org.thuky.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;

/** Shown while too few are present to vote, and after the meeting has decided to go on: then with the reason. */
public final class QuorumBar extends VBox {

    private final Label missing = new Label();
    private final Button waive = new Button();
    private final Label waived = new Label();
    private final VBox words = new VBox(missing);
    private final HBox ask = new HBox(Icons.of(Feather.ALERT_TRIANGLE), words, waive);

    public QuorumBar() {
        waive.setId("waiveQuorum");
        waive.setMinWidth(USE_PREF_SIZE);
        ask.getStyleClass().addAll("info-bar", Styles.WARNING);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.getStyleClass().add(Styles.STACK);
        var decided = new HBox(Icons.of(Feather.ALERT_TRIANGLE), waived);
        decided.getStyleClass().addAll("info-bar", Styles.WARNING);
        for (var label : new Label[] {missing, waived}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        Shown.when(ask, missing.textProperty().isNotEmpty());
        Shown.when(decided, waived.textProperty().isNotEmpty());
        Shown.when(this, ask.visibleProperty().or(decided.visibleProperty()));
        getStyleClass().add(Styles.STACK);
        getChildren().addAll(ask, decided);
    }

    public boolean isUpright() {
        return words.getChildren().contains(waive);
    }

    /** In a narrow panel the button stands under the words. */
    public void setUpright(boolean upright) {
        (upright ? words : ask).getChildren().add(waive);
    }

    public void show(QuorumViewModel model, Dialogs dialogs, Messages messages) {
        missing.textProperty().bind(model.missingProperty());
        waived.textProperty().bind(model.waivedProperty());
        waive.setText(messages.text("meeting.quorum.waive"));
        waive.setOnAction(click -> dialogs.askReason(
                        Sentence.of("meeting.quorum.waive.title"),
                        Sentence.of("meeting.quorum.waive.text"),
                        Sentence.of("meeting.quorum.waive.act"))
                .ifPresent(model::waive));
    }
}
