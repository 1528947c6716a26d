package org.thuky.cli;

import static java.util.Map.entry;
import static org.thuky.cli.ScriptSteps.election;
import static org.thuky.cli.ScriptSteps.person;
import static org.thuky.cli.ScriptSteps.somebody;
import static org.thuky.cli.ScriptSteps.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thuky.cli.ScriptSteps.ScriptStep;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.BallotEntry;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.election.ReasonCount;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Totals;
import org.thuky.domain.election.VacancyCause;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.ElectionCommand.AnnounceAppointment;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.AwardSeats;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.BeginSecondEntry;
import org.thuky.session.command.ElectionCommand.ChangeElection;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CorrectBallot;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.DecideWithdrawal;
import org.thuky.session.command.ElectionCommand.DrawPaperCheck;
import org.thuky.session.command.ElectionCommand.EnterBallotsAgain;
import org.thuky.session.command.ElectionCommand.EnterTotalsAgain;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.OpenRound;
import org.thuky.session.command.ElectionCommand.PrintBallots;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.session.command.ElectionCommand.RecordPaperCheck;
import org.thuky.session.command.ElectionCommand.RecordTotals;
import org.thuky.session.command.ElectionCommand.RemoveAppointment;
import org.thuky.session.command.ElectionCommand.RemoveElection;
import org.thuky.session.command.ElectionCommand.SettleSheet;
import org.thuky.session.command.ElectionCommand.SettleTotals;
import org.thuky.session.command.ElectionCommand.ShowBoxEmpty;
import org.thuky.session.command.ElectionCommand.VacateSeat;

/** The steps that a script may take in the elections. */
final class ElectionSteps {

    private static final List<String> ELECTION =
            List.of("election", "kind", "electorate", "title", "size", "seats", "alternates", "style");

    private static final List<String> TOTALS = List.of("election", "valid", "invalid", "votes");

