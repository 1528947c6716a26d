package org.thuky.domain.election;

import java.util.Comparator;
import java.util.List;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;

/**
 * Chuẩn bị và bỏ phiếu: what may be done in an election until its ballots are counted. Every method answers the event and
 * changes nothing.
 */
public record Preparation(Election election) {

    public ElectionEvent.ElectionChanged change(String title, int size, int seats, int alternates, MarkingStyle style) {
        var changed = election.changed(title, size, seats, alternates, style);
        return new ElectionEvent.ElectionChanged(election.id(), changed.title(), size, seats, alternates, style);
    }

    /** @param names the order of the ballot: a, b, c … of the Vietnamese alphabet */
    public ElectionEvent.CandidatesChanged list(List<Candidate> people, Comparator<String> names) {
        election.requireUnissued();
        return new ElectionEvent.CandidatesChanged(election.id(), Slate.ordered(people, names));
    }

    /**
     * The presidium decides on a request to be taken off the list.
     *
     * @param number of the candidate
     */
    public ElectionEvent.WithdrawalDecided withdraw(int number, boolean granted, String reason) {
        election.requireUnissued();
        election.slate().requireListed(number);
        return new ElectionEvent.WithdrawalDecided(
                election.id(), number, new Withdrawal(election.candidate(number).person(), granted, reason.strip()));
    }

    /** Whether the hall has carried it, {@code Meeting.adoptList} asks. */
    public ElectionEvent.SeatsAndListAdopted adopt() {
        election.adopted();
        return new ElectionEvent.SeatsAndListAdopted(election.id());
    }

    public ElectionEvent.BallotsPrinted print(int copies) {
        election.printed(copies);
        return new ElectionEvent.BallotsPrinted(election.id(), copies);
    }

    public ElectionEvent.BoxShownEmpty showEmpty() {
        election.shownEmpty();
        return new ElectionEvent.BoxShownEmpty(election.id());
    }

    /**
     * @param present voters in the hall now
     * @param reason why another number than the one recorded is right; not looked at the first time
     * @throws Refusal while the only ballots there are were printed with another list, or without a reason
     */
    public ElectionEvent.BallotsIssued issue(int present, int issued, String reason) {
        var box = election.box();
        boolean again = box.issued() > 0 && !explained(box, present, issued);
        election.issued(present, issued, "");
        requireReason(again, box.issued(), issued, reason);
        if (box.outdated() > 0 && box.printed() == 0) {
            throw Refusal.of("election.refusal.outdated.ballots", election.title(), box.outdated());
        }
        return new ElectionEvent.BallotsIssued(election.id(), present, issued, again ? reason.strip() : "");
    }

    /** Before the box is opened late-comers take a ballot each: the roll tells why there are more. */
    private static boolean explained(Box box, int present, int issued) {
        return box.collected() == 0 && issued - box.issued() == present - box.present();
    }

    /**
     * @param reason why another number than the one recorded is right; not looked at the first time
     * @throws Refusal without a reason
     */
    public ElectionEvent.BallotsCollected collect(int collected, String reason) {
        boolean again = election.box().collected() > 0;
        election.collected(collected, "");
        requireReason(again, election.box().collected(), collected, reason);
        return new ElectionEvent.BallotsCollected(election.id(), collected, again ? reason.strip() : "");
    }

    private static void requireReason(boolean again, int before, int after, String reason) {
        if (again && reason.isBlank()) {
            throw Refusal.of("election.refusal.figure.reason", before, after);
        }
    }

    /**
     * @param mixed whether the ballots were mixed before they were numbered
     * @param typist who enters them first; nobody when totals are entered
     */
    public ElectionEvent.CountBegun beginCount(EntryMode mode, boolean mixed, Person typist) {
        election.requireCollected();
        return new ElectionEvent.CountBegun(election.id(), mode, mixed, typist);
    }

    public ElectionEvent.ElectionRemoved remove() {
        election.requireUnissued();
        return new ElectionEvent.ElectionRemoved(election.id());
    }
}
