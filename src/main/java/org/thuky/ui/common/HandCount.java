package org.thuky.ui.common;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Refusal;
import org.thuky.domain.vote.Votes;

/** A show of hands while it is typed: only those against and of other opinion are counted. Nothing typed means nobody. */
public final class HandCount {

    private final IntegerProperty present = new SimpleIntegerProperty();
    private final StringProperty against = new SimpleStringProperty("");
    private final StringProperty other = new SimpleStringProperty("");
    private final Validity validity = new Validity()
            .checkWhole(
                    () -> Refusal.against(() -> Votes.requirePossible(present.get(), against(), other())),
                    present,
                    against,
                    other);

    public void clear() {
        against.set("");
        other.set("");
    }

    /** Those who may vote and are here. */
    public IntegerProperty presentProperty() {
        return present;
    }

    public StringProperty againstProperty() {
        return against;
    }

    public StringProperty otherProperty() {
        return other;
    }

    public int against() {
        return InputParser.count(against.get());
    }

    public int other() {
        return InputParser.count(other.get());
    }

    public int inFavour() {
        return present.get() - against() - other();
    }

    public Validity validity() {
        return validity;
    }
}
