package org.thuky.ui.agenda;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.domain.floor.Contribution;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;

/** Diễn biến: what was said and done under the chosen row of the agenda. */
public final class ContributionsList extends ListView<ContributionRow> {

    private ContributionsViewModel model;
    private Dialogs dialogs;
    private Messages messages;

    void bind(ContributionsViewModel contributions, Dialogs asked, Messages words) {
        model = contributions;
        dialogs = asked;
        messages = words;
        setAccessibleText(words.text("floor.title"));
        getStyleClass().add("contributions");
        setCellFactory(cells -> new Cell());
        var none = new Label(words.text("floor.none"));
        none.setWrapText(true);
        none.getStyleClass().addAll(Styles.MUTED, Styles.SMALL_TEXT);
        setPlaceholder(none);
        setContextMenu(
                new ContextMenu(item("floor.edit.button", this::edit), item("floor.remove.button", this::remove)));
        setOnKeyPressed(this::pressed);
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                edit();
            }
        });
        model.rowsProperty().addListener((property, before, now) -> show(now));
        show(model.rowsProperty().get());
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem(messages.text(key));
        item.setOnAction(chosen -> act.run());
        return item;
    }

    /** What was just written down stays in view. */
    private void show(List<ContributionRow> rows) {
        boolean more = rows.size() == getItems().size() + 1;
        int chosen = getSelectionModel().getSelectedIndex();
        getItems().setAll(rows);
        if (more) {
            scrollTo(rows.size() - 1);
        } else if (chosen >= 0 && !rows.isEmpty()) {
            getSelectionModel().clearAndSelect(Math.min(chosen, rows.size() - 1));
        }
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case ENTER -> edit();
            case DELETE -> remove();
            default -> {
                return;
            }
        }
        key.consume();
    }

    void add() {
        ask("floor.add.title", model.fresh()).ifPresent(model::record);
    }

    private void edit() {
        chosen().ifPresent(known ->
                ask("floor.edit.title", model.formOf(known)).ifPresent(edited -> model.edit(known, edited)));
    }

    /** Ctrl+Z brings it back, so nobody is asked. */
    private void remove() {
        chosen().ifPresent(model::remove);
    }

    private Optional<Contribution> ask(String title, ContributionFormViewModel form) {
        return dialogs.form(Sentence.of(title), ContributionForm.of(form, messages), Sentence.of("floor.act"))
                ? Optional.of(form.contribution())
                : Optional.empty();
    }

    private Optional<Contribution> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(ContributionRow::contribution);
    }

    private static final class Cell extends ListCell<ContributionRow> {

        private final Label who = line(Styles.HEADING);
        private final Label kind = line(Styles.MUTED, Styles.SMALL_TEXT);
        private final Label words = line(Styles.SMALL_TEXT);
        private final VBox lines = new VBox(who, kind, words);

        Cell() {
            // as wide as the list, so that what is too long is shortened and not scrolled
            setPrefWidth(0);
            Shown.whenWords(who);
            Shown.whenWords(words);
        }

        private static Label line(String... styles) {
            var label = new Label();
            label.getStyleClass().addAll(styles);
            return label;
        }

        @Override
        protected void updateItem(ContributionRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : lines);
            if (!empty) {
                who.setText(row.who());
                kind.setText(row.kind());
                words.setText(row.words());
            }
        }
    }
}
