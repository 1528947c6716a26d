package org.thuky.ui.attendance;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thuky.domain.attendance.Attendance;
import org.thuky.domain.member.Member;
import org.thuky.ui.common.Icons;

/** Whether someone is in the hall: a sign for the quick glance, and the words. */
final class AttendanceStatusCell extends TableCell<Member, String> {

    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");

    private final Supplier<Attendance> attendance;
    private final FontIcon icon = Icons.of(Feather.CIRCLE);

    AttendanceStatusCell(Supplier<Attendance> attendance) {
        this.attendance = attendance;
        getStyleClass().add("door-cell");
    }

    @Override
    protected void updateItem(String words, boolean empty) {
        super.updateItem(words, empty);
        var member = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || member == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        var door = AttendanceStatus.of(attendance.get(), member);
        icon.setIconCode(
                switch (door) {
                    case NOT_YET_COME -> Feather.CIRCLE;
                    case PRESENT -> Feather.CHECK_CIRCLE;
                    case LEFT -> Feather.LOG_OUT;
                    case EXCUSED -> Feather.MINUS_CIRCLE;
                    case ABSENT_WITHOUT_LEAVE -> Feather.X_CIRCLE;
                });
        pseudoClassStateChanged(PRESENT, door == AttendanceStatus.PRESENT);
        setText(words);
        setGraphic(icon);
    }
}
