package org.thuky.ui.resolution;

import java.util.Optional;
import org.thuky.domain.resolution.Quantity;
import org.thuky.domain.resolution.QuantityReader;
import org.thuky.domain.resolution.Said;
import org.thuky.text.Messages;

/** Figures as people type them into a cell, and as the screen writes them back, in its language. */
final class Numerals {

    private final Messages messages;
    private final QuantityReader reader;

    Numerals(Messages messages) {
        this.messages = messages;
        this.reader =
                messages.getLocale().equals(Messages.VIETNAMESE) ? QuantityReader.VIETNAMESE : QuantityReader.ENGLISH;
    }

    /** Empty when it is no figure. */
    Optional<Said> read(String typed) {
        return reader.read(typed);
    }

    /** Gần 27 triệu is written gần 27.000.000. */
    String write(Quantity quantity) {
        return messages.text(quantity.precision().words(quantity.value()));
    }
}
