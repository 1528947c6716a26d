package org.thuky.ui.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.thuky.domain.member.ImportRow;
import org.thuky.domain.member.ImportRow.State;
import org.thuky.store.spreadsheet.ColumnMeaning;
import org.thuky.store.spreadsheet.MemberSheet;
import org.thuky.text.Messages;
import org.thuky.ui.common.Columns;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;
import org.thuky.ui.member.ImportPreview.PreviewLine;

/** The list beside what taking it in would do; nothing changes until the one button is pressed. */
public final class ImportController {

    private static final double OUTCOME = 250;
    /** Of a column of the list: room for the meaning above it, and for most of what stands in it. */
    private static final double NARROW = 112;

    private static final double WIDE = 220;
    private static final double LETTER = 8;
    private static final int SAMPLE = 60;

    private final ImportViewModel model;
    private final Messages messages;
    private final MemberWords words;
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
    private ToggleButton same;

    @FXML
    private ToggleButton problems;

    @FXML
    private TableView<PreviewLine> lines;

    @FXML
    private Label detail;

    @FXML
    private Button confirm;

    public ImportController(ImportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new MemberWords(messages);
    }

    @FXML
    private void initialize() {
        sheets.setConverter(new WordsConverter<>(MemberSheet::name));
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
        buildColumns(preview);
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
        same.setText(messages.text("member.import.same", preview.count(State.SAME)));
        problems.setText(messages.text("member.import.problems", preview.count(State.PROBLEM)));
        accept.setText(
                preview.taken() == 0
                        ? messages.text("member.import.accept.nothing")
                        : messages.text("member.import.accept", preview.taken()));
        accept.setDisable(preview.taken() == 0);
    }

    private void showLines(ImportPreview preview) {
        var filter = filters.getSelectedToggle();
        var shown = filter == all
                ? preview.lines()
                : preview.lines().stream()
                        .filter(line -> line.is(stateOf(filter)))
                        .toList();
        lines.setItems(FXCollections.observableList(shown));
        if (filter == problems) {
            lines.getSelectionModel().selectFirst();
        }
        showDetail();
    }

    private State stateOf(Object filter) {
        if (filter == added) {
            return State.NEW;
        }
        if (filter == changed) {
            return State.CHANGED;
        }
        return filter == same ? State.SAME : State.PROBLEM;
    }

    private void buildColumns(ImportPreview preview) {
        var columns = new ArrayList<TableColumn<PreviewLine, ?>>();
        columns.add(Columns.numbers(
                messages.text("member.import.row"), 60, line -> line.line().number()));
        var outcome = Columns.<PreviewLine>words(messages.text("member.import.outcome"), OUTCOME, this::outcome);
        outcome.setCellFactory(column -> new OutcomeCell());
        columns.add(outcome);
        for (int index = 0; index < preview.sheet().columns(); index++) {
            columns.add(column(preview, index));
        }
        columns.forEach(column -> column.setSortable(false));
        lines.getColumns().setAll(columns);
    }

    private TableColumn<PreviewLine, String> column(ImportPreview preview, int index) {
        var meaning = preview.columns().meaning(index);
        var column = Columns.<PreviewLine>words("", width(preview, index), line -> cell(line, index));
        var choice = new ComboBox<ColumnMeaning>();
        choice.setId("column" + index);
        choice.getItems().setAll(ColumnMeaning.values());
        choice.setConverter(new WordsConverter<>(one -> messages.text(one.label())));
        choice.setValue(meaning);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().addListener((property, before, now) -> model.mean(index, now));
        var heading = new Label(preview.sheet().heading(index));
        heading.getStyleClass().addAll(Styles.MUTED, "small-text");
        var head = new VBox(heading, choice);
        head.getStyleClass().add("import-head");
        head.prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(head);
        column.setCellFactory(same -> new FieldCell(meaning.label()));
        return column;
    }

    private static double width(ImportPreview preview, int index) {
        int longest = preview.lines().stream()
                .filter(line -> line.outcome().isPresent())
                .limit(SAMPLE)
                .mapToInt(line -> cell(line, index).length())
                .max()
                .orElse(0);
        return Math.max(NARROW, Math.min(WIDE, LETTER * (longest + 2)));
    }

    private static String cell(PreviewLine line, int index) {
        return line.line().cell(index);
    }

    private String outcome(PreviewLine line) {
        return line.outcome()
                .map(row -> switch (row.state()) {
                    case NEW -> messages.text("member.import.state.new");
                    case CHANGED -> changes(row);
                    case SAME -> messages.text("member.import.state.same");
                    case PROBLEM -> problems(row);
                })
                .orElseGet(() -> messages.text("member.import.state.nobody"));
    }

    /** "Năm sinh: 1980 → 1981". */
    private String changes(ImportRow row) {
        var known = row.known().orElseThrow();
        var result = row.result().orElseThrow();
        return row.changed().stream()
                .map(field -> messages.text(
                        "member.import.change",
                        words.label(field),
                        Optional.of(words.of(known, field))
                                .filter(text -> !text.isEmpty())
                                .orElse("–"),
                        words.of(result, field)))
                .collect(Collectors.joining("; "));
    }

    private String problems(ImportRow row) {
        return row.problems().stream().map(messages::text).collect(Collectors.joining(" "));
    }

    private void showDetail() {
        var selected = List.copyOf(lines.getSelectionModel().getSelectedItems());
        detail.setText(selected.size() == 1 ? outcome(selected.get(0)) : messages.text("member.import.detail"));
        confirm.setDisable(confirmable().isEmpty());
        confirm.setVisible(model.previewProperty()
                .get()
                .filter(preview -> preview.count(State.PROBLEM) > 0)
                .isPresent());
    }

    private Set<Integer> confirmable() {
        return lines.getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null && line.confirmable())
                .map(line -> line.line().number())
                .collect(Collectors.toSet());
    }

    @FXML
    private void confirm() {
        model.confirm(confirmable());
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