    static final Map<String, ScriptStep> STEPS = Map.ofEntries(
            entry(
                    "create-election",
                    step(
                            CreateElection.class,
                            ELECTION,
                            (s, m) -> new CreateElection(
                                    Contest.first(
                                            s.choice("kind", ElectionKind.class),
                                            s.choice("electorate", Electorate.class, Electorate.MEETING),
                                            s.text("title"),
                                            s.number("size", s.number("seats"))),
                                    s.number("seats"),
                                    s.number("alternates", 0),
                                    s.choice(
                                            "style",
                                            MarkingStyle.class,
                                            m.rules().markingStyle().value())))),
            entry("change-election", step(ChangeElection.class, ELECTION, (s, m) -> {
                var election = m.elections().get(election(s));
                int seats = s.number("seats", election.seats());
                return new ChangeElection(
                        election.id(),
                        s.text("title", election.title()),
                        s.number("size", Math.max(seats, election.contest().size())),
                        seats,
                        s.number("alternates", election.slate().alternates()),
                        s.choice("style", MarkingStyle.class, election.slate().style()));
            })),
            entry(
                    "open-round",
                    step(
                            OpenRound.class,
                            List.of("election", "cause"),
                            (s, m) -> new OpenRound(election(s), s.choice("cause", RoundCause.class)))),
            entry(
                    "decide-withdrawal",
                    step(
                            DecideWithdrawal.class,
                            List.of("election", "name", "granted", "reason"),
                            (s, m) -> new DecideWithdrawal(
                                    election(s), listed(s, m), s.flag("granted", true), s.text("reason", "")))),
            entry(
                    "remove-election",
                    step(RemoveElection.class, List.of("election"), (s, m) -> new RemoveElection(election(s)))),
            entry(
                    "list-candidates",
                    step(
                            ListCandidates.class,
                            List.of("election", "candidates"),
                            (s, m) -> new ListCandidates(
                                    election(s),
                                    s.each("candidates").stream()
                                            .map(candidate -> candidate(candidate, m))
                                            .toList()))),
            entry("adopt-list", step(AdoptList.class, List.of("election"), (s, m) -> new AdoptList(election(s)))),
            entry(
                    "print-ballots",
                    step(
                            PrintBallots.class,
                            List.of("election", "copies"),
                            (s, m) -> new PrintBallots(election(s), s.number("copies", voters(s, m))))),
            entry(
                    "show-box-empty",
                    step(ShowBoxEmpty.class, List.of("election"), (s, m) -> new ShowBoxEmpty(election(s)))),
            entry(
                    "issue-ballots",
                    step(
                            IssueBallots.class,
                            List.of("election", "issued", "reason"),
                            (s, m) -> new IssueBallots(
                                    election(s), s.number("issued", voters(s, m)), s.text("reason", "")))),
            entry(
                    "collect-ballots",
                    step(
                            CollectBallots.class,
                            List.of("election", "collected", "reason"),
                            (s, m) -> new CollectBallots(election(s), s.number("collected"), s.text("reason", "")))),
            entry(
                    "begin-count",
                    step(
                            BeginCount.class,
                            List.of("election", "mode", "mixed", "typist"),
                            (s, m) -> new BeginCount(
                                    election(s),
                                    s.choice("mode", EntryMode.class, EntryMode.BALLOTS),
                                    s.flag("mixed", true),
                                    somebody(s, "typist", m)))),
            entry("ballot", step(RecordBallots.class, List.of("election", "marks"), (s, m) -> {
                var entered = marks(s, m);
                return new RecordBallots(election(s), entered.ballot(), entered.copies());
            })),
            entry(
                    "correct-ballot",
                    step(
                            CorrectBallot.class,
                            List.of("election", "sheet", "marks"),
                            (s, m) -> new CorrectBallot(
                                    election(s), s.number("sheet"), marks(s, m).ballot()))),
            entry(
                    "begin-second-entry",
                    step(
                            BeginSecondEntry.class,
                            List.of("election", "officer", "pin"),
                            (s, m) -> new BeginSecondEntry(election(s), somebody(s, "officer", m), s.text("pin")))),
            entry("second-ballot", step(EnterBallotsAgain.class, List.of("election", "marks"), (s, m) -> {
                var entered = marks(s, m);
                return new EnterBallotsAgain(election(s), entered.ballot(), entered.copies());
            })),
            entry(
                    "settle-sheet",
                    step(
                            SettleSheet.class,
                            List.of("election", "sheet", "marks"),
                            (s, m) -> new SettleSheet(
                                    election(s), s.number("sheet"), marks(s, m).ballot()))),
            entry(
                    "draw-paper-check",
                    step(
                            DrawPaperCheck.class,
                            List.of("election", "number"),
                            (s, m) -> new DrawPaperCheck(election(s), s.number("number")))),
            entry(
                    "record-paper-check",
                    step(
                            RecordPaperCheck.class,
                            List.of("election", "differing"),
                            (s, m) -> new RecordPaperCheck(election(s), s.numbers("differing")))),
            entry(
                    "record-totals",
                    step(RecordTotals.class, TOTALS, (s, m) -> new RecordTotals(election(s), totals(s, m)))),
            entry(
                    "enter-totals-again",
                    step(EnterTotalsAgain.class, TOTALS, (s, m) -> new EnterTotalsAgain(election(s), totals(s, m)))),
            entry(
                    "settle-totals",
                    step(SettleTotals.class, TOTALS, (s, m) -> new SettleTotals(election(s), totals(s, m)))),
            entry(
                    "announce-result",
                    step(
                            AnnounceResult.class,
                            List.of("election", "reason"),
                            (s, m) -> new AnnounceResult(election(s), s.text("reason", "")))),
            entry(
                    "vacate-seat",
                    step(
                            VacateSeat.class,
                            List.of("election", "name", "cause", "reason"),
                            (s, m) -> new VacateSeat(
                                    election(s),
                                    seated(s, m),
                                    s.choice("cause", VacancyCause.class),
                                    s.text("reason", "")))),
            entry(
                    "award-seats",
                    step(
                            AwardSeats.class,
                            List.of("election", "names", "reason"),
                            (s, m) -> new AwardSeats(
                                    election(s),
                                    s.texts("names").stream()
                                            .map(name -> listed(name, s, m))
                                            .toList(),
                                    s.text("reason", "")))),
            entry(
                    "announce-appointment",
                    step(
                            AnnounceAppointment.class,
                            List.of("kind", "title", "number", "date", "issuer", "people"),
                            (s, m) -> new AnnounceAppointment(
                                    s.choice("kind", ElectionKind.class),
                                    s.text("title"),
                                    new Decision(s.text("number"), s.date("date"), s.text("issuer")),
                                    s.each("people").stream()
                                            .map(person -> candidate(person, m))
                                            .toList()))),
            entry(
                    "remove-appointment",
                    step(
                            RemoveAppointment.class,
                            List.of("appointment"),
                            (s, m) -> new RemoveAppointment(s.number("appointment")))));

