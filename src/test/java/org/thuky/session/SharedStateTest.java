package org.thuky.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Person;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.command.AgendaCommand.DrawUpAgenda;
import org.thuky.session.command.AgendaCommand.NoteItem;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.AttendanceCommand.CheckInGroup;
import org.thuky.session.command.AttendanceCommand.Excuse;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.session.command.Command;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CorrectBallot;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.WaiveQuorum;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.session.command.MemberCommand.EditMember;
import org.thuky.session.command.MemberCommand.GiveKind;
import org.thuky.session.command.MemberCommand.ImportMembers;
import org.thuky.session.command.MemberCommand.MoveToGroup;
import org.thuky.session.command.MemberCommand.RemoveMember;
import org.thuky.session.command.PetitionCommand.RecordPetition;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.MemoryArchive;

/** What an act leaves alone is shared with the state before it, and undoing goes back to a state that was. */
class SharedStateTest {

    private static final ElectionId COUNTED = new ElectionId(1);
    private static final ElectionId PREPARED = new ElectionId(2);

    private static final Map<String, Function<Meeting, Object>> FEATURES = Map.of(
            "roll", Meeting::roll,
            "attendance", Meeting::attendance,
            "agenda", Meeting::agenda,
            "votes", Meeting::votes,
            "elections", Meeting::elections,
            "resolution", Meeting::resolution,
            "petitions", Meeting::petitions,
            "counted election", meeting -> meeting.elections().get(COUNTED),
            "other election", meeting -> meeting.elections().get(PREPARED));

    private final Session session = counting();

    /** @param touched the features it changes; all others stay the very same */
    record Act(Command command, Set<String> touched) {}

