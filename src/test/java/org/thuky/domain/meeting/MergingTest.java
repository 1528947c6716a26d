package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.AttendanceCommand.Excuse;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.session.command.AttendanceCommand.OpenSitting;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.ElectionCommand.AnnounceAppointment;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.PrintBallots;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.SetPin;
import org.thuky.session.command.MeetingCommand.TakeOver;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.session.command.MemberCommand.CallAlternate;
import org.thuky.session.command.MemberCommand.EditMember;
import org.thuky.session.command.MemberCommand.MergeMembers;
import org.thuky.session.command.NewPin;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;

/** Two entries are one person: whatever either did, that person did; nothing is counted twice, nothing sealed is changed. */
class MergingTest {

    private static final ElectionId FIRST = new ElectionId(1);
    private static final ElectionId SECOND = new ElectionId(2);
    private static final BodyKind BOARD = BodyKind.COUNTING_BOARD;

    private final HallClock clock = new HallClock();
    private final Session session = Congress.begun(clock);
    /** On the list, and once more as somebody typed it at the door. */
    private final MemberId kept = Congress.member(1);

    private final MemberId dropped = add(Map.of(MemberField.NAME, name(kept), MemberField.PHONE, "0912 345 678"));

    @Test
    void one_person_is_summoned_and_present_once_since_the_earlier_arrival() {
        session.perform(new CheckIn(dropped));
        var came = clock.instant();
        clock.passes(Duration.ofMinutes(20));
        session.perform(new CheckIn(kept));
        assertThat(meeting().presence()).isEqualTo(new Presence(128, 2));

        merge();

        assertThat(meeting().presence()).isEqualTo(new Presence(127, 1));
        assertThat(meeting().presence())
                .isEqualTo(meeting().attendance().presence(meeting().roll()));
        assertThat(meeting().attendance().presentSince(kept)).contains(came);
        assertThat(meeting().roll().member(dropped)).isEmpty();
        assertThat(meeting().roll().require(kept).phone()).isEqualTo("0912 345 678");
        refused("member.refusal.gone", () -> session.perform(new CheckIn(dropped)));
    }

    @Test
    void whoever_came_as_either_came_to_every_sitting() {
        session.perform(new CheckIn(dropped));
        session.perform(new OpenSitting("Ngày thứ hai", LocalDate.of(2023, 5, 10)));
        session.perform(new Excuse(dropped, new Absence(true, "Ốm")));
        session.perform(new CheckIn(kept));

        merge();

        assertThat(meeting().attendance().sittings())
                .allMatch(roll -> roll.present(kept) && !roll.movements().containsKey(dropped));
        assertThat(meeting().attendance().absences()).isEmpty();
    }

    @Test
    void the_reason_of_an_absence_goes_with_the_person() {
        session.perform(new Excuse(dropped, new Absence(true, "Ốm")));

        merge();

        assertThat(meeting().attendance().absence(kept)).contains(new Absence(true, "Ốm"));
        assertThat(meeting().attendance().absence(dropped)).isEmpty();
    }

    @Test
    void lists_bodies_and_pins_name_the_person_by_the_number_that_is_kept() {
        prepare(FIRST, "Ban Chấp hành", dropped, Congress.member(2), Congress.member(3));
        session.perform(new ChooseBody(BodyKind.PRESIDIUM, List.of(officer(dropped), officer(Congress.member(20)))));
        var typist = add(Map.of(MemberField.NAME, name(Congress.member(11))));
        session.perform(new ChooseBody(BOARD, List.of(officer(typist), officer(Congress.member(12)))));
        session.perform(new SetPin(person(typist), new NewPin.Chosen("258036")));
        var pin = meeting().pin(new PinOwner(person(typist)));
        session.perform(new PrintBallots(FIRST, 100));

        merge();
        session.perform(new MergeMembers(Congress.member(11), typist));

        assertThat(meeting().elections().get(FIRST).candidates())
                .extracting(Candidate::member)
                .contains(Optional.of(kept))
                .doesNotContain(Optional.of(dropped));
        assertThat(meeting().body(BodyKind.PRESIDIUM))
                .extracting(Officer::member)
                .contains(Optional.of(kept));
        assertThat(meeting().pin(new PinOwner(person(Congress.member(11))))).isEqualTo(pin);
        assertThat(meeting().elections().get(FIRST).box().printed())
                .as("a ballot tells the year of birth that was not known")
                .isZero();
    }

