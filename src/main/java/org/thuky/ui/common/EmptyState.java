package org.thuky.ui.common;

import javafx.beans.NamedArg;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What a screen shows while it holds nothing: an icon, a sentence, the next step.
 *
 * <pre>{@code
 * <EmptyState icon="fth-users" title="%member.empty.title" text="%member.empty.text"
 *             action="%member.import.button" onAction="#importFile"/>
 * }</pre>
 */
public final class EmptyState extends VBox {

    private final Button button = new Button();

    public EmptyState(@NamedArg("icon") String icon, @NamedArg("title") String title, @NamedArg("text") String text) {
        getStyleClass().add("empty-state");
        var mark = new FontIcon(icon);
        var heading = new Label(title);
        heading.getStyleClass().add(Styles.HEADING);
        var sentence = new Label(text);
        sentence.setWrapText(true);
        sentence.getStyleClass().addAll(Styles.PROSE, Styles.MUTED);
        button.getStyleClass().add(Styles.PRIMARY);
        Shortcuts.enter(button);
        Shown.now(button, false);
        getChildren().addAll(mark, heading, sentence, button);
        Shown.orGone(this);
    }

    public String getAction() {
        return button.getText();
    }

    /** The words of the one button; without them there is none. */
    public void setAction(String words) {
        button.setText(words);
        Shown.now(button, !words.isEmpty());
    }

    public EventHandler<ActionEvent> getOnAction() {
        return button.getOnAction();
    }

    public void setOnAction(EventHandler<ActionEvent> handler) {
        button.setOnAction(handler);
    }

    /** The cursor belongs on the next step. */
    @Override
    public void requestFocus() {
        button.requestFocus();
    }
}
