package org.thuky.ui.rule;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.store.RuleSetFiles;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;

/** Bộ quy định: all rule sets, to be read, copied and, a union's own, changed. */
public final class RuleSetsController implements ScreenController {

    /** What a title of the list keeps free at its sides. */
    private static final double MARGINS = 44;

    private final RuleSetsViewModel model;
    private final Runnable leave;
    private final Optional<Consumer<RuleSet>> user;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private ListView<RuleSet> list;

    @FXML
    private Label title;

    @FXML
    private Label basis;

    @FXML
    private CheckBox onlyUnverified;

    @FXML
    private Button copy;

    @FXML
    private Button rename;

    @FXML
    private Button delete;

    @FXML
    private Button use;

    @FXML
    private RuleSheet sheet;

    /**
     * @param leave goes back to where this was opened from
     * @param user who waits for a rule set to be chosen, if anybody
     */
    public RuleSetsController(
            RuleSetsViewModel model,
            Runnable leave,
            Optional<Consumer<RuleSet>> user,
            Dialogs dialogs,
            Messages messages) {
        this.model = model;
        this.leave = leave;
        this.user = user;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list.setItems(model.all());
        list.setCellFactory(view -> new RuleSetCell());
        list.getSelectionModel().select(model.chosenProperty().get());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null) {
                model.chosenProperty().set(now);
            }
        });
        model.chosenProperty().addListener((property, before, now) -> {
            list.getSelectionModel().select(now);
            showActs();
        });
        var listing = model.listing();
        title.textProperty().bind(listing.titleProperty());
        Shown.words(basis, listing.basisProperty());
        listing.sectionsProperty().addListener((property, before, now) -> showValues());
        showActs();
        Shortcuts.press(copy, Shortcuts.ctrl(KeyCode.D));
        Shortcuts.press(rename, new KeyCodeCombination(KeyCode.F2));
        Shown.now(use, user.isPresent());
    }

    private void showActs() {
        Shown.now(rename, model.canChange());
        Shown.now(delete, model.canChange());
        showValues();
    }

    @FXML
    private void filter() {
        model.listing().onlyUnverifiedProperty().set(onlyUnverified.isSelected());
    }

    private void showValues() {
        sheet.show(
                model.listing().sectionsProperty().get(),
                model.canChange() ? new RuleSheet.Act(line -> true, Feather.EDIT_2, this::edit) : RuleSheet.Act.NONE,
                messages);
    }

    @Override
    public void shown() {
        list.requestFocus();
    }

    private void edit(Rule<?> rule) {
        edit(model.draft(rule));
    }

    /** What was typed stays when it could not be saved. */
    private void edit(RuleDraft draft) {
        if (dialogs.form(draft.rule().title(), RuleForm.of(draft, messages), Sentence.of("rule.form.save"))) {
            model.save(draft.changed())
                    .onRefusal(refusal -> {
                        dialogs.refused(refusal);
                        edit(draft);
                    })
                    .start();
        }
    }

    @FXML
    private void copy() {
        copy(model.copyDraft());
    }

    private void copy(TitleDraft draft) {
        if (asked(Sentence.of("rule.copy.title"), draft, Sentence.of("rule.copy.act"))) {
            model.copy(draft.changed())
                    .onRefusal(refusal -> {
                        dialogs.refused(refusal);
                        copy(draft);
                    })
                    .start();
        }
    }

    @FXML
    private void rename() {
        rename(model.titleDraft());
    }

    private void rename(TitleDraft draft) {
        if (asked(Sentence.of("rule.rename.title"), draft, Sentence.of("rule.form.save"))) {
            model.save(draft.changed())
                    .onRefusal(refusal -> {
                        dialogs.refused(refusal);
                        rename(draft);
                    })
                    .start();
        }
    }

    private boolean asked(Sentence question, TitleDraft draft, Sentence act) {
        var form = new Form(Form.Width.NORMAL, draft.validity(), messages);
        form.add(
                form.text("rule.form.title", "setTitle", draft.titleProperty()),
                form.area("rule.form.basis", "setBasis", 5, draft.basisProperty()));
        form.say(messages.text("rule.hint.basis"), Styles.MUTED, Styles.SMALL_TEXT);
        return dialogs.form(question, form, act);
    }

    @FXML
    private void delete() {
        var title = model.chosenProperty().get().title();
        if (dialogs.confirmLoss(
                Sentence.of("rule.delete.title"),
                Sentence.of("rule.delete.text", title),
                Sentence.of("rule.delete.act"))) {
            model.delete().start();
        }
    }

    @FXML
    private void use() {
        user.ifPresent(waiting -> waiting.accept(model.chosenProperty().get()));
    }

    @FXML
    private void leave() {
        leave.run();
    }

    /** Title, whose it is, and for which meetings it is made. */
    private final class RuleSetCell extends ListCell<RuleSet> {

        private final Label name = new Label();
        private final Label standing = new Label();
        private final FontIcon mark = Icons.of(Feather.LOCK);
        private final Label left = new Label();
        private final VBox row = new VBox(name, standing, left);

        RuleSetCell() {
            name.setWrapText(true);
            left.setWrapText(true);
            left.prefWidthProperty().bind(list.widthProperty().subtract(MARGINS));
            left.setMinHeight(Region.USE_PREF_SIZE);
            name.getStyleClass().add("rule-set-name");
            standing.setGraphic(mark);
            standing.getStyleClass().addAll(Styles.MUTED, Styles.SMALL_TEXT);
            left.getStyleClass().addAll(Styles.MUTED, Styles.SMALL_TEXT);
            row.getStyleClass().add("rule-set");
            // As wide as the list and no wider: long titles wrap.
            name.prefWidthProperty().bind(list.widthProperty().subtract(MARGINS));
            name.setMinHeight(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(RuleSet rules, boolean empty) {
            super.updateItem(rules, empty);
            if (empty || rules == null) {
                setGraphic(null);
                return;
            }
            boolean bundled = RuleSetFiles.isBundled(rules);
            name.setText(rules.title());
            standing.setText(bundled ? messages.text("rule.bundled") : messages.text("rule.own"));
            mark.setIconCode(bundled ? Feather.LOCK : Feather.EDIT_2);
            left.setText(model.scope(rules));
            setGraphic(row);
        }
    }
}
