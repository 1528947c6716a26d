package org.thuky.ui.resolution;

import java.util.List;
import javafx.beans.binding.StringExpression;
import javafx.beans.value.ObservableValue;

/** One line of a table that is typed: a target, a figure of the term. */
interface DraftLine<T> {

    /** What it says; a number that cannot be read counts as it stood before. */
    T content();

    void show(T content);

    /** Fills in a row that was copied elsewhere. */
    void take(Pasted.Row row);

    boolean isBlank();

    /** What is wrong with its numbers; empty while nothing is. */
    StringExpression problemProperty();

    /** Everything that is typed into it. */
    List<ObservableValue<?>> parts();
}
