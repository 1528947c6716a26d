package org.thuky.ui.overview;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.ui.common.Figure;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Styles;
import org.thuky.ui.overview.OverviewViewModel.Preparation;

/** Tổng quan: the facts of the meeting and what is still missing. */
public final class OverviewController implements ScreenController {

    private final OverviewViewModel model;
    private final Navigation navigation;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private Label theme;

    @FXML
    private Label ruleSet;

    @FXML
    private Figure summoned;

    @FXML
    private Figure present;

    @FXML
    private Figure rows;

    @FXML
    private Figure elections;

    @FXML
    private VBox preparations;

    public OverviewController(OverviewViewModel model, Navigation navigation) {
        this.model = model;
        this.navigation = navigation;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        subtitle.textProperty().bind(model.subtitleProperty());
        theme.textProperty().bind(model.themeProperty());
        theme.managedProperty().bind(theme.textProperty().isNotEmpty());
        ruleSet.textProperty().bind(model.ruleSetProperty());
        summoned.valueProperty().bind(model.summonedProperty());
        present.valueProperty().bind(model.presentProperty());
        rows.valueProperty().bind(model.rowsProperty());
        elections.valueProperty().bind(model.electionsProperty());
        model.preparations().addListener((ListChangeListener<Preparation>) change -> showPreparations());
        showPreparations();
    }

    private void showPreparations() {
        preparations
                .getChildren()
                .setAll(model.preparations().stream().map(this::line).toList());
    }

    private Node line(Preparation preparation) {
        var icon = preparation.done() ? Feather.CHECK_CIRCLE : Feather.CIRCLE;
        var line = new Button(preparation.words(), Icons.of(icon));
        line.getStyleClass().addAll(Styles.FLAT, "preparation");
        if (preparation.done()) {
            line.getStyleClass().add("done");
        }
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(click -> navigation.open(preparation.screen()));
        return line;
    }
}
