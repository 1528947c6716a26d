package org.thuky.ui.member;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.thuky.domain.member.ImportRow.State;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberId;
import org.thuky.store.spreadsheet.MemberSheet;
import org.thuky.text.Messages;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.WordsConverter;
import org.thuky.ui.member.ImportPreview.PreviewLine;

/** The list beside what taking it in would do; nothing changes until the one button is pressed. */
public final class ImportController {

    private final ImportViewModel model;
    private final Messages messages;
    private final ImportWords words;
    /** Set while the view is filled, so that its combo boxes do not answer. */
    private boolean filling;

    @FXML
    private Label title;

    @FXML
    private ComboBox<MemberSheet> sheets;

    @FXML
    private Button leave;

    @FXML
    private Button accept;

    @FXML
    private InfoBar notices;

    @FXML
    private ToggleGroup filters;

    @FXML
    private ToggleButton all;

    @FXML
    private ToggleButton added;

    @FXML
    private ToggleButton changed;

    @FXML
    private ToggleButton unchanged;

    @FXML
    private ToggleButton passedOver;

    @FXML
    private ToggleButton missing;

    @FXML
    private ToggleButton problems;

    @FXML
    private TableView<PreviewLine> lines;

    @FXML
    private Label detail;

    @FXML
    private Button confirm;

    @FXML
    private Button same;

    @FXML
    private Button mark;

    @FXML
    private HBox answers;

    public ImportController(ImportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new ImportWords(messages);
    }

    @FXML
    private void initialize() {
        sheets.setConverter(new WordsConverter<>(words::sheet));
        sheets.valueProperty().addListener((property, before, now) -> {
            if (!filling && now != null) {
                model.choose(now);
            }
        });
        lines.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        lines.getSelectionModel().getSelectedItems().addListener((ListChangeListener<PreviewLine>)
                change -> showDetail());
        filters.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                filters.selectToggle(before);
            } else {
                model.previewProperty().get().ifPresent(this::showLines);
            }
        });
        Shortcuts.press(accept, Shortcuts.ctrl(KeyCode.ENTER));
        model.previewProperty()
                .addListener((property, before, now) -> now.ifPresent(preview -> show(
                        preview,
                        before.map(ImportPreview::list)
                                .filter(preview.list()::equals)
                                .isEmpty())));
    }

    private void show(ImportPreview preview, boolean fresh) {
        filling = true;
        title.setText(preview.title());
        sheets.getItems().setAll(preview.list().sheets());
        sheets.setValue(preview.sheet());
        boolean several = preview.list().sheets().size() > 1;
        Shown.now(sheets, several);
        notices.setText(preview.notices().stream().map(messages::text).collect(Collectors.joining("\n")));
        showCounts(preview);
        lines.getColumns().setAll(new ImportColumns(preview, words, messages, model::mean).all());
        if (fresh) {
            filters.selectToggle(all);
        }
        showLines(preview);
        filling = false;
        if (fresh) {
            lines.requestFocus();
        }
    }

    private void showCounts(ImportPreview preview) {
        all.setText(messages.text("member.import.all", preview.plan().rows().size()));
        added.setText(messages.text("member.import.new", preview.count(State.NEW)));
        changed.setText(messages.text("member.import.changed", preview.count(State.CHANGED)));
        unchanged.setText(messages.text("member.import.same", preview.count(State.SAME)));
        passedOver.setText(messages.text("member.import.passed-over", preview.passedOver()));
        missing.setText(
                messages.text("member.import.missing", preview.plan().missing().size()));
        problems.setText(messages.text("member.import.problems", preview.count(State.PROBLEM)));
        accept.setText(
                preview.taken() == 0
                        ? messages.text("member.import.accept.nothing")
                        : messages.text("member.import.accept", preview.taken()));
        accept.setDisable(preview.taken() == 0);
    }

    private void showLines(ImportPreview preview) {
        var filter = filters.getSelectedToggle();
        var shown = preview.lines().stream().filter(shownBy(filter)).toList();
        lines.setItems(FXCollections.observableList(shown));
        if (filter == problems || filter == missing) {
            lines.getSelectionModel().selectFirst();
        }
        showDetail();
    }

    private Predicate<PreviewLine> shownBy(Object filter) {
        if (filter == all) {
            return line -> line.missing().isEmpty();
        }
        if (filter == passedOver || filter == missing) {
            return line -> (filter == missing ? line.missing() : line.leftOut()).isPresent();
        }
        if (filter == added || filter == changed) {
            return line -> line.is(filter == added ? State.NEW : State.CHANGED);
        }
        return line -> line.is(filter == unchanged ? State.SAME : State.PROBLEM);
    }

    private void showDetail() {
        model.previewProperty().get().ifPresent(preview -> {
            var selected = selected();
            detail.setText(
                    selected.size() == 1
                            ? words.outcome(preview, selected.get(0))
                            : messages.text("member.import.detail"));
            boolean near = selected.stream().anyMatch(PreviewLine::asksWhetherSame);
            boolean missing = !missing().isEmpty();
            Shown.now(confirm, preview.count(State.PROBLEM) > 0 && !missing);
            confirm.setText(messages.text(near ? "member.import.another" : "member.import.confirm"));
            confirm.setDisable(rows(PreviewLine::confirmable).isEmpty());
            Shown.now(same, near);
            Shown.now(mark, missing);
            Shown.now(answers, confirm.isVisible() || near || missing);
            mark.setText(messages.text(
                    selected.stream().allMatch(preview::marked) ? "member.import.unmark" : "member.import.mark"));
        });
    }

    private List<PreviewLine> selected() {
        return lines.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private Set<Integer> rows(Predicate<PreviewLine> which) {
        return selected().stream()
                .filter(which)
                .map(line -> line.line().number())
                .collect(Collectors.toSet());
    }

    private Set<MemberId> missing() {
        return selected().stream()
                .flatMap(line -> line.missing().stream())
                .map(Member::id)
                .collect(Collectors.toSet());
    }

    @FXML
    private void same() {
        model.same(rows(PreviewLine::asksWhetherSame));
    }

    @FXML
    private void mark() {
        model.mark(missing(), messages.text("member.import.missing.note"));
    }

    @FXML
    private void confirm() {
        model.confirm(rows(PreviewLine::confirmable));
    }

    @FXML
    private void accept() {
        model.accept();
    }

    @FXML
    private void leave() {
        model.leave();
    }
}
