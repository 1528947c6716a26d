package org.thuky.ui.common;

import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The one frame of every dialog, above its buttons: the heading stays, and what does not fit into the room there is scrolls.
 * It has its width from the start, because a dialog asks how high wrapped text is before it knows how wide it may be.
 */
final class DialogFrame extends VBox {

    /** A heading of two lines, buttons, paddings and the title bar of the window. */
    static final double AROUND_HIGH = 180;

    private static final double AROUND_WIDE = 72;
    /** For the bar itself and the ring around a field that has the cursor. */
    private static final double BESIDE = 16;

    private final double width;

    DialogFrame(String title, Node content, double wanted, Dimension2D room) {
        width = Math.min(wanted + BESIDE, room.getWidth() - AROUND_WIDE);
        var heading = new Label(title);
        heading.getStyleClass().add(Styles.HEADING);
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        var scroll = new Scroll(content, room.getHeight() - AROUND_HIGH);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add(Styles.STACK);
        getChildren().addAll(heading, scroll);
    }

    @Override
    protected double computePrefWidth(double height) {
        return width;
    }

    @Override
    protected double computePrefHeight(double anyWidth) {
        return super.computePrefHeight(width);
    }

    @Override
    protected double computeMinHeight(double anyWidth) {
        return computePrefHeight(width);
    }

    private final class Scroll extends ScrollPane {

        private final double most;

        Scroll(Node content, double most) {
            super(content);
            this.most = most;
            getStyleClass().add("dialog-scroll");
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            setFocusTraversable(false);
        }

        @Override
        protected double computePrefHeight(double anyWidth) {
            double wide = width - BESIDE;
            return Math.min(Math.max(getContent().minHeight(wide), getContent().prefHeight(wide)), most);
        }
    }
}
