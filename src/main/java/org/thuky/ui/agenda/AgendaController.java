package org.thuky.ui.agenda;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;
import org.thuky.ui.agenda.AgendaViewModel.Pace;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.EmptyState;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;

/** Chương trình: the rows of the day with their times. */
public final class AgendaController implements ScreenController {

    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final AgendaViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), tick -> tick()));

    @FXML
    private VBox page;

    @FXML
    private EmptyState empty;

    @FXML
    private VBox day;

    @FXML
    private Label running;

    @FXML
    private Label next;

    @FXML
    private Label spent;

    @FXML
    private Label allowed;

    @FXML
    private VBox lateBox;

    @FXML
    private Label late;

    @FXML
    private Label lateCaption;

    @FXML
    private Button startNext;

    @FXML
    private Button finish;

    @FXML
    private InfoBar departure;

    @FXML
    private InfoBar standstill;

    @FXML
    private Button add;

    @FXML
    private Button edit;

    @FXML
    private Button up;

    @FXML
    private Button down;

    @FXML
    private Button remove;

    @FXML
    private AgendaTable table;

    @FXML
    private MenuItem startThis;

    @FXML
    private ToggleButton floorTab;

    @FXML
    private ToggleButton notesTab;

    @FXML
    private Button contribute;

    @FXML
    private Label notesTitle;

    @FXML
    private ContributionsList contributions;

    @FXML
    private Node notesPart;

    @FXML
    private TextArea notes;

    public AgendaController(AgendaViewModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        table.bind(model, messages, this::edit);
        empty.visibleProperty().bind(Bindings.isEmpty(table.getItems()));
        day.visibleProperty().bind(empty.visibleProperty().not());
        bindNow();
        bindFloor();
        bindNotes();
        bindKeys();
        seconds.setCycleCount(Animation.INDEFINITE);
        page.sceneProperty().addListener((property, before, now) -> run(now != null));
    }

    private void bindNow() {
        running.textProperty().bind(model.runningTitleProperty());
        next.textProperty().bind(model.nextTitleProperty());
        spent.textProperty().bind(model.spentProperty());
        allowed.textProperty().bind(model.allowedProperty());
        late.textProperty().bind(model.latenessProperty());
        Shown.when(lateBox, model.paceProperty().isNotEqualTo(Pace.UNKNOWN));
        model.paceProperty().addListener((property, before, now) -> show(now));
        show(model.paceProperty().get());
        startNext.disableProperty().bind(model.nextExistsProperty().not());
        finish.disableProperty().bind(model.runningProperty().not());
        departure.textProperty().bind(model.departureProperty());
        standstill.textProperty().bind(model.standstillProperty());
    }

    private void show(Pace pace) {
        lateCaption.setText(
                switch (pace) {
                    case UNKNOWN -> "";
                    case EARLY -> messages.text("agenda.pace.early");
                    case PUNCTUAL -> messages.text("agenda.pace.punctual");
                    case LATE -> messages.text("agenda.pace.late");
                });
        lateBox.pseudoClassStateChanged(LATE, pace == Pace.LATE);
    }

    private void bindFloor() {
        contributions.bind(model.contributions(), dialogs, messages);
        floorTab.textProperty()
                .bind(model.contributions()
                        .rowsProperty()
                        .map(rows -> messages.text("floor.tab", messages.text("floor.title"), rows.size())));
        notesTab.textProperty()
                .bind(model.notesProperty()
                        .map(text -> text.isBlank()
                                ? messages.text("agenda.notes.tab")
                                : messages.text("agenda.notes.tab.some")));
        contributions.visibleProperty().bind(floorTab.selectedProperty());
        notesPart.visibleProperty().bind(notesTab.selectedProperty());
        floorTab.setOnAction(click -> open(floorTab, contributions));
        notesTab.setOnAction(click -> open(notesTab, notes));
        Shortcuts.press(floorTab, new KeyCodeCombination(KeyCode.DIGIT1, KeyCombination.ALT_DOWN));
        Shortcuts.press(notesTab, new KeyCodeCombination(KeyCode.DIGIT2, KeyCombination.ALT_DOWN));
        Shortcuts.press(contribute, Shortcuts.ctrl(KeyCode.G));
    }

    private static void open(ToggleButton tab, Node part) {
        tab.setSelected(true);
        part.requestFocus();
    }

    @FXML
    private void contribute() {
        floorTab.setSelected(true);
        contributions.add();
    }

    private void bindNotes() {
        var chosen = table.getSelectionModel().selectedItemProperty();
        notesTitle.textProperty().bind(chosen.map(AgendaRow::title).orElse(messages.text("agenda.notes.none")));
        notes.textProperty().bindBidirectional(model.notesProperty());
        notes.disableProperty().bind(Bindings.isNull(chosen));
        Shortcuts.tabLeaves(notes);
        notes.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                model.saveNotes();
            }
        });
        for (Button act : List.of(edit, up, down, remove)) {
            act.disableProperty().bind(Bindings.isNull(chosen));
        }
        startThis
                .disableProperty()
                .bind(chosen.map(row -> row.progress() == AgendaRow.Progress.RUNNING
                                || row.progress() == AgendaRow.Progress.DONE)
                        .orElse(true));
    }

    private void bindKeys() {
        Shortcuts.once(table, new KeyCodeCombination(KeyCode.ENTER), model::startNext);
        Shortcuts.name(startNext, startNext.getText(), new KeyCodeCombination(KeyCode.ENTER));
        Shortcuts.once(notes, Shortcuts.ctrl(KeyCode.ENTER), this::backToTable);
        Shortcuts.once(table, new KeyCodeCombination(KeyCode.DELETE), remove::fire);
        Shortcuts.press(finish, new KeyCodeCombination(KeyCode.F8));
        Shortcuts.press(add, Shortcuts.ctrl(KeyCode.N));
        Shortcuts.press(edit, new KeyCodeCombination(KeyCode.F2));
        Shortcuts.press(up, new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN));
        Shortcuts.press(down, new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN));
        Shortcuts.name(remove, remove.getText(), new KeyCodeCombination(KeyCode.DELETE));
    }

    private void run(boolean inWindow) {
        if (inWindow) {
            seconds.play();
        } else {
            seconds.stop();
        }
    }

    private void tick() {
        model.tick();
    }

    @Override
    public void shown() {
        (empty.isVisible() ? empty : table).requestFocus();
    }

    @FXML
    private void drawUp() {
        model.drawUp();
        table.requestFocus();
    }

    @FXML
    private void startNext() {
        model.startNext();
        table.requestFocus();
    }

    @FXML
    private void startThis() {
        model.selectedProperty().get().ifPresent(model::start);
    }

    @FXML
    private void finish() {
        model.finish();
        table.requestFocus();
    }

    @FXML
    private void add() {
        ask(Sentence.of("agenda.add.title"), ItemDraft.BLANK, Sentence.of("agenda.add.act"))
                .ifPresent(model::add);
    }

    @FXML
    private void edit() {
        model.selectedProperty()
                .get()
                .ifPresent(item -> ask(
                                Sentence.of("agenda.edit.title"), model.draftOf(item), Sentence.of("agenda.edit.act"))
                        .ifPresent(draft -> model.edit(item, draft)));
    }

    private Optional<ItemDraft> ask(Sentence heading, ItemDraft draft, Sentence act) {
        var form = new ItemFormViewModel(draft);
        return dialogs.form(heading, ItemForm.of(form, messages), act) ? Optional.of(form.draft()) : Optional.empty();
    }

    @FXML
    private void moveUp() {
        model.moveUp();
    }

    @FXML
    private void moveDown() {
        model.moveDown();
    }

    @FXML
    private void remove() {
        model.selectedProperty().get().ifPresent(item -> {
            var words = model.draftOf(item).title();
            if (dialogs.confirmLoss(
                    Sentence.of("agenda.remove.title"),
                    Sentence.of("agenda.remove.text", words),
                    Sentence.of("agenda.remove.act"))) {
                model.remove(item);
            }
        });
    }

    private void backToTable() {
        table.requestFocus();
    }
}