    static Stream<Act> acts() {
        return Stream.of(
                new Act(new CheckIn(member(9)), Set.of("attendance")),
                new Act(new Leave(member(1)), Set.of("attendance")),
                new Act(new CheckInGroup("Tổ công đoàn số 4", List.of()), Set.of("attendance")),
                new Act(new EditMember(member(2), Map.of(MemberField.PHONE, "0912")), Set.of("roll")),
                new Act(new GiveKind(Set.of(member(2)), MemberKind.GUEST), Set.of("roll")),
                new Act(new NoteItem(new ItemId(1), "Chào cờ"), Set.of("agenda")),
                new Act(new TakeHandVote(VoteSubject.OTHER, Optional.empty(), "Giải lao sớm", 0, 0), Set.of("votes")),
                new Act(new RecordBallots(COUNTED, Ballot.striking(1), 1), Set.of("elections", "counted election")),
                new Act(new AdoptList(PREPARED), Set.of("elections", "other election")),
                new Act(new RecordPetition(Addressee.EMPLOYER, "", "", "Thêm quạt", 1, ""), Set.of("petitions")),
                new Act(
                        new ChooseBody(BodyKind.PRESIDIUM, List.of(new Officer(Person.called("Hà Minh"), ""))),
                        Set.of()));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void what_an_act_does_not_touch_stays_the_very_same(Act act) {
        var before = session.state().meeting();
        var after = session.perform(act.command()).meeting();
        FEATURES.forEach((name, feature) -> {
            boolean same = feature.apply(after) == feature.apply(before);
            assertThat(same).as(name).isEqualTo(!act.touched().contains(name));
        });
    }

    @ParameterizedTest
    @MethodSource("acts")
    void undoing_goes_back_to_the_very_meeting_that_was(Act act) {
        var before = session.state().meeting();
        var after = session.perform(act.command()).meeting();
        assertThat(session.undo().meeting()).isSameAs(before);
        assertThat(told(session.redo().meeting())).isEqualTo(told(after));
    }

    @Test
    void what_was_done_before_the_meeting_was_opened_again_is_undone_to_what_it_was() {
        var first = session.state().meeting();
        session.perform(new CheckIn(member(9)));
        var written = session.state().chronicle();
        var archive = new MemoryArchive(written);
        var resumed = Session.resume(archive, Path.of("."), new HallClock(), "Thư ký", Runnable::run);
        assertThat(told(resumed.undo().meeting())).isEqualTo(told(first));
    }

    @Test
    void more_acts_are_undone_than_are_remembered() {
        var first = told(session.state().meeting());
        int acts = 1_050;
        for (int i = 0; i < acts; i++) {
            session.perform(new NoteItem(new ItemId(1), "Ghi chép " + i));
        }
        for (int i = 0; i < acts; i++) {
            session.undo();
        }
        assertThat(told(session.state().meeting())).isEqualTo(first);
        for (int i = 0; i < acts; i++) {
            session.redo();
        }
        assertThat(session.state().meeting().agenda().item(new ItemId(1)).notes())
                .isEqualTo("Ghi chép " + (acts - 1));
    }

    /** @param steps each an act, an undo, a redo or a revocation, with a number that says of whom or what */
    @Property(tries = 150)
    void whatever_is_done_and_taken_back_the_chronicle_told_again_says_the_same(
            @ForAll @Size(max = 60) List<@IntRange(max = 20 * 64 - 1) Integer> steps) {
        var played = counting();
        var refused = new ArrayList<String>();
        for (int step : steps) {
            try {
                step(played, step % 20, step / 20);
            } catch (Refusal refusal) {
                refused.add(refusal.sentence().key());
            }
        }
        var state = played.state();
        var again = Chronicle.of(List.copyOf(state.chronicle().entries()));
        assertThat(state.chronicle().inForce()).isEqualTo(again.inForce());
        assertThat(told(state.meeting())).as("after %s", refused).isEqualTo(told(Meeting.of(again.inForce())));
        requireCountedRight(state.meeting());
    }

    private static void step(Session played, int kind, int number) {
        var person = member(1 + number % 14);
        switch (kind) {
            case 0, 1 -> played.perform(new CheckIn(person));
            case 2 -> played.perform(new Leave(person));
            case 3 -> played.perform(new CheckInGroup("Tổ công đoàn số " + (1 + number % 4), List.of(person)));
            case 4 -> played.perform(new Excuse(person, new Absence(true, "Ốm")));
            case 5 -> played.perform(new GiveKind(Set.of(person), MemberKind.values()[number % 3]));
            case 6 -> played.perform(new MoveToGroup(Set.of(person), "Tổ công đoàn số " + (1 + number % 5)));
            case 7 -> played.perform(new EditMember(person, Map.of(MemberField.CARD, "CB" + number % 3)));
            case 8 -> played.perform(new AddMember(Map.of(MemberField.NAME, "Bế Văn Long")));
            case 9 -> played.perform(new RemoveMember(person));
            case 10 -> played.perform(new RecordBallots(COUNTED, Ballot.striking(1 + number % 2), 1 + number % 2));
            case 11 -> played.perform(new CorrectBallot(COUNTED, 1 + number % 4, Ballot.UNTOUCHED.invalid("NO_STAMP")));
            case 12 -> played.perform(new NoteItem(new ItemId(1 + number % 3), "Ghi chép " + number));
            case 13 ->
                played.perform(new TakeHandVote(VoteSubject.OTHER, Optional.empty(), "Việc " + number, number % 2, 0));
            case 14, 15 -> played.undo();
            case 16, 17 -> played.redo();
            default ->
                played.revoke(Math.max(1, played.state().chronicle().entries().size() - number % 24), "nhầm");
        }
    }

    /** What is kept up act by act says what looking at everybody says. */
    private static void requireCountedRight(Meeting meeting) {
        var roll = meeting.roll();
        assertThat(meeting.presence()).isEqualTo(meeting.attendance().presence(roll));
        assertThat(roll.groups())
                .isEqualTo(roll.members().stream()
                        .map(Member::group)
                        .filter(group -> !group.isEmpty())
                        .distinct()
                        .toList());
        for (var group : roll.groups()) {
            assertThat(roll.inGroup(group))
                    .isEqualTo(roll.inOrder().stream()
                            .filter(member -> member.group().equals(group))
                            .toList());
        }
        for (var card : List.of("CB0", "CB1", "CB2", "CB003")) {
            assertThat(roll.holderOf(card))
                    .isEqualTo(roll.members().stream()
                            .filter(member -> member.card().equals(card))
                            .findFirst());
        }
    }

    private static List<Object> told(Meeting meeting) {
        return List.of(
                meeting.facts(),
                meeting.rules(),
                List.copyOf(meeting.roll().members()),
                meeting.roll().nextId(),
                meeting.attendance(),
                meeting.presence(),
                meeting.agenda(),
                meeting.votes(),
                meeting.elections(),
                meeting.resolution(),
                meeting.petitions(),
                meeting.firstMeeting(),
                Arrays.stream(Electorate.values()).map(meeting::waiver).toList(),
                Arrays.stream(BodyKind.values()).map(meeting::body).toList());
    }

    /** Twelve members, three of them here, the ballots of one election being counted and another one prepared. */
    private static Session counting() {
        var begun = Congress.opened(new HallClock());
        begun.perform(new ImportMembers(Congress.members(12)));
        begun.perform(new DrawUpAgenda());
        Congress.checkIn(begun, 3);
        begun.perform(new WaiveQuorum(Electorate.MEETING, "Thử"));
        for (var election : List.of(COUNTED, PREPARED)) {
            begun.perform(new CreateElection(
                    Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 1),
                    1,
                    0,
                    MarkingStyle.STRIKE_OUT));
            begun.perform(new ListCandidates(
                    election,
                    IntStream.of(20, 21)
                            .mapToObj(number -> new Candidate(
                                    0,
                                    new Person(Optional.of(new MemberId(number)), "Lục Thị " + number),
                                    0,
                                    "",
                                    "",
                                    Nomination.PREPARED))
                            .toList()));
        }
        Congress.adopt(begun, COUNTED);
        begun.perform(new IssueBallots(COUNTED, 30));
        begun.perform(new CollectBallots(COUNTED, 30));
        begun.perform(new TakeHandVote(VoteSubject.SEATS_AND_LIST, Optional.of(PREPARED), "Danh sách", 0, 0));
        begun.perform(new BeginCount(COUNTED, EntryMode.BALLOTS, true, Person.called("Lục Thị Hạnh")));
        return begun;
    }

    private static MemberId member(int number) {
        return Congress.member(number);
    }
}
