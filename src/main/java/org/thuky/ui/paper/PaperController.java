package org.thuky.ui.paper;

import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.ToldLine;

/** Văn kiện: every paper of the meeting, and how it gets into Word. */
public final class PaperController implements ScreenController {

    private final PaperViewModel model;
    private final Navigation navigation;
    private final Dialogs dialogs;
    private final Messages messages;
    /** Kept by file name, so that the cursor stays where it was when a paper changes. */
    private final Map<String, PaperRow> rows = new HashMap<>();

    @FXML
    private Label summary;

    @FXML
    private Button folder;

    @FXML
    private Button exportAll;

    @FXML
    private ToldLine told;

    @FXML
    private VBox papers;

    public PaperController(PaperViewModel model, Navigation navigation, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        told.follow(model.toldProperty(), messages);
        Shortcuts.press(exportAll, Shortcuts.ctrl(KeyCode.E));
        Shortcuts.press(folder, Shortcuts.ctrl(KeyCode.O));
        papers.addEventFilter(KeyEvent.KEY_PRESSED, PaperController::pressFocused);
        model.lines().addListener((ListChangeListener<PaperLine>) change -> showLines());
        showLines();
    }

    @Override
    public void shown() {
        exportAll.requestFocus();
        model.look();
    }

    private void showLines() {
        var now = model.lines().stream().map(this::row).toList();
        if (!papers.getChildren().equals(now)) {
            papers.getChildren().setAll(now);
        }
    }

    private PaperRow row(PaperLine line) {
        var row = rows.computeIfAbsent(line.fileName(), name -> new PaperRow(messages, this::act));
        row.show(line);
        return row;
    }

    private void act(PaperRow.Act act, PaperLine line) {
        switch (act) {
            case EXPORT -> model.export(line);
            case OPEN -> model.open(line);
            case SAVE_AS -> saveAs(line);
        }
    }

    private void saveAs(PaperLine line) {
        dialogs.saveFile(
                        Sentence.of("paper.save.title", line.title()),
                        new Dialogs.FileKind(Sentence.of("paper.save.kind"), "docx"),
                        line.fileName())
                .ifPresent(file -> model.saveAs(line, file));
    }

    /** Enter would otherwise go to the button of the whole screen. */
    private static void pressFocused(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof ButtonBase button) {
            button.fire();
            key.consume();
        }
    }

    @FXML
    private void exportAll() {
        model.exportAll();
    }

    @FXML
    private void openFolder() {
        model.openFolder();
    }

    @FXML
    private void openTemplates() {
        model.openTemplates();
    }

    @FXML
    private void openElections() {
        navigation.open(ScreenId.ELECTIONS);
    }
}
