package org.thuky.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.Preparation;
import org.thuky.domain.election.ReasonCount;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Totals;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.FirstMeeting;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingEvent.BodyChosen;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.InvalidReason;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.paper.form.Paper;
import org.thuky.paper.form.Papers;

/** Small meetings, one for each way in which an election may go, entered ballot by ballot by a board of three. */
final class SampleElections {

    static final String UNION = "Công đoàn cơ sở Văn phòng Ủy ban nhân dân tỉnh Cao Bằng";
    static final ElectionId FIRST = new ElectionId(1);
    static final ElectionId SECOND = new ElectionId(2);

    private static final Officer HEAD = new Officer(Person.called("Bế Ích Trưởng"), "Trưởng ban");
    private static final Officer CLERK = new Officer(Person.called("Lục Thị Ghi"), "Thư ký");
    private static final Officer THIRD = new Officer(Person.called("Đàm Văn Đếm"), "Ủy viên");

    private final SampleMeeting sample;

    private SampleElections(SampleMeeting sample) {
        this.sample = sample;
    }

    /** So many summoned and present, their bodies chosen. */
    static SampleElections congress(int people) {
        return new SampleElections(
                new SampleMeeting().opened().roll(people).hall(people).bodies());
    }

    static SampleElections conference(int people) {
        return new SampleElections(new SampleMeeting()
                .opened(MeetingKind.COMMITTEE_CONFERENCE)
                .roll(people)
                .hall(people)
                .bodies());
    }

    static SampleElections belowQuorum(int summoned, int present) {
        return new SampleElections(
                new SampleMeeting().opened().roll(summoned).hall(present).bodies());
    }

    Meeting meeting() {
        return sample.meeting();
    }

    List<Paper> papers() {
        return Papers.of(sample.meeting(), sample.chronicle(), "7f3a91c04be2");
    }

    Election election(ElectionId id) {
        return meeting().elections().get(id);
    }

    SampleElections waived(String reason) {
        sample.happens(meeting().waiveQuorum(Electorate.MEETING, reason));
        return this;
    }

    /** @param first where in the roll the candidates begin */
    SampleElections create(
            ElectionKind kind, Electorate electorate, String title, int size, int seats, int first, int names) {
        var id = new ElectionId(meeting().elections().all().size() + 1);
        sample.happens(meeting()
                .elections()
                .create(Contest.first(kind, electorate, title, size), seats, 0, MarkingStyle.STRIKE_OUT));
        return list(id, first, names);
    }

    SampleElections list(ElectionId id, int first, int names) {
        var people = new ArrayList<Candidate>();
        for (var member : meeting().roll().summoned().subList(first, first + names)) {
            people.add(new Candidate(
                    0,
                    new Person(Optional.of(member.id()), member.name().full()),
                    0,
                    member.position(),
                    member.unit(),
                    switch (people.size()) {
                        case 1 -> Nomination.NOMINATED;
                        case 2 -> Nomination.SELF_NOMINATED;
                        default -> Nomination.PREPARED;
                    }));
        }
        sample.happens(meeting().poll(id).list(people));
        return this;
    }

    private Preparation preparing(ElectionId id) {
        return meeting().elections().preparing(id);
    }

    SampleElections withdraw(ElectionId id, int number, boolean granted, String reason) {
        sample.happens(preparing(id).withdraw(number, granted, reason));
        return this;
    }

    /** One hand against it, where there are enough of them. */
    SampleElections adopted(ElectionId id) {
        int against = meeting().voters(election(id).electorate()).present() > 2 ? 1 : 0;
        sample.happens(meeting()
                .takeHandVote(
                        VoteSubject.SEATS_AND_LIST,
                        Optional.of(id),
                        "Thông qua số lượng và danh sách bầu cử",
                        against,
                        0));
        sample.happens(preparing(id).adopt());
        return this;
    }

    /** Printed, the box shown, issued and collected. */
    SampleElections voted(ElectionId id, int issued, int collected) {
        sample.happens(preparing(id).print(issued));
        sample.happens(preparing(id).showEmpty());
        sample.happens(meeting().poll(id).issue(issued, ""));
        sample.happens(preparing(id).collect(collected, ""));
        return this;
    }

    /** Entered once by the clerk. */
    SampleElections entered(ElectionId id, Ballot... ballots) {
        return entered(id, CLERK.name(), ballots);
    }

    SampleElections entered(ElectionId id, String typist, Ballot... ballots) {
        return entered(id, true, typist, ballots);
    }

