package org.thuky.ui.resolution;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.thuky.domain.Sentence;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.Task;
import org.thuky.domain.resolution.TermFigure;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.HandCount;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.NoticeLine;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;

/** Nghị quyết: what the congress decides, part by part. */
public final class ResolutionController implements ScreenController {

    private static final PseudoClass ADOPTED = PseudoClass.getPseudoClass("adopted");
    private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");

    private static final KeyCombination SAVE = Shortcuts.ctrl(KeyCode.S);

    private final ResolutionViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Path meetings;
    /** Long enough that a paragraph is one act of the chronicle, short enough that a power cut costs a sentence. */
    private final PauseTransition pause = new PauseTransition(Duration.seconds(10));

    @FXML
    private Node page;

    @FXML
    private Label saved;

    @FXML
    private Label adoption;

    @FXML
    private Button adopt;

    @FXML
    private InfoBar changedSince;

    @FXML
    private ToggleButton termTab;

    @FXML
    private ToggleButton targetsTab;

    @FXML
    private ToggleButton tasksTab;

    @FXML
    private ToggleButton petitionsTab;

    @FXML
    private ToggleButton documentsTab;

    @FXML
    private ToggleButton groundsTab;

    @FXML
    private Node termPart;

    @FXML
    private Node targetsPart;

    @FXML
    private Node petitionsPart;

    @FXML
    private Node documentsPart;

    @FXML
    private Node groundsPart;

    @FXML
    private PetitionsController petitionsPartController;

    @FXML
    private DocumentsController documentsPartController;

    @FXML
    private TextArea assessment;

    @FXML
    private TextArea limits;

    @FXML
    private TextArea directions;

    @FXML
    private TextArea lessons;

    @FXML
    private TextArea grounds;

    @FXML
    private VBox figuresCard;

    @FXML
    private VBox targetsCard;

    @FXML
    private VBox tasksPart;

    @FXML
    private HBox tasksBar;

    @FXML
    private HBox figuresBar;

    @FXML
    private HBox targetsBar;

    @FXML
    private NoticeLine told;

    @FXML
    private Button takeTargets;

    @FXML
    private Button takeRequests;

    private LineTable<TermFigure, FigureLine> figures;
    private LineTable<Target, TargetLine> targets;
    private LineTable<Task, TaskLine> tasks;

    /** @param meetings where other meetings are kept */
    public ResolutionController(ResolutionViewModel model, Dialogs dialogs, Messages messages, Path meetings) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
        this.meetings = meetings;
    }

    @FXML
    private void initialize() {
        var draft = model.draft();
        bind(assessment, draft.assessmentProperty());
        bind(limits, draft.limitsProperty());
        bind(lessons, draft.lessonsProperty());
        bind(directions, draft.directionsProperty());
        bind(grounds, draft.groundsProperty());
        buildTables();
        bindParts();
        bindHeader();
        page.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (SAVE.match(key)) {
                model.save();
                key.consume();
            }
        });
    }

    private void bind(TextArea part, StringProperty text) {
        part.textProperty().bindBidirectional(text);
        part.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                model.save();
            }
        });
        Shortcuts.tabLeaves(part);
    }

    private void buildTables() {
        var numerals = new Numerals(messages);
        var draft = model.draft();
        figures = new LineTable<>(
                draft.figures(),
                FigureRow.columns(messages),
                line -> new FigureRow(
                        line,
                        () -> draft.groupsBeside(line),
                        copied -> figures.paste(line, Pasted.rows(copied, numerals)),
                        messages),
                model::save,
                messages);
        targets = new LineTable<>(
                draft.targets(),
                TargetRow.columns(messages),
                line -> new TargetRow(
                        line,
                        model.isReview(),
                        () -> draft.groupsBeside(line),
                        copied -> targets.paste(line, Pasted.rows(copied, numerals)),
                        messages),
                model::save,
                messages);
        tasks = new LineTable<>(
                draft.tasks(),
                TaskRow.columns(messages),
                line -> new TaskRow(
                        line,
                        () -> draft.sourcesBeside(line),
                        copied -> tasks.paste(line, Pasted.rows(copied, numerals)),
                        messages),
                model::save,
                messages);
        place(figures, figuresCard, figuresBar);
        place(targets, targetsCard, targetsBar);
        place(tasks, tasksPart, tasksBar);
        Shown.now(takeTargets, model.isReview());
        Shown.when(takeRequests, model.requestedProperty());
        told.follow(model.toldProperty(), messages);
    }

    private static void place(LineTable<?, ?> table, VBox card, HBox bar) {
        VBox.setVgrow(table, Priority.ALWAYS);
        card.getChildren().add(table);
        bar.getChildren().addAll(table.acts());
    }

    private void bindParts() {
        var parts = Map.of(
                termTab, termPart,
                targetsTab, targetsPart,
                tasksTab, tasksPart,
                petitionsTab, petitionsPart,
                documentsTab, documentsPart,
                groundsTab, groundsPart);
        parts.forEach((tab, part) -> {
            part.visibleProperty().bind(tab.selectedProperty());
            tab.setOnAction(click -> open(tab));
        });
        var tabs = List.of(termTab, targetsTab, tasksTab, petitionsTab, documentsTab, groundsTab);
        var digits =
                List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);
        for (int i = 0; i < tabs.size(); i++) {
            Shortcuts.press(tabs.get(i), new KeyCodeCombination(digits.get(i), KeyCombination.ALT_DOWN));
        }
    }

    private void open(ToggleButton tab) {
        tab.setSelected(true);
        shown();
    }

    private void bindHeader() {
        saved.textProperty().bind(model.savedProperty());
        model.whenTyped(pause::playFromStart);
        pause.setOnFinished(end -> model.save());
        model.readableProperty().addListener((property, before, now) -> mark(now));
        mark(model.readableProperty().get());
        adopt.disableProperty().bind(model.readableProperty().not());
        adoption.textProperty().bind(model.adoptionProperty());
        model.adoptedProperty().addListener((property, before, now) -> markAdopted(now));
        markAdopted(model.adoptedProperty().get());
        changedSince.textProperty().bind(model.changedSinceProperty());
        Shortcuts.press(adopt, new KeyCodeCombination(KeyCode.F5));
    }

    private void mark(boolean readable) {
        saved.pseudoClassStateChanged(UNREADABLE, !readable);
    }

    private void markAdopted(boolean adopted) {
        adoption.pseudoClassStateChanged(ADOPTED, adopted);
    }

    /** Where the draft goes on in the part that is in view. */
    @Override
    public void shown() {
        if (termTab.isSelected()) {
            assessment.requestFocus();
        } else if (targetsTab.isSelected() && model.isReview()) {
            targets.enterFirst();
        } else if (targetsTab.isSelected()) {
            targets.enterBlank();
        } else if (tasksTab.isSelected()) {
            tasks.enterBlank();
        } else if (petitionsTab.isSelected()) {
            petitionsPartController.shown();
        } else if (documentsTab.isSelected()) {
            documentsPartController.shown();
        } else {
            grounds.requestFocus();
        }
    }

    @FXML
    private void takeRequests() {
        model.takeRequests();
    }

    @FXML
    private void takeTargets() {
        dialogs.chooseFolder(Sentence.of("resolution.import.title"), meetings).ifPresent(model::takeTargets);
    }

    @FXML
    private void adopt() {
        var count = new HandCount();
        count.presentProperty().set(model.present());
        if (dialogs.form(
                Sentence.of("resolution.adopt.title"),
                AdoptionForm.of(count, messages),
                Sentence.of("resolution.adopt.act"))) {
            model.adopt(count.against(), count.other());
        }
    }
}
