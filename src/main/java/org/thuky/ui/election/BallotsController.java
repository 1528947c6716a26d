package org.thuky.ui.election;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.ScreenController;

/** Step 3: the ballots as a file to print. */
final class BallotsController implements ScreenController {

    private final BallotsViewModel model;
    private final Consumer<Path> opener;

    @FXML
    private TextField copies;

    @FXML
    private Label present;

    @FXML
    private Button print;

    @FXML
    private InfoBar warning;

    @FXML
    private Label problem;

    @FXML
    private Node done;

    @FXML
    private Label printed;

    @FXML
    private Button again;

    BallotsController(BallotsViewModel model, Consumer<Path> opener) {
        this.model = model;
        this.opener = opener;
    }

    @FXML
    private void initialize() {
        Digits.only(copies);
        copies.textProperty().bindBidirectional(model.copiesProperty());
        present.textProperty().bind(model.presentProperty());
        warning.textProperty().bind(model.warningProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        printed.textProperty().bind(model.printedProperty());
        done.visibleProperty().bind(printed.textProperty().isNotEmpty());
        done.managedProperty().bind(done.visibleProperty());
        again.visibleProperty().bind(model.fileProperty().isNotNull());
        model.fileProperty().addListener((property, before, file) -> {
            if (file != null) {
                opener.accept(file);
            }
        });
    }

    @Override
    public void shown() {
        if (!done.isVisible()) {
            copies.requestFocus();
            copies.selectAll();
        }
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void openAgain() {
        opener.accept(model.fileProperty().get());
    }
}
