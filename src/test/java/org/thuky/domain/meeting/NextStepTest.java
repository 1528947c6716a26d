package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.ReasonCount;
import org.thuky.domain.election.Totals;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.RecordTotals;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.text.Messages;

/** Every result shows what it leaves to do, also the rare ones. */
class NextStepTest {

    private static final ElectionId ELECTION = new ElectionId(1);

    /** @param asked what the hall said to another round: of 90, so many against; blank when it was not asked */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            every seat is taken                   | 2 | 90 |  0 | 80 60 40 |    | COMPLETE | Mọi chỗ đã có người: trúng cử 2.
            two are level for the last seat       | 2 | 90 |  0 | 80 50 50 |    | OPEN     | Bằng phiếu:
            nobody has more than half             | 2 | 90 |  0 | 45 45 40 |    | ASK      | Còn khuyết 2 chỗ
            every ballot is invalid               | 2 |  0 | 90 | 0 0 0    |    | ASK      | Còn khuyết 2 chỗ
            more seats than people left           | 3 | 90 |  0 | 80 40    |    | ASK      | Còn khuyết 2 chỗ mà danh sách cũ chỉ còn 1 người.
            nobody is left                        | 2 | 90 |  0 | 80       |    | ASK      | Còn khuyết 1 chỗ mà danh sách cũ chỉ còn 0 người.
            one to one                            | 1 | 90 |  0 | 45 45    |    | ASK      | Còn khuyết 1 chỗ
            the hall votes once more              | 2 | 90 |  0 | 80 45 45 | 10 | OPEN     | 80/90 người có mặt đồng ý bầu tiếp.
            the hall leaves the seat empty        | 2 | 90 |  0 | 80 45 45 | 60 | TOLD     | Không bầu tiếp: chỉ 30/90
            """)
    void leaves_to_do(
            String result,
            int seats,
            int valid,
            int invalid,
            String votes,
            Integer asked,
            NextStep.Kind kind,
            String words) {
        var session = announced(seats, valid, invalid, votes);
        if (asked != null) {
            session.perform(new TakeHandVote(VoteSubject.ANOTHER_ROUND, Optional.of(ELECTION), "Bầu tiếp", asked, 0));
        }
        var steps = NextStep.of(session.state().meeting(), ELECTION);
        assertThat(steps).extracting(NextStep::kind).containsExactly(kind);
        assertThat(steps.stream()
                        .map(NextStep::words)
                        .map(new Messages(Messages.VIETNAMESE)::text)
                        .collect(Collectors.joining()))
                .startsWith(words);
    }

    private static Session announced(int seats, int valid, int invalid, String votes) {
        var session = Congress.begun(new HallClock());
        Congress.checkIn(session, 90);
        var given = Arrays.stream(votes.split(" ")).map(Integer::valueOf).toList();
        var people = new ArrayList<Candidate>();
        for (int i = 0; i < given.size(); i++) {
            people.add(Candidate.called("Người " + (char) ('A' + i)));
        }
        session.perform(new CreateElection(
                Contest.first(ElectionKind.OTHER, Electorate.MEETING, "Ban", seats),
                seats,
                0,
                MarkingStyle.STRIKE_OUT));
        session.perform(new ListCandidates(ELECTION, people));
        session.perform(new AdoptList(ELECTION));
        session.perform(new IssueBallots(ELECTION, 90));
        session.perform(new CollectBallots(ELECTION, 90));
        session.perform(new BeginCount(ELECTION, EntryMode.TOTALS, true, Person.called("Lục Thị Hạnh")));
        var none = invalid == 0 ? List.<ReasonCount>of() : List.of(new ReasonCount("NO_STAMP", invalid));
        session.perform(new RecordTotals(ELECTION, new Totals(valid, none, given)));
        session.perform(new AnnounceResult(ELECTION, "Nhập một lần"));
        return session;
    }
}