    @Test
    void of_two_pins_the_one_of_the_kept_entry_holds() {
        var twin = add(Map.of(MemberField.NAME, name(Congress.member(11))));
        session.perform(new ChooseBody(BOARD, List.of(officer(Congress.member(11)))));
        session.perform(new ChooseBody(BodyKind.FIRST_MEETING_BOARD, List.of(officer(twin))));
        session.perform(new SetPin(person(twin), new NewPin.Chosen("258036")));
        session.perform(new SetPin(person(Congress.member(11)), new NewPin.Chosen("147025")));
        var right = meeting().pin(new PinOwner(person(Congress.member(11))));

        session.perform(new MergeMembers(Congress.member(11), twin));

        assertThat(meeting().pin(new PinOwner(person(Congress.member(11))))).isEqualTo(right);
    }

    @Test
    void a_sealed_result_stays_what_it_is_and_follows_the_person() {
        hold(FIRST, dropped, Congress.member(2), Congress.member(3));
        var before = meeting().elections().get(FIRST);

        merge();

        var after = meeting().elections().get(FIRST);
        assertThat(after.announced()).isEqualTo(before.announced());
        assertThat(after.tally()).isEqualTo(before.tally());
        assertThat(after.box()).isEqualTo(before.box());
        assertThat(after.correctedNames()).isEmpty();
        assertThat(meeting().elections().committee())
                .extracting(Candidate::member)
                .contains(Optional.of(kept))
                .doesNotContain(Optional.of(dropped));
        assertThat(meeting().toldApart().elections().get(FIRST).correctedNames())
                .isEmpty();
    }

    @Test
    void one_person_does_not_stand_twice_on_a_list() {
        prepare(FIRST, "Ban Chấp hành", kept, dropped, Congress.member(2));
        refused("meeting.refusal.merge.listed", this::merge);

        session.perform(new ListCandidates(FIRST, List.of(candidate(dropped), candidate(Congress.member(2)))));
        merge();
    }

    @Test
    void two_names_on_one_ballot_stay_two() {
        hold(FIRST, kept, dropped, Congress.member(3));

        refused("meeting.refusal.merge.voted", this::merge);
    }

    @Test
    void nobody_is_elected_twice() {
        hold(FIRST, kept, Congress.member(2), Congress.member(3));
        session.perform(new AnnounceAppointment(
                ElectionKind.COMMITTEE,
                "Ban Chấp hành",
                new Decision("12/QĐ", LocalDate.of(2023, 5, 8), "Công đoàn tỉnh"),
                List.of(candidate(dropped))));

        refused("meeting.refusal.merge.elected", this::merge);
    }

    @Test
    void nobody_is_appointed_twice_by_one_decision() {
        session.perform(new AnnounceAppointment(
                ElectionKind.COMMITTEE,
                "Ban Chấp hành",
                new Decision("12/QĐ", LocalDate.of(2023, 5, 8), "Công đoàn tỉnh"),
                List.of(candidate(kept), candidate(dropped))));

        refused("meeting.refusal.merge.appointed", this::merge);
    }

    @Test
    void nobody_sits_twice_in_a_body_or_took_over_from_himself() {
        session.perform(new CheckIn(dropped));
        session.perform(new ChooseBody(BodyKind.PRESIDIUM, List.of(officer(kept), officer(dropped))));
        refused("meeting.refusal.merge.officer", this::merge);

        session.perform(new TakeOver(BodyKind.PRESIDIUM, person(kept), person(dropped), "Bận"));
        refused("meeting.refusal.merge.takenOver", this::merge);
    }

    @Test
    void nobody_counts_the_ballots_on_which_he_stands() {
        prepare(FIRST, "Ban Chấp hành", kept, Congress.member(2));
        session.perform(new ChooseBody(BOARD, List.of(officer(dropped))));

        refused("meeting.refusal.merge.counts", this::merge);
    }

