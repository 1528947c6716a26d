package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.Stage;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.vote.VoteId;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.ElectionCommand.ChangeElection;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ResolutionCommand.DraftResolution;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;

/** What the hall adopts is what it voted on, and only when it carried it, whoever asks: window, script or another laptop. */
class AdoptionTest {

    private static final ElectionId ELECTION = new ElectionId(1);

    private final HallClock clock = new HallClock();
    private final Session session = Congress.begun(clock);

    @BeforeEach
    void a_hall_with_an_election_in_preparation() {
        Congress.checkIn(session, 100);
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 3),
                3,
                0,
                MarkingStyle.STRIKE_OUT));
    }

    @Test
    void a_list_is_adopted_by_the_vote_that_carried_it() {
        lists(4);
        votes(VoteSubject.SEATS_AND_LIST, 3);
        session.perform(new AdoptList(ELECTION));
        assertThat(meeting().elections().get(ELECTION).stage()).isEqualTo(Stage.LISTED);
    }

    @Test
    void a_list_is_adopted_although_no_vote_was_written_down() {
        lists(4);
        session.perform(new AdoptList(ELECTION));
        assertThat(meeting().elections().get(ELECTION).stage()).isEqualTo(Stage.LISTED);
    }

    @Test
    void a_list_that_was_voted_down_is_not_adopted() {
        lists(4);
        votes(VoteSubject.SEATS_AND_LIST, 60);
        refused("election.refusal.voted.down", () -> session.perform(new AdoptList(ELECTION)));
        votes(VoteSubject.SEATS_AND_LIST, 40);
        session.perform(new AdoptList(ELECTION));
    }

    @Test
    void names_or_seats_changed_after_the_vote_are_put_to_it_again() {
        lists(4);
        votes(VoteSubject.SEATS_AND_LIST, 0);
        lists(5);
        refused("election.refusal.changed.since.vote", () -> session.perform(new AdoptList(ELECTION)));
        votes(VoteSubject.SEATS_AND_LIST, 0);
        session.perform(new ChangeElection(ELECTION, "Ban Chấp hành", 2, 2, 0, MarkingStyle.STRIKE_OUT));
        refused("election.refusal.changed.since.vote", () -> session.perform(new AdoptList(ELECTION)));
        votes(VoteSubject.SEATS_AND_LIST, 0);
        session.perform(new AdoptList(ELECTION));
    }

    @Test
    void no_ballot_is_handed_out_for_a_list_that_was_voted_down_after_all() {
        lists(4);
        votes(VoteSubject.SEATS_AND_LIST, 0);
        session.perform(new AdoptList(ELECTION));
        votes(VoteSubject.SEATS_AND_LIST, 60);
        refused("election.refusal.voted.down", () -> session.perform(new IssueBallots(ELECTION, 100)));
        votes(VoteSubject.SEATS_AND_LIST, 1);
        session.perform(new IssueBallots(ELECTION, 100));
    }

    @Test
    void nobody_votes_on_an_empty_list() {
        refused("election.refusal.no.candidates", () -> votes(VoteSubject.SEATS_AND_LIST, 0));
    }

    @Test
    void a_vote_on_another_list_says_nothing_about_this_one() {
        lists(4);
        session.perform(new TakeHandVote(VoteSubject.SEATS_AND_LIST, Optional.empty(), "Danh sách", 100, 0));
        session.perform(new AdoptList(ELECTION));
    }

    @Test
    void the_resolution_is_adopted_and_a_change_after_the_vote_is_seen() {
        drafts("Chăm lo đời sống đoàn viên.");
        votes(VoteSubject.RESOLUTION, 60);
        assertThat(meeting().adoption()).isEmpty();
        votes(VoteSubject.RESOLUTION, 1);
        assertThat(meeting().adoption()).isPresent();

        assertThat(meeting().drafting().changedSinceVote()).isFalse();

        drafts("Chăm lo đời sống.");
        assertThat(meeting().drafting().changedSinceVote()).isTrue();
        assertThat(meeting().adoption()).isPresent();
        drafts("Chăm lo đời sống đoàn viên.");
        assertThat(meeting().drafting().changedSinceVote()).isFalse();
    }

    @Test
    void a_vote_knows_when_it_was_taken_and_a_draft_when_it_was_saved() {
        votes(VoteSubject.OTHER, 0);
        assertThat(meeting().votes().times().get(new VoteId(1))).isEqualTo(clock.instant());
        drafts("Chăm lo đời sống đoàn viên.");
        assertThat(meeting().drafting().saved()).contains(clock.instant());
    }

    private Meeting meeting() {
        return session.state().meeting();
    }

    private void lists(int people) {
        session.perform(new ListCandidates(
                ELECTION,
                IntStream.rangeClosed(1, people)
                        .mapToObj(number -> new Candidate(
                                0,
                                new Person(Optional.of(new MemberId(number)), "Lục Thị " + number),
                                0,
                                "",
                                "",
                                Nomination.PREPARED))
                        .toList()));
    }

    private void votes(VoteSubject subject, int against) {
        session.perform(new TakeHandVote(
                subject,
                subject == VoteSubject.SEATS_AND_LIST ? Optional.of(ELECTION) : Optional.empty(),
                "Biểu quyết",
                against,
                0));
    }

    private void drafts(String directions) {
        session.perform(new DraftResolution(
                new Resolution(List.of(), "", List.of(), List.of(), List.of(), directions, List.of(), List.of())));
    }
}
