package org.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class NamelessLogTest {

    private static final String WHO = "Nguyễn Thị Mai";

    @Test
    void what_an_exception_says_of_a_person_is_not_logged_but_its_kind_and_its_place_are() {
        var entry = new LogRecord(Level.WARNING, "The chronicle was not compacted");
        entry.setLoggerName("org.thuky.store.H2ChronicleStore");
        entry.setThrown(new IllegalStateException(WHO, new IllegalArgumentException(WHO)));

        assertThat(new NamelessLog().format(entry))
                .contains("WARNING org.thuky.store.H2ChronicleStore The chronicle was not compacted\n")
                .contains("java.lang.IllegalStateException\n\tat org.thuky.app.NamelessLogTest")
                .doesNotContain(WHO);
    }

    @Test
    void the_words_of_a_library_are_not_logged_because_they_may_quote_a_list() {
        var entry = new LogRecord(Level.SEVERE, "cannot render " + WHO);
        entry.setLoggerName("com.deepoove.poi.render");

        assertThat(new NamelessLog().format(entry))
                .endsWith("SEVERE com.deepoove.poi.render\n")
                .doesNotContain(WHO);
    }
}
