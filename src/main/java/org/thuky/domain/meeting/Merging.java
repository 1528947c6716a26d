package org.thuky.domain.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.member.MemberEvent.MembersMerged;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.PersonName;

/**
 * Gộp hai mục là một người, and what stands in the way: one person does not stand, sit or vote twice, and figures that are out
 * do not change any more.
 */
final class Merging {

    private final Meeting meeting;
    private final MembersMerged merged;
    private final PersonName name;

    private Merging(Meeting meeting, MembersMerged merged) {
        this.meeting = meeting;
        this.merged = merged;
        this.name = merged.kept().name();
    }

    /** @throws Refusal as {@link Meeting#merge} */
    static MembersMerged of(Meeting meeting, MemberId kept, MemberId dropped) {
        if (meeting.elections().standstill().isPresent()) {
            throw Refusal.of("meeting.refusal.merge.counting");
        }
        var merging = new Merging(meeting, meeting.roll().merge(kept, dropped));
        merging.requireNotReplaced();
        merging.requireOneOffice();
        merging.requireOneCandidate();
        merging.requireOnePlace();
        var after = meeting.apply(merging.merged, Instant.EPOCH);
        merging.requireNotCountingHimself(after);
        merging.requireElectorate(after);
        return merging.merged;
    }

    private void requireNotReplaced() {
        boolean came = merged.people().stream().anyMatch(meeting.attendance()::everCame);
        boolean replaced = merged.kept().kind() == MemberKind.REPLACED;
        boolean byHimself = meeting.roll().replacements().stream()
                .anyMatch(each -> both(Stream.of(each.alternate(), each.absent())));
        if (replaced && came || byHimself) {
            throw Refusal.of("meeting.refusal.merge.replaced", name);
        }
    }

    private void requireOneOffice() {
        for (var body : BodyKind.values()) {
            if (both(officers(meeting.body(body)))) {
                throw Refusal.of("meeting.refusal.merge.officer", name, body.label());
            }
        }
        for (var taken : meeting.takenOver()) {
            if (both(officers(List.of(taken.before(), taken.successor())))) {
                throw Refusal.of(
                        "meeting.refusal.merge.takenOver", name, taken.body().label());
            }
        }
    }

    private void requireOneCandidate() {
        for (var election : meeting.elections().all()) {
            if (both(people(election.candidates()))) {
                throw Refusal.of(
                        isIssued(election) ? "meeting.refusal.merge.voted" : "meeting.refusal.merge.listed",
                        name,
                        election.title());
            }
        }
        for (var decided : meeting.elections().appointments()) {
            if (both(people(decided.people()))) {
                throw Refusal.of("meeting.refusal.merge.appointed", name, decided.title());
            }
        }
    }

    /** In two rounds, or by election and by decision. */
    private void requireOnePlace() {
        for (var kind : ElectionKind.values()) {
            if (both(people(meeting.elections().seated(contest -> contest.kind() == kind, kind::equals)))) {
                throw Refusal.of("meeting.refusal.merge.elected", name, kind.title());
            }
        }
    }

    private void requireNotCountingHimself(Meeting after) {
        var person = merged.kept().id();
        for (var election : after.elections().all()) {
            if (officers(after.countingBoard(election)).anyMatch(person::equals)
                    && people(election.candidates()).anyMatch(person::equals)) {
                throw Refusal.of("meeting.refusal.merge.counts", name, election.title());
            }
        }
    }

    /** As many may vote as were written down when ballots went out. */
    private void requireElectorate(Meeting after) {
        for (var election : meeting.elections().all()) {
            var electorate = election.electorate();
            if (isOut(election) && !after.voters(electorate).equals(meeting.voters(electorate))) {
                throw Refusal.of("meeting.refusal.merge.ballots", name, election.title());
            }
        }
    }

    /** The new committee is made of results; its ballots rest on them for good. */
    private static boolean isOut(Election election) {
        return isIssued(election)
                && (election.stage() != Stage.ANNOUNCED || election.electorate() == Electorate.NEW_COMMITTEE);
    }

    private static boolean isIssued(Election election) {
        return election.stage().compareTo(Stage.ISSUED) >= 0;
    }

    private boolean both(Stream<MemberId> people) {
        return people.filter(merged.people()::contains).distinct().count() > 1;
    }

    private static Stream<MemberId> people(List<Candidate> people) {
        return people.stream().map(Candidate::member).flatMap(Optional::stream);
    }

    private static Stream<MemberId> officers(List<Officer> officers) {
        return officers.stream().map(Officer::member).flatMap(Optional::stream);
    }
}
