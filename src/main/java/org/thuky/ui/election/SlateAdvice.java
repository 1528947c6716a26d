package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.rule.Ruled;

/** What the rule set has to say on a number of seats and a list. It warns and never forbids. */
final class SlateAdvice {

    private final Meeting meeting;
    private final List<Sentence> advice = new ArrayList<>();

    private SlateAdvice(Meeting meeting) {
        this.meeting = meeting;
    }

    static List<Sentence> onSeats(Meeting meeting, ElectionKind kind, int seats) {
        var slate = new SlateAdvice(meeting);
        slate.judgeSeats(kind, seats);
        return slate.advice;
    }

    static List<Sentence> onList(OpenElection now) {
        var slate = new SlateAdvice(now.meeting());
        var election = now.election();
        slate.judgeSeats(election.kind(), election.seats());
        slate.judgeNames(election.seats(), election.candidates().size());
        return slate.advice;
    }

    /** Only a full congress has the whole union on its roll, and so tells how large the union is. */
    private void judgeSeats(ElectionKind kind, int seats) {
        var table = meeting.rules().committeeSeats();
        if (kind != ElectionKind.COMMITTEE
                || meeting.facts().form() != CongressForm.FULL
                || table.value().isEmpty()) {
            return;
        }
        int members = meeting.roll().summoned().size();
        var row = table.value().get().forMembers(members);
        if (members == 0 || row.allows(seats)) {
            return;
        }
        advice.add(
                row.max() == 0
                        ? Sentence.of("election.advice.no.committee", members, source(table))
                        : Sentence.of("election.advice.seats", seats, members, row.min(), row.max(), source(table)));
    }

    private void judgeNames(int seats, int names) {
        if (names == 0) {
            return;
        }
        int surplus = names - seats;
        if (surplus < 0) {
            advice.add(Sentence.of("election.advice.few", names, seats));
            return;
        }
        var least = meeting.rules().surplusMin();
        var most = meeting.rules().surplusMax();
        least.value()
                .filter(bar -> !new Share(surplus, seats).reaches(bar))
                .ifPresent(bar ->
                        advice.add(Sentence.of("election.advice.surplus.min", surplus, bar.toString(), source(least))));
        most.value()
                .filter(bar -> new Share(surplus, seats).exceeds(bar))
                .ifPresent(bar ->
                        advice.add(Sentence.of("election.advice.surplus.max", surplus, bar.toString(), source(most))));
    }

    private static Sentence source(Ruled<?> ruled) {
        return ruled.verified()
                ? Sentence.of("election.advice.source", ruled.citation())
                : Sentence.of("election.advice.source.unverified", ruled.citation());
    }
}
