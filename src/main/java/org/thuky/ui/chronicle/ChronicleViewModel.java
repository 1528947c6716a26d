package org.thuky.ui.chronicle;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.member.VietnameseLetters;
import org.thuky.session.State;
import org.thuky.text.Acts;
import org.thuky.text.Formats;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** Every act in its order, what still holds of it, and the integrity code. */
public final class ChronicleViewModel {

    private final Desk desk;
    private final Messages messages;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<ChronicleRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final StringProperty checked = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper codeText = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper integrityCode = new ReadOnlyStringWrapper("");
    private List<ChronicleRow> all = List.of();

    public ChronicleViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        codeText.set(messages.text("chronicle.code.text"));
        filter.addListener((property, before, now) -> narrow());
        desk.watch(this::show);
    }

    private void show(State state) {
        all = new Rows(state);
        integrityCode.set(state.integrityCode());
        narrow();
    }

    private ChronicleRow row(Entry entry, State state) {
        var revoked = state.chronicle().revocation(entry.number());
        return new ChronicleRow(
                entry.number(),
                messages.formats().format(entry.at().atZone(Formats.ZONE).toLocalDateTime()),
                messages.text(Acts.describe(entry, state.meeting())),
                entry.operator(),
                revoked.map(this::standing).orElse(""),
                revoked.isEmpty());
    }

    private String standing(Entry.Revoked revoked) {
        return revoked.reason().isEmpty()
                ? messages.text("chronicle.row.undone", revoked.number())
                : messages.text("chronicle.row.revoked", revoked.number(), revoked.reason());
    }

    private void narrow() {
        var wanted = VietnameseLetters.plain(filter.get().strip());
        var shown = wanted.isEmpty()
                ? all
                : all.stream()
                        .filter(row -> VietnameseLetters.plain(row.number() + " " + row.words() + " " + row.standing())
                                .contains(wanted))
                        .toList();
        rows.set(shown);
        count.set(
                shown.size() == all.size()
                        ? messages.text("chronicle.count", all.size())
                        : messages.text("chronicle.count.found", shown.size(), all.size()));
    }

    /** The first entry opens the meeting; what no longer holds cannot be revoked again. */
    boolean revocable(ChronicleRow row) {
        return row.holds() && row.number() > 1;
    }

    void revoke(long number, String reason) {
        desk.revoke(number, reason).start();
    }

    /** Says whether the code that was typed was ever that of this chronicle, and when. */
    void check() {
        var code = checked.get().strip();
        int now = desk.state().chronicle().entries().size();
        if (code.isEmpty()) {
            codeText.set(messages.text("chronicle.code.text"));
            return;
        }
        var entry = desk.entryOf(code);
        codeText.set(
                entry.isPresent()
                        ? messages.text("chronicle.code.true", code, entry.getAsLong(), now - entry.getAsLong())
                        : messages.text("chronicle.code.never", code));
    }

    /** A code as it stands on a paper. */
    StringProperty checkedProperty() {
        return checked;
    }

    /** What the code is for, or what was found about the one that was typed. */
    ReadOnlyStringProperty codeTextProperty() {
        return codeText.getReadOnlyProperty();
    }

    StringProperty filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<List<ChronicleRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many entries are shown. */
    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyStringProperty integrityCodeProperty() {
        return integrityCode.getReadOnlyProperty();
    }

    /** Newest first: what just happened is what is looked for. A row is worded when somebody looks at it. */
    private final class Rows extends AbstractList<ChronicleRow> implements RandomAccess {

        private final State state;

        Rows(State state) {
            this.state = state;
        }

        @Override
        public ChronicleRow get(int index) {
            return row(state.chronicle().entries().get(size() - 1 - index), state);
        }

        @Override
        public int size() {
            return state.chronicle().entries().size();
        }
    }
}
