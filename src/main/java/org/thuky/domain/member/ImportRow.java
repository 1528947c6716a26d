package org.thuky.domain.member;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thuky.domain.Sentence;

/**
 * Dòng trong bản xem trước: what accepting the import would do with one row of the list.
 *
 * @param known who on the roll the row speaks of; for a problem, who it may be
 * @param result the person as the roll will have it; for a problem, as it would be if it is the known one
 * @param changed which fields differ from what is known
 * @param problems why the row is left out; empty unless the state is PROBLEM
 * @param confirmable whether the secretary may take it all the same
 */
public record ImportRow(
        MemberDraft draft,
        State state,
        Optional<Member> known,
        Optional<Member> result,
        Set<MemberField> changed,
        List<Sentence> problems,
        boolean confirmable) {

    /** Whether it is asked if the row speaks of somebody whom the roll knows otherwise. */
    public boolean asksWhetherSame() {
        return state == State.PROBLEM && known.isPresent();
    }

    /** What becomes of a row. */
    public enum State {
        NEW,
        CHANGED,
        SAME,
        /** Left out until the secretary confirms it or corrects the list. */
        PROBLEM
    }

    static ImportRow taken(
            MemberDraft draft, State state, Optional<Member> known, Member result, Set<MemberField> changed) {
        return new ImportRow(draft, state, known, Optional.of(result), changed, List.of(), false);
    }

    /** Nobody knows who it is, or two would carry one card: only a corrected list helps. */
    static ImportRow unusable(MemberDraft draft, List<Sentence> problems) {
        return left(draft, problems, false);
    }

    static ImportRow doubtful(MemberDraft draft, List<Sentence> problems) {
        return left(draft, problems, true);
    }

    /** Nearly somebody of the roll: the secretary says whether it is the same person. */
    static ImportRow near(
            MemberDraft draft, Member known, Member result, Set<MemberField> changed, List<Sentence> problems) {
        return new ImportRow(draft, State.PROBLEM, Optional.of(known), Optional.of(result), changed, problems, true);
    }

    private static ImportRow left(MemberDraft draft, List<Sentence> problems, boolean confirmable) {
        return new ImportRow(draft, State.PROBLEM, Optional.empty(), Optional.empty(), Set.of(), problems, confirmable);
    }
}
