package org.thuky.ui.common;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** A field to search with: Escape empties it. Whoever shows it gives it Ctrl+F by {@link Shortcuts}. */
public final class SearchField extends CustomTextField {

    public SearchField() {
        getStyleClass().add("search-field");
        setLeft(Icons.of(Feather.SEARCH));
        var clear = Icons.of(Feather.X);
        clear.getStyleClass().add("clear");
        clear.setOnMouseClicked(click -> clear());
        clear.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(clear);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                key.consume();
            }
        });
    }
}
