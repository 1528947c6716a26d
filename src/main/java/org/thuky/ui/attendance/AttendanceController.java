package org.thuky.ui.attendance;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.Member;
import org.thuky.text.Messages;
import org.thuky.ui.attendance.AttendanceViewModel.Filter;
import org.thuky.ui.attendance.AttendanceViewModel.Group;
import org.thuky.ui.attendance.AttendanceViewModel.Hall;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.EmptyState;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.NoticeLine;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.SearchField;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;

/** Điểm danh: the cursor stays in the one search box, whatever else is clicked. */
public final class AttendanceController implements ScreenController {

    /** "15234/20000" does not fit where "102/127" does. */
    private static final int LONG_FIGURE = 7;

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass QUORATE = PseudoClass.getPseudoClass("quorate");

    private final AttendanceViewModel model;
    private final Navigation navigation;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private Node page;

    @FXML
    private EmptyState nobody;

    @FXML
    private Node work;

    @FXML
    private SearchField query;

    @FXML
    private NoticeLine told;

    @FXML
    private ToggleGroup filters;

    @FXML
    private ToggleButton everybody;

    @FXML
    private ToggleButton present;

    @FXML
    private ToggleButton absent;

    @FXML
    private ToggleButton excused;

    @FXML
    private TableView<Member> people;

    @FXML
    private VBox noHit;

    @FXML
    private Label noneHere;

    @FXML
    private Label person;

    @FXML
    private Label history;

    @FXML
    private Button checkIn;

    @FXML
    private Button leave;

    @FXML
    private Button excuse;

    @FXML
    private Button alternate;

    @FXML
    private Label sitting;

    @FXML
    private Label figure;

    @FXML
    private Label share;

    @FXML
    private VBox quorum;

    @FXML
    private ListView<Group> groups;

    private SearchResults hits;

