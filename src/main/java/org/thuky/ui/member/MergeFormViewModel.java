package org.thuky.ui.member;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.Merge;
import org.thuky.ui.common.Validity;

/** Two entries that may be one person: which of them stays, and what becomes of what both tell. */
final class MergeFormViewModel {

    /**
     * What both tell of one thing.
     *
     * @param result what is told from then on
     * @param taken from the entry that goes
     * @param lost what that entry told otherwise and nobody tells any more; empty when nothing is
     */
    record Line(MemberField field, String result, boolean taken, String lost) {}

    private final List<Member> both;
    private final ObjectProperty<Member> kept;
    private final ObjectBinding<Merge> merge;
    private final Validity validity;

    /** @param problem why the two cannot be merged so */
    MergeFormViewModel(Member one, Member other, Function<Merge, Optional<Sentence>> problem) {
        both = Stream.of(one, other)
                .sorted((first, second) -> first.id().compareTo(second.id()))
                .toList();
        kept = new SimpleObjectProperty<>(both.get(0));
        merge = Bindings.createObjectBinding(
                () -> new Merge(kept.get(), both.get(kept.get().equals(both.get(0)) ? 1 : 0)), kept);
        validity = new Validity().checkWhole(() -> problem.apply(merge.get()), merge);
    }

    List<Member> both() {
        return both;
    }

    /** Of everything that either tells; the name is always there. */
    List<Line> lines() {
        var now = merge.get();
        var result = now.result().texts();
        var gone = now.dropped().texts();
        var filled = now.filled();
        var lost = now.lost();
        return result.keySet().stream()
                .filter(field -> !result.get(field).isEmpty() || lost.contains(field))
                .map(field -> new Line(
                        field, result.get(field), filled.contains(field), lost.contains(field) ? gone.get(field) : ""))
                .toList();
    }

    Merge merge() {
        return merge.get();
    }

    ObjectProperty<Member> keptProperty() {
        return kept;
    }

    Validity validity() {
        return validity;
    }
}
