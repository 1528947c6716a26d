package org.thuky.testkit;

import javafx.beans.value.ObservableValue;
import org.thuky.domain.Sentence;
import org.thuky.ui.common.Validity;

/** What a form would tell, by the key of its message; "" where it is content. */
public final class Problems {

    private Problems() {}

    /** Beside this field. */
    public static String at(Validity validity, ObservableValue<?> field) {
        return validity.problem(field).getValue().map(Sentence::key).orElse("");
    }

    /** Under all of them. */
    public static String whole(Validity validity) {
        return validity.whole().getValue().map(Sentence::key).orElse("");
    }
}
