package org.thuky.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.attendance.AttendanceEvent.MemberCheckedIn;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;

/** Somebody else writes into the same chronicle; every act is decided on what is really there. */
class OvertakenTest {

    private final HallClock clock = new HallClock();
    private final Deque<Entry> others = new ArrayDeque<>();
    private Session session;

    @BeforeEach
    void a_meeting_that_others_write_into_too() {
        var opened = Congress.begun(clock).state().chronicle();
        session = new Session(new SharedStore(opened), clock, "Thư ký", Runnable::run);
    }

    @Test
    void an_act_is_decided_again_on_what_the_other_wrote() {
        others.add(arrival(1));
        session.perform(new CheckIn(Congress.member(2)));

        assertThat(session.state().meeting().presence().present()).isEqualTo(2);
        assertThat(session.state().chronicle().entries()).hasSize(5);
    }

    @Test
    void what_the_other_did_already_is_refused_and_seen() {
        others.add(arrival(1));
        var heard = new ArrayList<Integer>();
        session.listen(state -> heard.add(state.meeting().presence().present()));

        assertThatThrownBy(() -> session.perform(new CheckIn(Congress.member(1))))
                .isInstanceOf(Refusal.class);

        assertThat(session.state().meeting().presence().present()).isOne();
        assertThat(heard).containsExactly(1);
    }

    private Entry arrival(int member) {
        return new Entry.Recorded(4, clock.instant(), "Cửa", new MemberCheckedIn(Congress.member(member)));
    }

    private final class SharedStore implements ChronicleStore {

        private final Chronicle opened;

        SharedStore(Chronicle opened) {
            this.opened = opened;
        }

        @Override
        public Chronicle chronicle() {
            return opened;
        }

        @Override
        public List<Sentence> notices() {
            return List.of();
        }

        @Override
        public Appended append(Entry entry) {
            var first = others.poll();
            return first == null ? new Appended.Written("mine") : new Appended.Overtaken(List.of(first), "theirs");
        }

        @Override
        public String integrityCode() {
            return "opened";
        }

        @Override
        public OptionalLong entryOf(String code) {
            return OptionalLong.empty();
        }

        @Override
        public SecondCopy secondCopy() {
            return SecondCopy.NONE;
        }

        @Override
        public void close() {}
    }
}
