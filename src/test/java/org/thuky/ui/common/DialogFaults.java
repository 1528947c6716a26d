package org.thuky.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What a glance at an open dialog would find wrong. */
final class DialogFaults {

    private final Scene scene;
    /** How high what scrolls may be. */
    private final double most;

    private final List<String> faults = new ArrayList<>();

    private DialogFaults(Scene scene, double most) {
        this.scene = scene;
        this.most = most;
    }

    static List<String> in(Scene dialog, double width, double height) {
        var looked = new DialogFaults(dialog, height - DialogFrame.AROUND_HIGH);
        looked.inside(width, height);
        looked.look(dialog.getRoot());
        return looked.faults;
    }

    private void inside(double width, double height) {
        if (scene.getWidth() > width || scene.getHeight() > height) {
            faults.add("larger than the screen");
        }
    }

    private void look(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            cut(labeled);
        }
        if (node instanceof TextInputControl input) {
            promptCut(input);
        }
        if (node instanceof Button button && button.getParent().getStyleClass().contains("container")) {
            outside(button);
        }
        if (node instanceof ScrollPane scroll && scroll.getStyleClass().contains("dialog-scroll")) {
            pinched(scroll);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    /** Words that do not fit are shortened by dots. */
    private void cut(Labeled labeled) {
        if (labeled.lookup(".text") instanceof Text shown
                && shown.getParent() == labeled
                && labeled.getText() != null
                && !shown.getText().equals(labeled.getText())) {
            faults.add("«" + labeled.getText() + "» is cut to «" + shown.getText() + "»");
        }
    }

    private void promptCut(TextInputControl input) {
        var prompt = input.getPromptText();
        if (prompt != null && !prompt.isEmpty() && input.getText().isEmpty()) {
            var words = new Text(prompt);
            words.setFont(input.getFont());
            double room = input.getWidth()
                    - input.getInsets().getLeft()
                    - input.getInsets().getRight();
            if (words.getLayoutBounds().getWidth() > room) {
                faults.add("the hint «" + prompt + "» is cut");
            }
        }
    }

    private void outside(Button button) {
        var place = button.localToScene(button.getLayoutBounds());
        if (place.getMaxY() > scene.getHeight() || place.getMaxX() > scene.getWidth() || place.getMinX() < 0) {
            faults.add("«" + button.getText() + "» is outside");
        }
    }

    /** It scrolls only where there is no room left, and never sideways. */
    private void pinched(ScrollPane scroll) {
        var content = scroll.getContent().getLayoutBounds();
        if (content.getWidth() > scroll.getWidth()) {
            faults.add("its content is wider than itself");
        }
        double missing = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (missing > 1 && scroll.getHeight() < most - 1) {
            faults.add("it scrolls by %.0f where there is room".formatted(missing));
        }
    }
}
