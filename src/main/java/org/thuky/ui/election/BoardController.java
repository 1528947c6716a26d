package org.thuky.ui.election;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.text.Messages;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.PinForm;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.SearchField;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;
import org.thuky.ui.election.BoardViewModel.Row;

/** Step 2: who counts. */
final class BoardController implements ScreenController {

    private final BoardViewModel model;
    private final PinForm pins;
    private final Messages messages;

    @FXML
    private Label title;

    @FXML
    private Label text;

    @FXML
    private SearchField person;

    @FXML
    private VBox officers;

    @FXML
    private Label empty;

    @FXML
    private InfoBar missing;

    @FXML
    private Label problem;

    BoardController(BoardViewModel model, PinForm pins, Messages messages) {
        this.model = model;
        this.pins = pins;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        text.textProperty().bind(model.textProperty());
        PersonCell.offer(person, model.people(), model::add, messages);
        missing.textProperty().bind(model.missingProperty());
        Shown.words(problem, model.problemProperty());
        Shown.when(empty, Bindings.isEmpty(model.rows()));
        model.rows().addListener((ListChangeListener<Row>) change -> showOfficers());
        showOfficers();
    }

    @Override
    public void shown() {
        person.requestFocus();
    }

    private void showOfficers() {
        officers.getChildren().setAll(model.rows().stream().map(this::row).toList());
    }

    private Node row(Row member) {
        var officer = member.officer();
        var name = new Label(member.name());
        name.getStyleClass().add("officer-name");
        var role = new ComboBox<String>();
        role.getItems().setAll(BoardViewModel.ROLES);
        role.setValue(officer.role());
        role.setOnAction(choice -> model.giveRole(officer, role.getValue()));
        role.setPrefWidth(160);
        var remove = new Button(messages.text("election.board.remove"), Icons.of(Feather.USER_MINUS));
        remove.getStyleClass().addAll(Styles.FLAT, "small");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.disableProperty().bind(Bindings.size(model.rows()).lessThan(2));
        remove.setOnAction(click -> model.remove(officer));
        var pin = new Button(
                messages.text(member.hasPin() ? "election.board.pin.change" : "election.board.pin.set"),
                Icons.of(member.hasPin() ? Feather.CHECK_CIRCLE : Feather.KEY));
        pin.setId("pin" + model.rows().indexOf(member));
        pin.getStyleClass().addAll(Styles.FLAT, "small", member.hasPin() ? Styles.SUCCESS : Styles.MUTED);
        pin.setOnAction(click -> pins.ask(BoardViewModel.pinOf(member.name()), BoardViewModel.PIN_TEXT, false)
                .ifPresent(answer -> model.setPin(officer.person(), answer.pin())));
        pin.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(name, space, pin, role, remove);
        row.getStyleClass().addAll(Styles.ROW, "officer-row");
        return row;
    }
}
