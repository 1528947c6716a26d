package org.thuky.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.attendance.AttendanceEvent.MemberCheckedIn;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.ElectionEvent.BallotsRecorded;
import org.thuky.domain.election.ElectionEvent.ElectionRemoved;
import org.thuky.domain.election.ElectionEvent.ResultAnnounced;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.member.MemberId;

/** No file tells when a ballot was typed. */
class OpenCountsTest {

    private static final Instant BEGUN = Instant.parse("2023-05-09T05:00:00Z");
    private static final ElectionId ONE = new ElectionId(1);
    private static final ElectionId TWO = new ElectionId(2);

    private final OpenCounts counts = new OpenCounts();
    private long number;

    @TempDir
    private Path temp;

    @Test
    void a_count_is_open_from_its_first_ballot_to_the_announcement() {
        take(new MemberCheckedIn(new MemberId(1)));
        assertThat(counts.any()).isFalse();
        take(ballot(ONE));
        take(ballot(TWO));
        take(new ResultAnnounced(ONE, List.of(), ""));
        assertThat(counts.any()).isTrue();
        take(new ResultAnnounced(TWO, List.of(), ""));
        assertThat(counts.any()).isFalse();
    }

    @Test
    void a_broken_seal_opens_the_count_again_and_a_mended_one_closes_it() {
        take(ballot(ONE));
        take(new ResultAnnounced(ONE, List.of(), ""));
        revoke(2);
        assertThat(counts.any()).isTrue();
        take(new ElectionRemoved(ONE));
        assertThat(counts.any()).isFalse();
    }

    @Test
    void a_database_holds_no_ballot_before_the_count_is_over_and_then_all_of_them() throws IOException {
        var folder = new MeetingFolder(temp.resolve("congress"));
        var memory = new Memory(temp.resolve("memory"));
        int came = 200;
        try (var store = MeetingStore.create(folder, memory)) {
            for (int i = 1; i <= came; i++) {
                store.append(recorded(new MemberCheckedIn(new MemberId(i))));
            }
        }
        var before = Files.readAllBytes(folder.mirror());
        try (var store = MeetingStore.open(folder, memory)) {
            for (int i = 0; i < 20; i++) {
                store.append(recorded(ballot(ONE)));
            }
            store.append(recorded(new MemberCheckedIn(new MemberId(came + 1))));
        }
        assertThat(Mirror.read(folder.mirror()).length()).isEqualTo(came);
        assertThat(Files.getLastModifiedTime(folder.journal()).toInstant()).isEqualTo(BEGUN);
        assertThat(Files.getLastModifiedTime(folder.mark()).toInstant()).isEqualTo(BEGUN);
        assertThat(folder.mirror()).hasBinaryContent(before);

        try (var store = MeetingStore.open(folder, memory)) {
            assertThat(store.notices()).isEmpty();
            store.append(recorded(new ResultAnnounced(ONE, List.of(), "")));
        }
        assertThat(Mirror.read(folder.mirror()).length()).isEqualTo(came + 22);
    }

    @Test
    void a_count_that_goes_on_when_the_meeting_is_closed_is_not_told_by_a_database_made_smaller() throws IOException {
        var folder = new MeetingFolder(temp.resolve("congress"));
        int came = 200;
        try (var store = MeetingStore.create(folder, new Memory(temp.resolve("memory")))) {
            for (int i = 1; i <= came; i++) {
                store.append(recorded(new MemberCheckedIn(new MemberId(i))));
            }
            for (int i = 0; i < 20; i++) {
                store.append(recorded(ballot(ONE)));
            }
        }
        assertThat(Mirror.read(folder.mirror()).length()).isLessThanOrEqualTo(came);
    }

    private Entry recorded(Event event) {
        return new Entry.Recorded(++number, BEGUN, "Thư ký", event);
    }

    private void take(Event event) {
        counts.take(recorded(event));
    }

    private void revoke(long target) {
        counts.take(new Entry.Revoked(++number, BEGUN, "Thư ký", target, ""));
    }

    private static BallotsRecorded ballot(ElectionId election) {
        return new BallotsRecorded(election, Ballot.UNTOUCHED, 1);
    }
}
