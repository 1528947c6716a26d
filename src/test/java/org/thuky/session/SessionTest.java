package org.thuky.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;
import org.thuky.domain.attendance.Presence;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.AttendanceCommand.CheckInGroup;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.session.command.MemberCommand.RemoveMember;
import org.thuky.testkit.Congress;

class SessionTest {

    private final Session session = Congress.begun();

    @Test
    void a_congress_with_102_of_127_members_is_quorate() {
        Congress.checkIn(session, 102);
        assertThat(session.state().meeting().presence()).isEqualTo(new Presence(127, 102));
        assertThat(session.state().meeting().quorate()).isTrue();
    }

    @Test
    void eighty_four_of_127_are_one_short_of_a_quorum() {
        Congress.checkIn(session, 84);
        assertThat(session.state().meeting().quorate()).isFalse();
        session.perform(new CheckIn(Congress.member(127)));
        assertThat(session.state().meeting().quorate()).isTrue();
    }

    @Test
    void checking_in_twice_says_when_the_person_came_and_changes_nothing() {
        session.perform(new CheckIn(Congress.member(1)));
        var before = session.state();

        assertRefused(() -> session.perform(new CheckIn(Congress.member(1))), "attendance.refusal.present");

        assertThat(session.state()).isSameAs(before);
    }

    @Test
    void leaving_is_its_own_act_and_coming_back_another() {
        session.perform(new CheckIn(Congress.member(1)));
        session.perform(new Leave(Congress.member(1)));
        assertThat(session.state().meeting().presence().present()).isZero();
        session.perform(new CheckIn(Congress.member(1)));
        assertThat(session.state().meeting().presence().present()).isOne();
        assertThat(session.state().meeting().attendance().history(Congress.member(1)))
                .hasSize(3);
    }

    @Test
    void a_whole_group_comes_but_for_those_named() {
        var group = session.state().meeting().roll().groups().get(0);
        int size = session.state().meeting().roll().inGroup(group).size();
        var absent = session.state().meeting().roll().inGroup(group).get(0).id();

        session.perform(new CheckInGroup(group, List.of(absent)));

        assertThat(session.state().meeting().presence().present()).isEqualTo(size - 1);
        assertThat(session.state().meeting().attendance().present(absent)).isFalse();
    }

    @Test
    void undo_takes_back_the_last_act_and_redo_does_it_again() {
        session.perform(new CheckIn(Congress.member(1)));
        session.perform(new CheckIn(Congress.member(2)));

        session.undo();
        assertThat(session.state().meeting().presence().present()).isOne();
        session.undo();
        assertThat(session.state().meeting().presence().present()).isZero();
        session.redo();
        session.redo();
        assertThat(session.state().meeting().presence().present()).isEqualTo(2);
        assertRefused(session::redo, "chronicle.refusal.nothingToRedo");
    }

    @Test
    void after_something_new_nothing_is_left_to_redo() {
        session.perform(new CheckIn(Congress.member(1)));
        session.undo();
        session.perform(new CheckIn(Congress.member(2)));
        assertRefused(session::redo, "chronicle.refusal.nothingToRedo");
    }

    @Test
    void an_entry_that_others_build_on_cannot_be_revoked() {
        session.perform(new CheckIn(Congress.member(1)));
        var before = session.state();

        assertRefused(() -> session.revoke(2, "nhập nhầm danh sách"), "chronicle.refusal.buildsOn");

        assertThat(session.state()).isSameAs(before);
    }

    @Test
    void the_opening_cannot_be_revoked() {
        assertRefused(() -> session.revoke(1, "thử"), "chronicle.refusal.opening");
    }

    @Test
    void nobody_who_was_in_the_hall_is_removed_from_the_roll() {
        session.perform(new CheckIn(Congress.member(1)));
        assertRefused(() -> session.perform(new RemoveMember(Congress.member(1))), "meeting.refusal.removePresent");
    }

    @Test
    void listeners_hear_every_state_in_order_until_they_stop() {
        var heard = new ArrayList<Integer>();
        var stop = session.listen(state -> heard.add(state.meeting().presence().present()));
        Congress.checkIn(session, 3);
        stop.run();
        session.undo();
        assertThat(heard).containsExactly(1, 2, 3);
    }

    private static void assertRefused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }
}
