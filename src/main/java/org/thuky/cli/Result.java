package org.thuky.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.thuky.domain.Share;
import org.thuky.domain.election.Appointment;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Elections;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Margin;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingAdvice;
import org.thuky.domain.meeting.RulesInUse;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.session.State;
import org.thuky.text.Messages;

/** What {@code result.json} holds: the figures of a meeting for whoever reads them by program. */
record Result(
        RollResult roll,
        List<WaiverResult> waivers,
        List<VoteResult> votes,
        List<ElectionResult> elections,
        List<AppointmentResult> appointments,
        RuleSetResult rules,
        String integrityCode) {

    /** @param share present of summoned in per cent, two decimals */
    record RollResult(int summoned, int present, BigDecimal share, boolean quorate) {}

    /**
     * By which rules the meeting was held.
     *
     * @param advice where it lies outside them, in words
     * @param ask the rules to be looked up before it begins, by name
     */
    record RuleSetResult(String id, List<String> advice, List<String> ask) {}

    /** Who went on below the quorum, and why. */
    record WaiverResult(String electorate, int summoned, int present, String reason) {}

    /** @param against and the next: said by name; {@code inFavour} is written as "for" */
    record VoteResult(
            String subject, int base, @JsonProperty("for") int inFavour, int against, int other, boolean passed) {}

    /**
     * @param after the election whose result left something open, and what; absent in the first round
     * @param vacant seats that stayed empty; 0 while ties are open for them
     * @param margin the fewest ballots that would change the elected
     * @param rereadings the second entry, then recounts
     * @param reason why it was announced in spite of what stood in the way; "" when nothing did
     * @param holders who has the places now, whatever was decided since
     * @param vacated who gave up a place
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ElectionResult(
            int id,
            String kind,
            String electorate,
            String title,
            int round,
            AfterResult after,
            int size,
            int seats,
            int issued,
            int collected,
            int valid,
            int invalid,
            List<CandidateResult> candidates,
            int vacant,
            List<TieResult> ties,
            int margin,
            List<SecondEntryResult> rereadings,
            PaperCheckResult paperCheck,
            String reason,
            List<String> holders,
            List<String> alternates,
            List<VacatedResult> vacated) {}

    /** @param successor who has the place now; absent when nobody has */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record VacatedResult(String name, String cause, String reason, String successor) {}

    record AfterResult(int election, String cause) {}

    record CandidateResult(String name, int votes, BigDecimal share, String outcome) {}

    record TieResult(String place, List<String> candidates, int votes, int places) {}

    /** @param settled sheets that were read a third time */
    record SecondEntryResult(int differed, int settled) {}

    /** @param differing absent while nobody has looked */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PaperCheckResult(int number, List<Integer> sheets, List<Integer> differing) {}

    record AppointmentResult(
            String kind, String title, String number, String date, String issuer, List<String> people) {}

    static Result of(State state) {
        var meeting = state.meeting();
        return new Result(
                roll(meeting),
                Stream.of(Electorate.values())
                        .flatMap(electorate -> meeting.waiver(electorate).stream()
                                .map(waiver -> new WaiverResult(
                                        Arguments.word(electorate),
                                        waiver.summoned(),
                                        waiver.present(),
                                        waiver.reason())))
                        .toList(),
                meeting.votes().taken().stream()
                        .map(vote -> new VoteResult(
                                vote.subject(),
                                vote.base(),
                                vote.inFavour(),
                                vote.against(),
                                vote.other(),
                                vote.passed(meeting.rules())))
                        .toList(),
                meeting.elections().all().stream()
                        .map(election -> election(election, meeting.elections(), meeting.rules()))
                        .toList(),
                meeting.elections().appointments().stream()
                        .map(Result::appointment)
                        .toList(),
                rules(meeting),
                state.integrityCode());
    }

    private static RuleSetResult rules(Meeting meeting) {
        var words = new Messages(Messages.VIETNAMESE);
        return new RuleSetResult(
                meeting.rules().id(),
                MeetingAdvice.on(meeting).stream()
                        .map(advice -> words.text(advice.sentence()))
                        .toList(),
                RulesInUse.toAsk(meeting).stream().map(Rule::name).toList());
    }

    private static RollResult roll(Meeting meeting) {
        var presence = meeting.presence();
        return new RollResult(presence.summoned(), presence.present(), percent(presence.share()), meeting.quorate());
    }

    private static ElectionResult election(Election election, Elections elections, RuleSet rules) {
        var outcome = Outcome.of(election, rules);
        var tally = election.tally();
        var contest = election.contest();
        return new ElectionResult(
                election.id().value(),
                Arguments.word(contest.kind()),
                Arguments.word(contest.electorate()),
                contest.title(),
                contest.round(),
                contest.after()
                        .map(after -> new AfterResult(after.election().value(), Arguments.word(after.cause())))
                        .orElse(null),
                contest.size(),
                election.seats(),
                election.box().issued(),
                election.box().collected(),
                tally.valid(),
                tally.invalidBallots(),
                outcome.results().stream()
                        .map(result -> new CandidateResult(
                                result.candidate().name(),
                                result.votes(),
                                percent(result.share()),
                                Arguments.word(result.standing())))
                        .toList(),
                outcome.vacant(),
                outcome.ties().stream().map(tie -> tie(tie, election)).toList(),
                Margin.of(election, rules).ballots(),
                rereadings(election.count()),
                election.paperCheck()
                        .map(check -> new PaperCheckResult(
                                check.number(),
                                check.sheets(),
                                check.differing().orElse(null)))
                        .orElse(null),
                election.announcement().reason(),
                names(elections.holders(election), elections),
                names(elections.alternates(election, rules), elections),
                election.announcement().vacated().stream()
                        .map(vacated -> new VacatedResult(
                                elections.person(vacated.who()).name(),
                                Arguments.word(vacated.cause()),
                                vacated.reason(),
                                vacated.successor()
                                        .map(next -> elections.person(next).name())
                                        .orElse(null)))
                        .toList());
    }

    private static List<String> names(List<OnBallot> places, Elections elections) {
        return places.stream().map(place -> elections.person(place).name()).toList();
    }

    private static TieResult tie(Outcome.Tie tie, Election election) {
        return new TieResult(
                Arguments.word(tie.place()),
                tie.candidates().stream()
                        .map(number -> election.candidate(number).name())
                        .toList(),
                tie.votes(),
                tie.places());
    }

    private static List<SecondEntryResult> rereadings(Count count) {
        return count instanceof Count.Ballots ballots
                ? ballots.secondEntries().stream()
                        .map(reading -> new SecondEntryResult(
                                reading.differences().size(), reading.settled().size()))
                        .toList()
                : List.of();
    }

    private static AppointmentResult appointment(Appointment appointment) {
        var decision = appointment.decision();
        return new AppointmentResult(
                Arguments.word(appointment.kind()),
                appointment.title(),
                decision.number(),
                decision.date().toString(),
                decision.issuer(),
                appointment.people().stream().map(Candidate::name).toList());
    }

    private static BigDecimal percent(Share share) {
        return share.whole() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(share.part())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(share.whole()), 2, RoundingMode.HALF_UP);
    }
}
