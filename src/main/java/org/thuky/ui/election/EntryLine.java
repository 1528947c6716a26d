package org.thuky.ui.election;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.BallotEntry;
import org.thuky.text.Messages;

/** The line in which a ballot is typed, and how it will count. */
final class EntryLine {

    /** How the typed line will count. */
    record Preview(Kind kind, String words, Ballot ballot) {

        static final Preview NOTHING = new Preview(Kind.UNREADABLE, "", Ballot.UNTOUCHED);

        enum Kind {
            VALID,
            INVALID,
            UNREADABLE
        }
    }

    private final Messages messages;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NOTHING);
    private OpenElection open;

    EntryLine(Messages messages) {
        this.messages = messages;
        typed.addListener((property, before, now) -> look());
    }

    /** What is typed is about this election. */
    void about(OpenElection now) {
        boolean same = open != null && open.slate() == now.slate();
        open = now;
        if (!same) {
            look();
        }
    }

    /** @throws Refusal when it cannot be read */
    BallotEntry read() {
        return BallotEntry.parse(typed.get(), open.slate(), open.rules());
    }

    /** @throws Refusal when it cannot be read, or is about several ballots */
    Ballot readOne() {
        var entry = read();
        if (entry.copies() != 1) {
            throw Refusal.of("election.count.correct.one");
        }
        return entry.ballot();
    }

    /** Writes an invalid ballot into the line; copies that were typed stay. */
    void typeInvalid(int reason) {
        int star = typed.get().indexOf('*');
        typed.set(typed.get().substring(0, star + 1) + "x" + reason);
    }

    void clear() {
        typed.set("");
    }

    private void look() {
        if (open == null) {
            return;
        }
        try {
            var entry = read();
            var kind = entry.ballot().valid() ? Preview.Kind.VALID : Preview.Kind.INVALID;
            preview.set(new Preview(kind, words().of(entry), entry.ballot()));
        } catch (Refusal refusal) {
            preview.set(new Preview(Preview.Kind.UNREADABLE, messages.text(refusal.sentence()), Ballot.UNTOUCHED));
        }
    }

    /** Reasons in the order in which x1, x2, … name them. */
    List<String> reasons() {
        return BallotWords.reasons(open.rules(), messages);
    }

    BallotWords words() {
        return new BallotWords(open, messages);
    }

    StringProperty typedProperty() {
        return typed;
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
