package org.thuky.paper.recount;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.thuky.domain.Share;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Box;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.ReasonCount;
import org.thuky.domain.election.Standing;
import org.thuky.domain.election.Totals;
import org.thuky.domain.rule.InvalidReason;
import org.thuky.domain.rule.MajorityBase;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.RuleSet;
import org.thuky.text.Phrases;
import org.thuky.text.Words;

/**
 * Cuộc bầu cử đã niêm phong, as the page of the recount gets it: what was in the box, the rules that turn it into a
 * result, and the result as it was announced. Nothing of it tells who voted, who typed or when.
 *
 * @param candidates in the order of the ballot, numbered from 1
 * @param allStruckInvalid whether a ballot on which nobody is left does not count
 * @param reasons why ballots may be invalid, in words
 * @param numbered whether sheets stand in the order of their running numbers; when the ballots were not mixed before
 *     they were numbered, a number might tell who put them into the box, and the marks order them
 * @param sheets every ballot; empty when the board counted on paper
 * @param totals what the board counted on paper; empty when every ballot was entered
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record SealedElection(
        String title,
        int round,
        int seats,
        int alternates,
        List<Name> candidates,
        Papers box,
        boolean allStruckInvalid,
        MajorityBase base,
        String baseWords,
        Share bar,
        String clause,
        List<Reason> reasons,
        boolean numbered,
        Optional<List<Sheet>> sheets,
        Optional<Totals> totals,
        Announced announced) {

    /** @param about chức vụ, đơn vị công tác, as the ballot says */
    record Name(String name, String about) {}

    record Papers(int present, int issued, int collected) {}

    record Reason(String code, String words) {}

    record Sheet(SortedSet<Integer> struck, String invalid) {}

    /** @param reason why it was announced in spite of what stood in the way; "" when nothing did */
    record Announced(
            int valid,
            List<ReasonCount> invalid,
            List<Integer> votes,
            List<Standing> standings,
            int needed,
            List<Integer> elected,
            int vacant,
            String reason) {}

    static SealedElection of(Election election, RuleSet rules) {
        boolean numbered = election.count() instanceof Count.Ballots ballots && ballots.mixed();
        return new SealedElection(
                election.title(),
                election.round(),
                election.seats(),
                election.slate().alternates(),
                election.candidates().stream().map(SealedElection::name).toList(),
                papers(election.box()),
                election.slate().style() == MarkingStyle.STRIKE_OUT
                        && rules.invalidReason(InvalidReason.ALL_STRUCK).isPresent(),
                rules.majorityBase().value(),
                Phrases.text(Words.of(rules.majorityBase().value())),
                Outcome.bar(election, rules),
                Outcome.barSource(election, rules),
                rules.invalidReasons().value().stream()
                        .map(reason -> new Reason(reason.code(), reason.vietnamese()))
                        .toList(),
                numbered,
                sheets(election.count(), numbered),
                election.count() instanceof Count.OnPaper paper ? paper.totals() : Optional.empty(),
                announced(election, rules));
    }

    private static Name name(Candidate candidate) {
        return new Name(candidate.name(), Phrases.joined(candidate.position(), candidate.unit()));
    }

    private static Papers papers(Box box) {
        return new Papers(box.present(), box.issued(), box.collected());
    }

    private static Optional<List<Sheet>> sheets(Count count, boolean numbered) {
        if (!(count instanceof Count.Ballots ballots)) {
            return Optional.empty();
        }
        var sheets = ballots.sheets().each().stream().map(SealedElection::sheet);
        var byMarks = Comparator.comparing(Sheet::invalid)
                .thenComparing(sheet -> sheet.struck().size())
                .thenComparing(sheet -> sheet.struck().toString());
        return Optional.of((numbered ? sheets : sheets.sorted(byMarks)).toList());
    }

    private static Sheet sheet(Ballot ballot) {
        return new Sheet(ballot.struck(), ballot.invalid());
    }

    private static Announced announced(Election election, RuleSet rules) {
        var tally = election.tally();
        var outcome = Outcome.of(election, rules);
        return new Announced(
                tally.valid(),
                tally.invalid(),
                tally.votes(),
                outcome.results().stream().map(Outcome.Result::standing).toList(),
                outcome.needed(),
                election.announced(),
                outcome.vacant(),
                election.announcement().reason());
    }
}
