package org.thuky.domain.member;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thuky.domain.Sentence;

/**
 * Dòng trong bản xem trước: what accepting the import would do with one row of the list.
 *
 * @param known who on the roll the row speaks of
 * @param result the person as the roll will have it; empty for a problem
 * @param changed which fields differ from what is known
 * @param problems why the row is left out; empty unless the state is PROBLEM
 */
public record ImportRow(
        MemberDraft draft,
        State state,
        Optional<Member> known,
        Optional<Member> result,
        Set<MemberField> changed,
        List<Sentence> problems) {

    /** What becomes of a row. */
    public enum State {
        NEW,
        CHANGED,
        SAME,
        /** Left out until the secretary confirms it or corrects the list. */
        PROBLEM
    }

    static ImportRow problem(MemberDraft draft, List<Sentence> problems) {
        return new ImportRow(draft, State.PROBLEM, Optional.empty(), Optional.empty(), Set.of(), problems);
    }
}