    @Test
    void nothing_is_merged_that_changes_who_may_vote_while_ballots_are_out() {
        var guest = add(Map.of(MemberField.NAME, name(kept), MemberField.KIND, "GUEST"));
        prepare(FIRST, "Ban Chấp hành", Congress.member(2), Congress.member(3));
        checkIn(100);
        session.perform(new IssueBallots(FIRST, 100));

        refused("meeting.refusal.merge.ballots", this::merge);
        session.perform(new MergeMembers(kept, guest));

        session.perform(new CollectBallots(FIRST, 100));
        session.perform(new ChooseBody(BOARD, List.of(officer(Congress.member(11)))));
        session.perform(new BeginCount(FIRST, EntryMode.BALLOTS, true, person(Congress.member(11))));
        refused("meeting.refusal.merge.counting", this::merge);
        session.perform(new RecordBallots(FIRST, Ballot.striking(2), 100));
        session.perform(new AnnounceResult(FIRST, ""));
        merge();
        assertThat(meeting().elections().get(FIRST).box().present()).isEqualTo(100);
    }

    @Test
    void the_ballots_of_the_new_committee_rest_on_who_was_elected() {
        hold(FIRST, kept, Congress.member(2), Congress.member(3));
        session.perform(new CreateElection(
                Contest.first(ElectionKind.CHAIR, Electorate.MEETING, "Chủ tịch", 1), 1, 0, MarkingStyle.STRIKE_OUT));
        list(SECOND, dropped);
        adopt(SECOND);
        vote(SECOND, Ballot.striking());
        assertThat(meeting().elections().committee()).hasSize(3);
        var third = new ElectionId(3);
        session.perform(new CreateElection(
                Contest.first(ElectionKind.VICE_CHAIRS, Electorate.NEW_COMMITTEE, "Phó Chủ tịch", 1),
                1,
                0,
                MarkingStyle.STRIKE_OUT));
        list(third, Congress.member(2));
        session.perform(new CheckIn(dropped));
        adopt(third);
        session.perform(new IssueBallots(third, 3));

        refused("meeting.refusal.merge.ballots", this::merge);
    }

    @Test
    void an_alternates_place_goes_with_the_person_and_nobody_replaces_himself() {
        var absent = add(Map.of(MemberField.NAME, "Lê Văn Cường", MemberField.KIND, "ELECTED"));
        var alternate = add(Map.of(MemberField.NAME, "Vũ Thị Phương", MemberField.KIND, "ALTERNATE"));
        var twin = add(Map.of(MemberField.NAME, "Vũ Thị Phương"));
        session.perform(new CallAlternate(alternate, absent, "Ốm"));
        int summoned = meeting().presence().summoned();

        refused("member.refusal.mergeCalled", () -> session.perform(new MergeMembers(alternate, absent)));
        session.perform(new MergeMembers(twin, alternate));

        assertThat(meeting().roll().require(twin).kind()).isEqualTo(MemberKind.SUBSTITUTE);
        assertThat(meeting().roll().replacement(absent))
                .hasValueSatisfying(each -> assertThat(each.alternate()).isEqualTo(twin));
        assertThat(meeting().presence().summoned()).isEqualTo(summoned - 1);

        var here = add(Map.of(MemberField.NAME, "Lê Văn Cường"));
        session.perform(new CheckIn(here));
        refused("meeting.refusal.merge.replaced", () -> session.perform(new MergeMembers(here, absent)));
        refused("member.refusal.mergeSame", () -> session.perform(new MergeMembers(here, here)));
    }

    @Test
    void what_was_built_on_it_is_taken_back_first() {
        merge();
        long merged = session.state().chronicle().entries().size();
        session.perform(new CheckIn(Congress.member(5)));
        session.revoke(merged, "Không phải một người");
        session.undo();

        merge();
        long again = session.state().chronicle().entries().size();
        session.perform(new CheckIn(kept));
        refused("chronicle.refusal.foundation.merge", () -> session.revoke(again, "Không phải một người"));
        session.undo();

        session.perform(new EditMember(kept, Map.of(MemberField.UNIT, "Phòng 1")));
        refused("chronicle.refusal.foundation.merge", () -> session.revoke(again, "Không phải một người"));
        session.undo();

        checkIn(100);
        session.undo();
        session.perform(new TakeHandVote(VoteSubject.PROGRAMME, Optional.empty(), "Chương trình", 0, 0));
        refused("chronicle.refusal.foundation.merge", () -> session.revoke(again, "Không phải một người"));
    }

