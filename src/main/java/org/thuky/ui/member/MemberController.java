package org.thuky.ui.member;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.text.Messages;
import org.thuky.ui.common.Clip;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Dialogs.FileKind;
import org.thuky.ui.common.EmptyState;
import org.thuky.ui.common.Notice;
import org.thuky.ui.common.NoticeLine;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.SearchField;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.WordsConverter;
import org.thuky.ui.member.MemberViewModel.Counts;
import org.thuky.ui.member.MemberViewModel.Row;

/** Danh sách: who is summoned, and the guests. */
public final class MemberController implements ScreenController {

    private static final FileKind LISTS = new FileKind(
            Sentence.of("member.import.files"), "xlsx", "xls", "xlsm", "ods", "docx", "csv", "txt", "xml", "html");

    private final MemberViewModel model;
    private final ImportViewModel imports;
    private final Dialogs dialogs;
    private final Messages messages;
    private final MemberQuestions questions;

    @FXML
    private Node page;

    @FXML
    private Node roll;

    @FXML
    private Node preview;

    @FXML
    private EmptyState empty;

    @FXML
    private Node work;

    @FXML
    private Label counts;

    @FXML
    private Node acts;

    @FXML
    private Button open;

    @FXML
    private Button addGuest;

    @FXML
    private Button add;

    @FXML
    private SearchField query;

    @FXML
    private ComboBox<Optional<String>> group;

    @FXML
    private Button renameGroup;

    @FXML
    private ToggleButton duplicates;

    @FXML
    private NoticeLine told;

    @FXML
    private TableView<Row> people;

    @FXML
    private Label chosen;

    @FXML
    private Button edit;

    @FXML
    private Button move;

    @FXML
    private MenuButton kind;

    @FXML
    private Button merge;

    @FXML
    private Button remove;

    @FXML
    private Button copy;

    private MemberTable table;

    public MemberController(MemberViewModel model, ImportViewModel imports, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.imports = imports;
        this.dialogs = dialogs;
        this.messages = messages;
        this.questions = new MemberQuestions(model, dialogs, messages);
    }

