package org.thuky.ui.attendance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberId;
import org.thuky.text.Messages;
import org.thuky.ui.common.Validity;

/** A whole group at once: everybody came, until somebody is unticked. */
final class GroupFormViewModel {

    record Row(Member member, BooleanProperty came) {}

    private final List<Row> rows;
    private final StringBinding count;
    private final Validity validity;

    GroupFormViewModel(List<Member> notYetPresent, Messages messages) {
        rows = notYetPresent.stream()
                .map(member -> new Row(member, new SimpleBooleanProperty(true)))
                .toList();
        var ticks = rows.stream().map(Row::came).toArray(BooleanProperty[]::new);
        count = Bindings.createStringBinding(
                () -> messages.text("attendance.group.count", rows.size() - absent().size(), absent().size()), ticks);
        validity = new Validity()
                .checkWhole(() -> Validity.when(absent().size() == rows.size(), "common.form.nobody"), ticks);
    }

    List<Row> rows() {
        return rows;
    }

    Set<MemberId> absent() {
        return rows.stream()
                .filter(row -> !row.came.get())
                .map(row -> row.member.id())
                .collect(Collectors.toSet());
    }

    /** How many come and how many do not. */
    StringBinding count() {
        return count;
    }

    Validity validity() {
        return validity;
    }
}