    @RepeatedTest(20)
    void merging_and_taking_it_back_leaves_everything_as_it_was(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        for (int i = 0; i < 12; i++) {
            happen(random, random.nextBoolean() ? kept : dropped);
            clock.passes(Duration.ofMinutes(random.nextInt(10)));
        }
        var before = meeting();
        int present = before.presence().present();
        boolean bothHere = List.of(kept, dropped).stream().allMatch(before.attendance()::present);

        merge();
        assertThat(meeting().presence())
                .isEqualTo(meeting().attendance().presence(meeting().roll()));
        if (bothHere) {
            assertThat(meeting().presence().present()).isEqualTo(present - 1);
        }
        assertThat(Parts.any(meeting().body(BodyKind.PRESIDIUM), dropped::equals))
                .isFalse();
        assertThat(meeting().elections().all())
                .noneMatch(election -> Parts.any(election.candidates(), dropped::equals))
                .noneMatch(election -> Parts.any(election.withdrawals(), dropped::equals));

        session.undo();
        var after = Meeting.of(session.state().chronicle().inForce());
        assertThat(after.roll().members())
                .containsExactlyElementsOf(before.roll().members());
        assertThat(after.attendance()).isEqualTo(before.attendance());
        assertThat(after.presence()).isEqualTo(before.presence());
        assertThat(after.elections()).isEqualTo(before.elections());
        assertThat(after.body(BodyKind.PRESIDIUM)).isEqualTo(before.body(BodyKind.PRESIDIUM));
        assertThat(Figures.of(after)).isEqualTo(Figures.of(before));
    }

    /** Whatever may happen to one of the two and the other; what the hall would refuse does not. */
    private void happen(Random random, MemberId person) {
        boolean here = meeting().attendance().present(person);
        switch (random.nextInt(6)) {
            case 0, 1 -> session.perform(here ? new Leave(person) : new CheckIn(person));
            case 2 ->
                session.perform(new OpenSitting(
                        "Phiên " + random.nextInt(100), meeting().day()));
            case 3 -> {
                if (!here) {
                    session.perform(new Excuse(person, new Absence(random.nextBoolean(), "Ốm")));
                }
            }
            case 4 ->
                session.perform(
                        new ChooseBody(BodyKind.PRESIDIUM, List.of(officer(person), officer(Congress.member(20)))));
            default -> {
                if (meeting().elections().all().isEmpty()) {
                    create();
                }
                list(FIRST, person, Congress.member(2), Congress.member(3));
            }
        }
    }

    private void merge() {
        session.perform(new MergeMembers(kept, dropped));
    }

    private void hold(ElectionId election, MemberId... people) {
        prepare(election, "Ban Chấp hành", people);
        checkIn(100);
        vote(election, Ballot.striking(3));
    }

    private void vote(ElectionId election, Ballot ballot) {
        int here = meeting().presence().present();
        session.perform(new IssueBallots(election, here));
        session.perform(new CollectBallots(election, here));
        session.perform(new ChooseBody(BOARD, List.of(officer(Congress.member(11)))));
        session.perform(new BeginCount(election, EntryMode.BALLOTS, true, person(Congress.member(11))));
        session.perform(new RecordBallots(election, ballot, here));
        session.perform(new AnnounceResult(election, ""));
    }

    private void prepare(ElectionId election, String title, MemberId... people) {
        create();
        list(election, people);
        adopt(election);
    }

    private void create() {
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 2),
                2,
                0,
                MarkingStyle.STRIKE_OUT));
    }

    private void adopt(ElectionId election) {
        session.perform(new AdoptList(election));
    }

    private void list(ElectionId election, MemberId... people) {
        session.perform(new ListCandidates(
                election, List.of(people).stream().map(this::candidate).toList()));
    }

    private void checkIn(int people) {
        meeting().roll().members().stream()
                .filter(member -> !Set.of(kept, dropped).contains(member.id()) && member.summoned())
                .filter(member -> !meeting().attendance().present(member.id()))
                .limit(people)
                .forEach(member -> session.perform(new CheckIn(member.id())));
    }

    private Officer officer(MemberId member) {
        return new Officer(person(member), "");
    }

    private Candidate candidate(MemberId member) {
        return Candidate.of(meeting().roll().require(member), Nomination.PREPARED);
    }

    private Person person(MemberId member) {
        return Person.of(meeting().roll().require(member));
    }

    private String name(MemberId member) {
        return person(member).name();
    }

    private MemberId add(Map<MemberField, String> texts) {
        var id = meeting().roll().nextId();
        session.perform(new AddMember(texts));
        return id;
    }

    private Meeting meeting() {
        return session.state().meeting();
    }
}