    @FXML
    private void initialize() {
        table = new MemberTable(people, messages);
        table.fill(model.rows());
        model.fieldsProperty().addListener((property, before, now) -> table.show(now));
        table.show(model.fieldsProperty().get());
        people.setOnKeyPressed(this::pressed);
        people.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                edit();
            }
        });
        query.textProperty().bindBidirectional(model.queryProperty());
        bindGroup();
        renameGroup
                .disableProperty()
                .bind(model.groupProperty().map(name -> name.orElse("").isEmpty()));
        duplicates.selectedProperty().bindBidirectional(model.onlyDuplicatesProperty());
        duplicates
                .textProperty()
                .bind(model.duplicatesProperty().map(count -> messages.text("member.duplicates", count)));
        Shown.when(duplicates, model.duplicatesProperty().greaterThan(0));
        told.follow(model.toldProperty(), messages);
        imports.toldProperty().addListener((property, before, now) -> now.ifPresent(model::tell));
        bindActs();
        bindPreview();
        model.countsProperty().addListener((property, before, now) -> show(now));
        show(model.countsProperty().get());
    }

    /** A combo box forgets its choice when its choices change; the model does not. */
    private void bindGroup() {
        group.setConverter(new WordsConverter<>(this::groupWords));
        group.setItems(model.groups());
        model.groups().addListener((ListChangeListener<Optional<String>>)
                change -> group.setValue(model.groupProperty().get()));
        group.setValue(model.groupProperty().get());
        model.groupProperty().addListener((property, before, now) -> group.setValue(now));
        group.valueProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.groupProperty().set(now);
            }
        });
    }

    private void bindActs() {
        var selected = people.getSelectionModel().getSelectedItems();
        selected.addListener((ListChangeListener<Row>) change -> showChosen(selected.size()));
        showChosen(0);
        for (var each : MemberKind.choices()) {
            var item = new MenuItem(messages.text(each.label()));
            item.setOnAction(click -> model.giveKind(chosenIds(), each));
            kind.getItems().add(item);
        }
        Shortcuts.press(open, Shortcuts.ctrl(KeyCode.O));
        Shortcuts.name(edit, edit.getText(), new KeyCodeCombination(KeyCode.ENTER));
        Shortcuts.name(remove, remove.getText(), new KeyCodeCombination(KeyCode.DELETE));
        Shortcuts.name(copy, copy.getText(), Shortcuts.ctrl(KeyCode.C));
        Shortcuts.press(add, Shortcuts.ctrl(KeyCode.N));
        Shortcuts.press(addGuest, Shortcuts.ctrl(KeyCode.G));
        Shortcuts.focus(query, messages.text("member.search.prompt"), Shortcuts.ctrl(KeyCode.F));
    }

    private void bindPreview() {
        new MemberListDrop(imports, messages).open(page, roll);
        var looking = imports.previewProperty().map(Optional::isPresent);
        preview.visibleProperty().bind(looking);
        roll.visibleProperty().bind(looking.map(open -> !open));
        roll.visibleProperty().addListener((property, before, now) -> shown());
    }

    @Override
    public void shown() {
        if (roll.isVisible()) {
            (work.isVisible() ? query : empty).requestFocus();
        }
    }

    private void show(Counts now) {
        boolean anybody = now.people() > 0;
        empty.setVisible(!anybody);
        work.setVisible(anybody);
        acts.setVisible(anybody);
        counts.setText(anybody ? messages.text("member.counts", now.people(), now.summoned(), now.guests()) : "");
    }

    private void showChosen(int count) {
        chosen.setText(count == 0 ? messages.text("member.chosen.none") : messages.text("member.chosen", count));
        edit.setDisable(count != 1);
        remove.setDisable(count != 1);
        Shown.now(merge, count == 2);
        Shown.now(edit, count != 2);
        move.setDisable(count == 0);
        kind.setDisable(count == 0);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            edit();
        } else if (key.getCode() == KeyCode.DELETE) {
            remove();
        } else if (Shortcuts.ctrl(KeyCode.C).match(key)) {
            copy();
        } else {
            return;
        }
        key.consume();
    }

    private String groupWords(Optional<String> name) {
        return name.map(known -> known.isEmpty() ? messages.text("member.group.without") : known)
                .orElseGet(() -> messages.text("member.group.all"));
    }

    private Optional<Member> onlyChosen() {
        var selected = people.getSelectionModel().getSelectedItems();
        return selected.size() == 1 ? Optional.of(selected.get(0).member()) : Optional.empty();
    }

    private Set<MemberId> chosenIds() {
        return people.getSelectionModel().getSelectedItems().stream()
                .map(row -> row.member().id())
                .collect(Collectors.toSet());
    }

    @FXML
    private void openFile() {
        dialogs.openFile(Sentence.of("member.import.button"), LISTS).ifPresent(imports::read);
    }

    @FXML
    private void copy() {
        Clip.table(table.copy());
        model.tell(Notice.done("member.told.copied", table.copied(), MemberField.sensitiveLabels()));
    }

    @FXML
    private void add() {
        questions.person().ifPresent(model::add);
    }

    @FXML
    private void addGuest() {
        questions.guest().ifPresent(model::add);
    }

    @FXML
    private void edit() {
        onlyChosen().ifPresent(member -> questions.changes(member).ifPresent(texts -> model.edit(member, texts)));
    }

    @FXML
    private void merge() {
        var two = people.getSelectionModel().getSelectedItems();
        if (two.size() == 2) {
            questions.merge(two.get(0).member(), two.get(1).member()).ifPresent(model::merge);
        }
    }

    @FXML
    private void remove() {
        onlyChosen().filter(questions::removes).ifPresent(model::remove);
    }

    @FXML
    private void move() {
        var ids = chosenIds();
        questions.group(ids.size()).ifPresent(name -> model.moveToGroup(ids, name));
    }

    @FXML
    private void renameGroup() {
        model.groupProperty()
                .get()
                .ifPresent(from -> questions.newName(from).ifPresent(to -> model.renameGroup(from, to)));
    }
}
