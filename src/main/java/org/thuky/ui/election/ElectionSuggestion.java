package org.thuky.ui.election;

import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.meeting.Meeting;
import org.thuky.text.Phrases;

/** What the facts and the rules of a meeting suggest for an election that is set up. */
record ElectionSuggestion(Meeting meeting) {

    private static final int SMALL_BODY = 3;

    String title(ElectionKind of) {
        var facts = meeting.facts();
        var from = Integer.toString(facts.termFrom());
        var to = Integer.toString(facts.termTo());
        var upper = facts.upperUnion().isBlank() ? Phrases.text("election.title.upper") : facts.upperUnion();
        return Phrases.text(
                switch (of) {
                    case COMMITTEE -> Sentence.of("election.title.committee", facts.union(), from, to);
                    case DELEGATES -> Sentence.of("election.title.delegates", upper);
                    case ALTERNATES -> Sentence.of("election.title.alternates", upper);
                    case STANDING_COMMITTEE -> Sentence.of("election.title.standing", facts.union(), from, to);
                    case VICE_CHAIRS -> Sentence.of("election.title.vice", facts.union(), from, to);
                    case INSPECTION_COMMITTEE -> Sentence.of("election.title.inspection", facts.union(), from, to);
                    case INSPECTION_HEAD -> Sentence.of("election.title.inspection.head", facts.union(), from, to);
                    case BY_ELECTION -> Sentence.of("election.title.by", facts.union(), from, to);
                    case CHAIR -> Sentence.of("election.title.chair", facts.union(), from, to);
                    case OTHER -> Sentence.of("election.title.other");
                });
    }

    /** Số lượng ấn định. */
    int size(ElectionKind of) {
        return switch (of) {
            case COMMITTEE -> committee();
            case STANDING_COMMITTEE -> standing();
            case INSPECTION_COMMITTEE -> SMALL_BODY;
            // whoever confers, and the place that is to be filled
            case BY_ELECTION -> meeting.roll().summoned().size() + 1;
            default -> 1;
        };
    }

    /** Those who were announced by decision need no election. */
    int seats(ElectionKind of) {
        int taken =
                of == ElectionKind.COMMITTEE ? meeting.elections().committee().size() : 0;
        return of == ElectionKind.BY_ELECTION ? 1 : Math.max(1, size(of) - taken);
    }

    private int committee() {
        int members = meeting.roll().summoned().size();
        int least = meeting.rules()
                .committeeSeats()
                .value()
                .map(table -> table.forMembers(members).min())
                .orElse(1);
        return Math.max(Math.max(1, least), meeting.elections().committee().size());
    }

    private int standing() {
        int committee = meeting.elections().committee().size();
        var most = meeting.rules().standingCommitteeMax().value().orElse(new Share(1, SMALL_BODY));
        return Math.max(1, committee * most.part() / most.whole());
    }
}
