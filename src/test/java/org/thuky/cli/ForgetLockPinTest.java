package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.PinEvent;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.store.FolderArchive;
import org.thuky.store.Memory;

/** A forgotten PIN of the screen lock shuts nobody out of the meeting. */
class ForgetLockPinTest extends VerbsTest {

    private static final String HEAD = """
            meeting:
              union: Công đoàn cơ sở Thử
              term-from: 2025
              term-to: 2030
              date: 2025-10-18
              start: "08:00"
            steps:
            """;

    @Test
    void the_verb_takes_it_away_and_that_is_written_down() throws IOException {
        played("  - set-lock-pin: {pin: \"258036\"}\n");

        assertThat(run("unlock", temp.resolve("m").toString())).as(complained()).isZero();

        try (var store = new FolderArchive(new Memory(temp.resolve("memory"))).read(temp.resolve("m"))) {
            var last = (Entry.Recorded) store.chronicle().entries().get(2);
            assertThat(last.event()).isEqualTo(new PinEvent.LockPinRemoved(true));
            assertThat(Meeting.of(store.chronicle().inForce()).pin(PinOwner.LOCK))
                    .isEmpty();
        }
    }

    @Test
    void a_meeting_without_one_stays_as_it_is() throws IOException {
        played("");

        assertThat(run("unlock", temp.resolve("m").toString())).isEqualTo(1);

        assertThat(complained()).contains("Chưa đặt mã PIN");
    }

    @Test
    void a_script_shows_the_pin_before_it_changes_it() throws IOException {
        assertThat(playing("  - set-lock-pin: {pin: \"258036\"}\n"
                        + "  - set-lock-pin: {pin: \"246813\", before: \"258036\"}\n"
                        + "  - remove-lock-pin: {before: \"258036\"}\n"))
                .isEqualTo(1);

        assertThat(complained()).contains("remove-lock-pin", "Mã PIN khóa màn hình không đúng");
    }

    private void played(String steps) throws IOException {
        assertThat(playing(steps + "  - at: \"08:30\"\n")).as(complained()).isZero();
    }

    private int playing(String steps) throws IOException {
        var script = Files.writeString(temp.resolve("script.yaml"), HEAD + steps);
        return run("play", script.toString(), "--out", temp.resolve("m").toString());
    }
}
