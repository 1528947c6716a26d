package org.thuky.text;

import java.util.List;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.AppointmentEvent;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.Meeting;

/** The acts of elections and appointments in words. */
final class ElectionActs {

    private ElectionActs() {}

    static void tell(ActWords words) {
        words.on(
                ElectionEvent.ElectionCreated.class,
                (e, m) ->
                        Sentence.of("chronicle.act.electionCreated", e.contest().title(), e.seats()));
        words.on(
                ElectionEvent.ElectionChanged.class,
                (e, m) -> Sentence.of("chronicle.act.electionChanged", e.title(), e.seats()));
        words.on(
                ElectionEvent.CandidatesChanged.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.candidatesChanged", title(m, e.election()), names(e.candidates(), m)));
        words.on(
                ElectionEvent.RoundOpened.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.roundOpened",
                        title(m, e.after()),
                        e.cause().title(),
                        e.seats(),
                        names(e.candidates(), m)));
        words.on(
                ElectionEvent.WithdrawalDecided.class,
                (e, m) -> e.withdrawal().granted()
                        ? Sentence.of(
                                "chronicle.act.withdrawalGranted",
                                e.withdrawal().name(),
                                title(m, e.election()))
                        : Sentence.of(
                                "chronicle.act.withdrawalRefused",
                                e.withdrawal().name(),
                                title(m, e.election())));
        words.on(
                ElectionEvent.SeatsAndListAdopted.class,
                (e, m) -> Sentence.of("chronicle.act.seatsAndListAdopted", title(m, e.election())));
        words.on(
                ElectionEvent.BallotsPrinted.class,
                (e, m) -> Sentence.of("chronicle.act.ballotsPrinted", title(m, e.election()), e.copies()));
        words.on(
                ElectionEvent.BoxShownEmpty.class,
                (e, m) -> Sentence.of("chronicle.act.boxShownEmpty", title(m, e.election())));
        words.on(
                ElectionEvent.BallotsIssued.class,
                (e, m) -> because(
                        e.reason(),
                        Sentence.of("chronicle.act.ballotsIssued", title(m, e.election()), e.issued(), e.present())));
        words.on(
                ElectionEvent.BallotsCollected.class,
                (e, m) -> because(
                        e.reason(),
                        Sentence.of("chronicle.act.ballotsCollected", title(m, e.election()), e.collected())));
        words.on(
                ElectionEvent.CountBegun.class,
                (e, m) -> e.mode() == EntryMode.BALLOTS
                        ? Sentence.of("chronicle.act.countBegun", title(m, e.election()))
                        : Sentence.of("chronicle.act.countOnPaper", title(m, e.election())));
        words.on(
                ElectionEvent.BallotsRecorded.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.ballotsRecorded",
                        title(m, e.election()),
                        e.copies(),
                        marks(m, e.election(), e.ballot())));
        words.on(
                ElectionEvent.BallotCorrected.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.ballotCorrected",
                        title(m, e.election()),
                        e.sheet(),
                        marks(m, e.election(), e.before()),
                        marks(m, e.election(), e.after())));
        words.on(
                ElectionEvent.SecondEntryBegun.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.rereadingBegun",
                        title(m, e.election()),
                        e.typist().name()));
        words.on(
                ElectionEvent.BallotsEnteredAgain.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.ballotsReread",
                        title(m, e.election()),
                        e.copies(),
                        marks(m, e.election(), e.ballot())));
        words.on(
                ElectionEvent.SheetSettled.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.sheetSettled",
                        title(m, e.election()),
                        e.sheet(),
                        marks(m, e.election(), e.ballot())));
        words.on(
                ElectionEvent.PaperCheckDrawn.class,
                (e, m) -> Sentence.of("chronicle.act.paperCheckDrawn", title(m, e.election()), e.number(), e.sheets()));
        words.on(
                ElectionEvent.PaperCheckMade.class,
                (e, m) -> e.differing().isEmpty()
                        ? Sentence.of("chronicle.act.paperCheckAgrees", title(m, e.election()))
                        : Sentence.of("chronicle.act.paperCheckDiffers", title(m, e.election()), e.differing()));
        words.on(
                ElectionEvent.TotalsRecorded.class,
                (e, m) -> Sentence.of("chronicle.act.totalsRecorded", title(m, e.election())));
        words.on(
                ElectionEvent.TotalsEnteredAgain.class,
                (e, m) -> Sentence.of("chronicle.act.totalsEnteredAgain", title(m, e.election())));
        words.on(
                ElectionEvent.TotalsSettled.class,
                (e, m) -> Sentence.of("chronicle.act.totalsSettled", title(m, e.election())));
        words.on(
                ElectionEvent.ResultAnnounced.class,
                (e, m) -> e.reason().isEmpty()
                        ? Sentence.of("chronicle.act.resultAnnounced", title(m, e.election()), elected(m, e))
                        : Sentence.of(
                                "chronicle.act.resultAnnouncedFor", title(m, e.election()), elected(m, e), e.reason()));
        words.on(
                ElectionEvent.SeatVacated.class,
                (e, m) -> e.successor().isPresent()
                        ? Sentence.of(
                                "chronicle.act.seatTakenOver",
                                name(m, e.who()),
                                title(m, e.election()),
                                e.cause().title(),
                                e.reason(),
                                name(m, e.successor().get()))
                        : Sentence.of(
                                "chronicle.act.seatVacated",
                                name(m, e.who()),
                                title(m, e.election()),
                                e.cause().title(),
                                e.reason()));
        words.on(
                ElectionEvent.SeatsAwarded.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.seatsAwarded",
                        title(m, e.election()),
                        e.numbers().stream()
                                .map(number -> name(m, new OnBallot(e.election(), number)))
                                .toList(),
                        e.reason()));
        words.on(
                ElectionEvent.ElectionRemoved.class,
                (e, m) -> Sentence.of("chronicle.act.electionRemoved", title(m, e.election())));
        words.on(
                AppointmentEvent.AppointmentAnnounced.class,
                (e, m) -> Sentence.of(
                        "chronicle.act.appointmentAnnounced",
                        e.appointment().title(),
                        e.appointment().decision().number(),
                        names(e.appointment().people(), m)));
        words.on(
                AppointmentEvent.AppointmentRemoved.class,
                (e, m) -> Sentence.of("chronicle.act.appointmentRemoved", e.number()));
    }

    /** Before the seal the chronicle shows no marks: whoever enters the pile again must not see the first entry. */
    private static Sentence marks(Meeting meeting, ElectionId id, Ballot ballot) {
        boolean sealed = meeting.elections()
                .find(id)
                .filter(election -> election.stage() == Stage.ANNOUNCED)
                .isPresent();
        if (!sealed) {
            return Sentence.of("chronicle.act.marks.hidden");
        }
        if (!ballot.valid()) {
            return Sentence.of("chronicle.act.marks.invalid");
        }
        return ballot.struck().isEmpty()
                ? Sentence.of("chronicle.act.marks.untouched")
                : Sentence.of("chronicle.act.marks.struck", List.copyOf(ballot.struck()));
    }

    private static Object title(Meeting meeting, ElectionId election) {
        return meeting.elections()
                .find(election)
                .map(Election::title)
                .<Object>map(title -> title)
                .orElse(Sentence.of("chronicle.act.something", election.value()));
    }

    private static Object elected(Meeting meeting, ElectionEvent.ResultAnnounced result) {
        var elected = meeting.elections().find(result.election()).stream()
                .flatMap(election -> election.candidates().stream())
                .filter(candidate -> result.elected().contains(candidate.number()))
                .toList();
        return elected.isEmpty() ? Sentence.of("chronicle.act.nobody") : names(elected, meeting);
    }

    /** Somebody whose ballot may have been taken back since. */
    private static Object name(Meeting meeting, OnBallot place) {
        return meeting.elections()
                .find(place.ballot())
                .filter(ballot -> place.number() <= ballot.candidates().size())
                .map(ballot -> ballot.candidate(place.number()).person())
                .map(meeting.roll()::told)
                .<Object>map(name -> name)
                .orElse(Sentence.of("chronicle.act.nobody"));
    }

    private static List<String> names(List<Candidate> people, Meeting meeting) {
        return people.stream().map(Candidate::person).map(meeting.roll()::told).toList();
    }

    /** What was put right, and why. */
    private static Sentence because(String reason, Sentence act) {
        return reason.isEmpty() ? act : Sentence.of("chronicle.act.because", act, reason);
    }
}
