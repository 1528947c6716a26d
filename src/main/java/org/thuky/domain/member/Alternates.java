package org.thuky.domain.member;

import java.util.List;
import java.util.function.Predicate;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.MemberEvent.AlternateCalled;
import org.thuky.domain.rule.AlternatesOrder;

/**
 * Đại biểu dự khuyết of a roll, and in which order they are called in for delegates who do not come.
 *
 * @param comes whether an alternate is not known to be absent
 */
public record Alternates(Roll roll, AlternatesOrder order, Predicate<MemberId> comes) {

    /** Who may be called in for an absent delegate now: the next in turn, or anybody where no turn is prescribed. */
    public List<Member> callable(Member absent) {
        var inTurn = inTurn(absent);
        return order == AlternatesOrder.CONVENER_DECIDES || inTurn.isEmpty() ? inTurn : inTurn.subList(0, 1);
    }

    /** In the order of the roll, in which lists give them by their votes. */
    private List<Member> inTurn(Member absent) {
        var coming = roll.members().stream()
                .filter(member -> member.kind() == MemberKind.ALTERNATE && comes.test(member.id()))
                .toList();
        var own = coming.stream()
                .filter(member -> member.group().equals(absent.group()))
                .toList();
        return order == AlternatesOrder.OWN_GROUP_FIRST && !own.isEmpty() ? own : coming;
    }

    /**
     * Gọi dự khuyết, in the prescribed order where there is one.
     *
     * @throws Refusal when the place cannot be taken by an alternate, somebody else is the next one, or no reason is given
     */
    public AlternateCalled call(MemberId alternate, MemberId absent, String reason) {
        var stepsIn = roll.require(alternate);
        var away = roll.require(absent);
        if (stepsIn.kind() != MemberKind.ALTERNATE) {
            throw Refusal.of(
                    "member.refusal.noAlternate", stepsIn.name(), stepsIn.kind().label());
        }
        boolean byOwnRight = away.kind() == MemberKind.EX_OFFICIO || away.kind() == MemberKind.APPOINTED;
        if (!away.summoned() || byOwnRight) {
            throw Refusal.of(
                    "member.refusal.notReplaced", away.name(), away.kind().label());
        }
        if (reason.isBlank()) {
            throw Refusal.of("member.refusal.replacedReason", away.name());
        }
        var callable = callable(away);
        if (!callable.contains(stepsIn)) {
            throw comes.test(alternate)
                    ? Refusal.of(
                            "member.refusal.alternateOrder",
                            stepsIn.name(),
                            callable.get(0).name(),
                            away.name())
                    : Refusal.of("member.refusal.alternateAway", stepsIn.name());
        }
        return new AlternateCalled(alternate, absent, reason.strip());
    }
}
