package org.thuky.domain.member;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pcollections.PSortedMap;
import org.pcollections.PSortedSet;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * Who has something in common, found without looking at anybody else.
 *
 * @param key what they have in common
 * @param bearers in the order of the roll; nothing is kept that nobody has
 */
record Index(Function<Member, String> key, PSortedMap<String, PSortedSet<MemberId>> bearers) {

    static Index by(Function<Member, String> key) {
        return new Index(key, TreePMap.empty());
    }

    /** In the order in which they first appear on the roll. */
    List<String> keys() {
        return bearers.keySet().stream()
                .sorted(Comparator.comparing(common -> bearers.get(common).first()))
                .toList();
    }

    PSortedSet<MemberId> of(String common) {
        return bearers.getOrDefault(common, TreePSet.empty());
    }

    Optional<MemberId> first(String common) {
        return Optional.ofNullable(bearers.get(common)).map(PSortedSet::first);
    }

    Index with(Member member) {
        var common = key.apply(member);
        return new Index(key, bearers.plus(common, of(common).plus(member.id())));
    }

    Index without(Member member) {
        var common = key.apply(member);
        var others = of(common).minus(member.id());
        return new Index(key, others.isEmpty() ? bearers.minus(common) : bearers.plus(common, others));
    }
}