    public AttendanceController(AttendanceViewModel model, Navigation navigation, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::steer);
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typeIntoTheBox);
        Shortcuts.focus(query, messages.text("attendance.search.prompt"), Shortcuts.ctrl(KeyCode.F));
        told.follow(model.toldProperty(), messages);
        sitting.textProperty().bind(model.sittingProperty());
        // who has not come cannot leave: one takes the place of the other, and both fit on a small screen
        Shown.when(leave, alternate.visibleProperty().not());
        alternate.managedProperty().bind(alternate.visibleProperty());
        buildFilters();
        buildPeople();
        groups.setItems(model.groups());
        groups.setCellFactory(list -> new GroupCell(messages, this::checkInGroup));
        Shortcuts.name(checkIn, checkIn.getText(), new KeyCodeCombination(KeyCode.ENTER));
        Shortcuts.press(leave, Shortcuts.ctrl(KeyCode.R));
        Shortcuts.press(excuse, Shortcuts.ctrl(KeyCode.B));
        model.hallProperty().addListener((property, before, now) -> show(now));
        show(model.hallProperty().get());
    }

    @Override
    public void shown() {
        (nobody.isVisible() ? nobody : query).requestFocus();
    }

    private void buildFilters() {
        choose(everybody, Filter.EVERYBODY);
        choose(present, Filter.PRESENT);
        choose(absent, Filter.ABSENT);
        choose(excused, Filter.EXCUSED);
        filters.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                filters.selectToggle(before);
            } else {
                model.filterProperty().set((Filter) now.getUserData());
            }
        });
    }

    private static void choose(ToggleButton button, Filter filter) {
        button.setUserData(filter);
    }

    private void buildPeople() {
        hits = new SearchResults(people, model, messages);
        people.placeholderProperty().bind(model.queryProperty().map(typed -> typed.isBlank() ? noneHere : noHit));
        people.setOnMouseClicked(click -> {
            query.requestFocus();
            if (click.getClickCount() == 2) {
                checkIn();
            }
        });
        var chosen = people.getSelectionModel().selectedItemProperty();
        chosen.addListener((property, before, now) -> showPerson(now));
        var nobodyChosen = Bindings.isNull(chosen);
        checkIn.disableProperty().bind(nobodyChosen);
        leave.disableProperty().bind(nobodyChosen);
        excuse.disableProperty().bind(nobodyChosen);
        showPerson(null);
    }

    private void steer(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> {
                checkIn();
            }
            case DOWN -> hits.move(1);
            case UP -> hits.move(-1);
            case PAGE_DOWN -> hits.move(8);
            case PAGE_UP -> hits.move(-8);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** A scanner types wherever the cursor is; on this screen it always means the box. */
    private void typeIntoTheBox(KeyEvent key) {
        boolean text = !key.getCharacter().isBlank() && !key.isShortcutDown() && !key.isAltDown();
        if (text && !(key.getTarget() instanceof TextInputControl)) {
            query.requestFocus();
            query.appendText(key.getCharacter());
            key.consume();
        }
    }

    private void showPerson(Member member) {
        person.setText(
                member == null
                        ? messages.text("attendance.person.none")
                        : member.name().full());
        history.setText(member == null ? messages.text("attendance.person.hint") : history(member));
        alternate.setVisible(member != null && model.replaceable(member));
    }

    private String history(Member member) {
        var steps = AttendanceStatus.history(model.attendance(), member).stream()
                .map(messages::text)
                .toList();
        return steps.isEmpty() ? messages.text(model.door(member)) : String.join(" · ", steps);
    }

    private void show(Hall hall) {
        nobody.setVisible(!hall.anybody());
        work.setVisible(hall.anybody());
        var text = hall.presence().share().toString();
        figure.setText(text);
        figure.pseudoClassStateChanged(LONG, text.length() > LONG_FIGURE);
        share.setText(messages.formats().percent(hall.presence().share()));
        quorum.getChildren().setAll(hall.standing().stream().map(this::line).toList());
        quorum.getChildren().get(0).getStyleClass().add(Styles.HEADING);
        quorum.pseudoClassStateChanged(QUORATE, hall.quorate());
    }

    private Label line(Sentence sentence) {
        var line = new Label(messages.text(sentence));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    private void checkInGroup(Group group) {
        var form = new GroupFormViewModel(model.notYetPresent(group.name()), messages);
        if (dialogs.form(
                Sentence.of("attendance.group.title", group.name()),
                GroupForm.of(form, messages),
                Sentence.of("attendance.group.act"))) {
            model.checkInGroup(group.name(), form.absent());
        }
        awaitNext();
    }

    @FXML
    private void checkIn() {
        model.enter(hits.chosen());
        awaitNext();
    }

    @FXML
    private void leave() {
        hits.chosen().ifPresent(member -> {
            model.leave(member);
            succeed(member);
        });
        awaitNext();
    }

    @FXML
    private void excuse() {
        hits.chosen().ifPresent(member -> {
            var form = new AbsenceFormViewModel();
            if (dialogs.form(
                    Sentence.of("attendance.absence.title", member.name()),
                    AbsenceForm.of(form, messages),
                    Sentence.of("attendance.absence.act"))) {
                model.excuse(member, form.absence());
                succeed(member);
            }
        });
        awaitNext();
    }

    /** Whoever goes, or does not come, cannot preside, write or count: somebody else is asked for. */
    private void succeed(Member member) {
        for (var body : model.offices(member)) {
            var form = new SuccessorFormViewModel();
            if (dialogs.form(
                    Sentence.of("attendance.successor.title", member.name(), body.label()),
                    SuccessorForm.of(form, model::here, messages),
                    Sentence.of("attendance.successor.act"))) {
                model.takeOver(body, member, form.name(), form.reason());
            }
        }
    }

    @FXML
    private void noteAbsentees() {
        var form = new AbsenteesFormViewModel(model::absentees, model::problem, messages);
        if (dialogs.form(
                Sentence.of("attendance.absentees.title"),
                AbsenteesForm.of(form, messages),
                Sentence.of("attendance.absentees.act"))) {
            model.noteAbsent(form.absentees());
        }
        awaitNext();
    }

    @FXML
    private void callAlternate() {
        hits.chosen().ifPresent(this::callAlternate);
        awaitNext();
    }

    private void callAlternate(Member absent) {
        var title = Sentence.of("attendance.alternate.title", absent.name());
        var choices = model.alternates(absent);
        if (choices.isEmpty()) {
            dialogs.tell(title, Sentence.of("attendance.alternate.none", absent.name()));
            return;
        }
        var form = new AlternateFormViewModel(choices);
        if (dialogs.form(title, AlternateForm.of(form, messages), Sentence.of("attendance.alternate.act"))) {
            model.callAlternate(form.alternateProperty().get(), absent, form.reason());
        }
    }

    /** The next name typed, or card scanned, takes the place of the last one. */
    private void awaitNext() {
        query.requestFocus();
        query.selectAll();
    }

    @FXML
    private void openMembers() {
        navigation.open(ScreenId.MEMBERS);
    }
}
