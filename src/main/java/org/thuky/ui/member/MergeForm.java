package org.thuky.ui.member;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.Merge;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;

/** Gộp hai mục: which entry stays, and what is kept, taken and lost. */
final class MergeForm {

    private static final double NAMES = 150;

    private final MergeFormViewModel model;
    private final Function<Merge, String> hall;
    private final Messages messages;
    private final MemberWords words;
    private final GridPane lines = new GridPane();
    private final Label figures = wrapped("");

    private MergeForm(MergeFormViewModel model, Function<Merge, String> hall, Messages messages) {
        this.model = model;
        this.hall = hall;
        this.messages = messages;
        this.words = new MemberWords(messages);
    }

    /** @param hall what the hall is like afterwards */
    static Form of(MergeFormViewModel model, Function<Merge, String> hall, Messages messages) {
        var parts = new MergeForm(model, hall, messages);
        parts.lines.getStyleClass().add("form-grid");
        parts.lines.getColumnConstraints().addAll(new ColumnConstraints(NAMES), growing());
        model.keptProperty().addListener((property, before, now) -> parts.fill());
        parts.fill();
        return new Form(Width.NORMAL, model.validity(), messages)
                .say(messages.text("member.merge.which"), Styles.MUTED, Styles.PROSE)
                .radios(model.keptProperty(), model.both(), parts::entry, member -> "keep" + member.id())
                .add(parts.figures, parts.lines);
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    /** By what people know each other, with the number under which the record tells of the entry. */
    private String entry(Member member) {
        var told = Stream.of(member.birth().text(), member.group(), member.card())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return messages.text(
                told.isEmpty() ? "member.merge.entry.bare" : "member.merge.entry",
                member.id().value(),
                member.name(),
                told);
    }

    private void fill() {
        lines.getChildren().clear();
        for (var line : model.lines()) {
            var label = new Label(words.label(line.field()));
            label.getStyleClass().add(Styles.MUTED);
            lines.addRow(lines.getRowCount(), label, wrapped(result(line)));
        }
        figures.setText(hall.apply(model.merge()));
    }

    private String result(MergeFormViewModel.Line line) {
        var result = words.of(line.field(), line.result());
        if (line.taken()) {
            return messages.text("member.merge.taken", result);
        }
        var lost = words.of(line.field(), line.lost());
        return lost.isEmpty() ? result : messages.text("member.merge.lost", result, lost);
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