    private ElectionSteps() {}

    private static int voters(Arguments step, Meeting meeting) {
        return meeting.voters(meeting.elections().get(election(step)).electorate())
                .present();
    }

    /** The place of a name on the ballot. */
    private static int listed(Arguments step, Meeting meeting) {
        return listed(step.text("name"), step, meeting);
    }

    private static int listed(String name, Arguments step, Meeting meeting) {
        var candidates = meeting.elections().get(election(step)).candidates();
        return meant(name, candidates, Candidate::person, "cli.script.notListed", step, meeting)
                .number();
    }

    /** Who holds a place of an election, or is an alternate of it. */
    private static OnBallot seated(Arguments step, Meeting meeting) {
        var elections = meeting.elections();
        var election = elections.get(election(step));
        var places = Stream.concat(
                        elections.holders(election).stream(), elections.alternates(election, meeting.rules()).stream())
                .toList();
        return meant(
                step.text("name"),
                places,
                place -> elections.person(place).person(),
                "cli.script.notSeated",
                step,
                meeting);
    }

    /** By card, or by name however it is spelled; namesakes as lists tell them apart. */
    private static <T> T meant(
            String told, List<T> among, Function<T, Person> who, String nobody, Arguments step, Meeting meeting) {
        var person = ScriptSteps.called(told, meeting);
        var found =
                among.stream().filter(each -> who.apply(each).isSameAs(person)).toList();
        if (found.size() != 1) {
            throw Refusal.of(found.isEmpty() ? nobody : "cli.script.namesakes", step.where(), told, found.size());
        }
        return found.get(0);
    }

    private static BallotEntry marks(Arguments step, Meeting meeting) {
        var election = meeting.elections().get(election(step));
        return BallotEntry.parse(step.text("marks"), election.slate(), meeting.rules());
    }

    /** Somebody of the roll, by name or card, or whoever is described. */
    private static Candidate candidate(Arguments candidate, Meeting meeting) {
        if (candidate.isText() || candidate.has("who")) {
            var member = person(candidate.isText() ? candidate.text() : candidate.text("who"), candidate, meeting);
            return Candidate.of(
                    member,
                    candidate.isText()
                            ? Nomination.PREPARED
                            : candidate.choice("nomination", Nomination.class, Nomination.PREPARED));
        }
        return new Candidate(
                0,
                Person.called(candidate.text("name")),
                candidate.number("birth-year", 0),
                candidate.text("position", ""),
                candidate.text("unit", ""),
                candidate.choice("nomination", Nomination.class, Nomination.PREPARED));
    }

    private static Totals totals(Arguments step, Meeting meeting) {
        var election = meeting.toldApart().elections().get(election(step));
        var invalid = step.counts("invalid").entrySet().stream()
                .map(reason -> new ReasonCount(reason.getKey(), reason.getValue()))
                .toList();
        return new Totals(step.number("valid"), invalid, votes(step, election));
    }

    private static List<Integer> votes(Arguments step, Election election) {
        var byName = step.counts("votes");
        var votes = new ArrayList<Integer>();
        for (var candidate : election.candidates()) {
            var ofOne = byName.remove(candidate.name());
            if (ofOne == null) {
                throw Refusal.of("cli.script.votes", step.where(), candidate.name());
            }
            votes.add(ofOne);
        }
        byName.keySet().stream().findFirst().ifPresent(stranger -> {
            throw Refusal.of("cli.script.notListed", step.where(), stranger);
        });
        return votes;
    }
}
