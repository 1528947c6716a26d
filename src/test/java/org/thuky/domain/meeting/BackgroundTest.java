package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.Person;
import org.thuky.session.command.MeetingCommand.TellBackground;
import org.thuky.session.command.MemberCommand.EditMember;
import org.thuky.testkit.Congress;

/** What came before a congress and is above it. */
class BackgroundTest {

    @Test
    void whoLedTheOutgoingTermIsToldByTheNameThatTheRollHasNow() {
        var session = Congress.begun();
        var member = session.state().meeting().roll().inOrder().get(0);
        session.perform(new TellBackground(outgoing(Person.of(member))));
        session.perform(new EditMember(member.id(), Map.of(MemberField.NAME, "Tô Đức Hiện")));

        assertThat(session.state().meeting().background().officers())
                .containsExactly(new Officer(new Person(Optional.of(member.id()), "Tô Đức Hiện"), "Chủ tịch"));
        session.undo();
        session.undo();
        assertThat(session.state().meeting().background()).isEqualTo(Background.UNTOLD);
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsRefusedButNoneNeedBeTold() {
        assertThat(Term.UNKNOWN.known()).isFalse();
        assertThat(new Term(2017, 2023).known()).isTrue();
        refused("meeting.refusal.term", () -> new Term(2023, 2017));
        refused("meeting.refusal.term", () -> new Term(2017, 0));
        refused("meeting.refusal.term", () -> new Term(0, 2023));
        refused("meeting.refusal.term", () -> new Term(2023, 2044));
        refused("meeting.refusal.term", () -> new Term(1928, 1933));
        assertThat(new Term(1929, 1949).known()).isTrue();
        assertThat(new Term(2023, 2023).known()).isTrue();
        refused("meeting.refusal.ordinal", () -> new UpperCongress("Đại hội", 100, Term.UNKNOWN));
        refused("meeting.refusal.officer", () -> outgoing(Person.NOBODY));
    }

    private static Background outgoing(Person chair) {
        return new Background(
                new Term(2017, 2023),
                List.of(new Officer(chair, "Chủ tịch")),
                UpperCongress.UNKNOWN,
                List.of(" "),
                0,
                "",
                "");
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThat(catchThrowableOfType(Refusal.class, act).sentence().key()).isEqualTo(key);
    }
}