    /** Numbered as they lay in the box. */
    SampleElections unmixed(ElectionId id, Ballot... ballots) {
        return entered(id, false, CLERK.name(), ballots);
    }

    private SampleElections entered(ElectionId id, boolean mixed, String typist, Ballot... ballots) {
        sample.happens(preparing(id).beginCount(EntryMode.BALLOTS, mixed, Person.called(typist)));
        Stream.of(ballots)
                .forEach(ballot -> sample.happens(meeting().counting(id).record(ballot, 1)));
        return this;
    }

    /** Entered again by the head of the board. */
    SampleElections enterAgain(ElectionId id, Ballot... ballots) {
        return enterAgain(id, HEAD.name(), ballots);
    }

    SampleElections recounted(ElectionId id, Ballot... ballots) {
        return enterAgain(id, THIRD.name(), ballots);
    }

    SampleElections enterAgain(ElectionId id, String typist, Ballot... ballots) {
        sample.happens(meeting().counting(id).beginSecondEntry(Person.called(typist)));
        Stream.of(ballots)
                .forEach(ballot -> sample.happens(meeting().counting(id).enterAgain(ballot, 1)));
        return this;
    }

    SampleElections settled(ElectionId id, int sheet, Ballot paper) {
        sample.happens(meeting().counting(id).settle(sheet, paper));
        return this;
    }

    SampleElections drawn(ElectionId id, int number) {
        sample.happens(meeting().counting(id).draw(number));
        return this;
    }

    SampleElections compared(ElectionId id, Integer... differing) {
        sample.happens(meeting().counting(id).check(List.of(differing)));
        return this;
    }

    SampleElections totals(ElectionId id, int valid, int overVoted, Integer... votes) {
        sample.happens(preparing(id).beginCount(EntryMode.TOTALS, false, CLERK.person()));
        var invalid =
                overVoted == 0 ? List.<ReasonCount>of() : List.of(new ReasonCount(InvalidReason.OVER_VOTED, overVoted));
        var totals = new Totals(valid, invalid, List.of(votes));
        sample.happens(meeting().counting(id).record(totals));
        sample.happens(meeting().counting(id).beginSecondEntry(HEAD.person()));
        sample.happens(meeting().counting(id).enterAgain(totals));
        return this;
    }

    SampleElections announced(ElectionId id) {
        return announced(id, "");
    }

    SampleElections announced(ElectionId id, String reason) {
        sample.happens(meeting().counting(id).announce(reason));
        return this;
    }

    /** The hall is asked, and agrees. */
    SampleElections asked(ElectionId id) {
        sample.happens(
                meeting().takeHandVote(VoteSubject.ANOTHER_ROUND, Optional.of(id), "Bầu tiếp cho đủ số lượng", 0, 2));
        return this;
    }

    SampleElections next(ElectionId id, RoundCause cause) {
        sample.happens(meeting().elections().openRound(id, cause, meeting().rules()));
        return this;
    }

    SampleElections appointed(ElectionKind kind, String title, String... names) {
        var people = Stream.of(names)
                .map(name -> new Candidate(0, Person.called(name), 0, "Chuyên viên", "Văn phòng", Nomination.PREPARED))
                .toList();
        sample.happens(meeting()
                .elections()
                .appoint(
                        kind,
                        title,
                        new Decision("15/QĐ-LĐLĐ", LocalDate.of(2023, 2, 9), "Liên đoàn Lao động tỉnh Cao Bằng"),
                        people));
        return this;
    }

    /** How the new committee met, written down. */
    SampleElections met(FirstMeeting told) {
        sample.happens(meeting().recordFirstMeeting(told));
        return this;
    }

    SampleElections firstBoard() {
        sample.happens(new BodyChosen(
                BodyKind.FIRST_MEETING_BOARD,
                List.of(
                        new Officer(Person.called("Hoàng Thị Đọc"), "Trưởng ban"),
                        new Officer(Person.called("Nông Văn Viết"), "Thư ký"))));
        return this;
    }

    SampleElections decided() {
        sample.run().decided();
        return this;
    }

    /** Many identical ballots. */
    static Ballot[] times(int copies, Ballot ballot) {
        return Stream.generate(() -> ballot).limit(copies).toArray(Ballot[]::new);
    }

    static Ballot[] all(Ballot[]... piles) {
        return Stream.of(piles).flatMap(Stream::of).toArray(Ballot[]::new);
    }
}
