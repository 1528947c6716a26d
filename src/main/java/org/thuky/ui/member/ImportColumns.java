package org.thuky.ui.member;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.thuky.store.spreadsheet.ColumnMeaning;
import org.thuky.text.Messages;
import org.thuky.ui.common.Columns;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;
import org.thuky.ui.member.ImportPreview.PreviewLine;

/** The columns of the preview: what becomes of each line, then the list as it is, with what each column is taken for. */
final class ImportColumns {

    private static final double OUTCOME = 250;
    /** Of a column of the list: room for the meaning above it, and for most of what stands in it. */
    private static final double NARROW = 112;

    private static final double WIDE = 220;
    private static final double LETTER = 8;
    private static final int SAMPLE = 60;

    private final ImportPreview preview;
    private final ImportWords words;
    private final Messages messages;
    private final BiConsumer<Integer, ColumnMeaning> means;

    /** @param means hears what a column is taken for from now on */
    ImportColumns(
            ImportPreview preview, ImportWords words, Messages messages, BiConsumer<Integer, ColumnMeaning> means) {
        this.preview = preview;
        this.words = words;
        this.messages = messages;
        this.means = means;
    }

    List<TableColumn<PreviewLine, ?>> all() {
        var columns = new ArrayList<TableColumn<PreviewLine, ?>>();
        var numbers = Columns.<PreviewLine>words(messages.text("member.import.row"), 60, ImportWords::number);
        numbers.getStyleClass().add(Styles.NUMBERS);
        columns.add(numbers);
        var outcome = Columns.<PreviewLine>words(
                messages.text("member.import.outcome"), OUTCOME, line -> words.outcome(preview, line));
        outcome.setCellFactory(column -> new OutcomeCell());
        columns.add(outcome);
        for (int index = 0; index < preview.sheet().columns(); index++) {
            columns.add(column(index));
        }
        columns.forEach(column -> column.setSortable(false));
        return columns;
    }

    private TableColumn<PreviewLine, String> column(int index) {
        var meaning = preview.columns().meaning(index);
        var column = Columns.<PreviewLine>words("", width(index), line -> cell(line, index));
        var choice = new ComboBox<ColumnMeaning>();
        choice.setId("column" + index);
        choice.getItems().setAll(ColumnMeaning.values());
        choice.setConverter(new WordsConverter<>(one -> messages.text(one.label())));
        choice.setValue(meaning);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().addListener((property, before, now) -> means.accept(index, now));
        var heading = new Label(preview.sheet().heading(index));
        heading.getStyleClass().addAll(Styles.MUTED, "small-text");
        var head = new VBox(heading, choice);
        head.getStyleClass().add("import-head");
        head.prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(head);
        column.setCellFactory(same -> new FieldCell(meaning.label()));
        return column;
    }

    private double width(int index) {
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
}
