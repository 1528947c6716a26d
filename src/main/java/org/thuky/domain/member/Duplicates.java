package org.thuky.domain.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mục nghi trùng: entries of the roll that may be one person. The same name with nothing that tells two people apart, or with
 * one slip in the date of birth; nearly the same name and the same day of birth. Only a person can decide it.
 */
public final class Duplicates {

    /** A name or a day that more people share tells nobody apart. */
    private static final int MOST_LOOKED_AT = 50;

    private Duplicates() {}

    /** The pairs, the older entry as the one that is kept; in the order of the roll. */
    public static List<Merge> among(Collection<Member> members) {
        var found = new LinkedHashMap<List<MemberId>, Merge>();
        each(members, member -> member.name().canonical(), Duplicates::sameName, found);
        each(
                members,
                member -> member.birth().day() > 0 ? member.birth().text() : "",
                (one, other) -> NameLikeness.near(one.name(), other.name()),
                found);
        return List.copyOf(found.values());
    }

    private static boolean sameName(Member one, Member other) {
        return switch (one.birth().differences(other.birth())) {
            case 0 ->
                Stream.<Function<Member, Object>>of(Member::sex, Member::group, Member::unit, Member::position)
                        .allMatch(part -> untold(part.apply(one))
                                || untold(part.apply(other))
                                || Objects.equals(part.apply(one), part.apply(other)));
            case 1 -> one.birth().day() > 0 && other.birth().day() > 0;
            default -> false;
        };
    }

    private static boolean untold(Object part) {
        return part == Sex.UNSTATED || part.equals("");
    }

    private static void each(
            Collection<Member> members,
            Function<Member, String> common,
            BiPredicate<Member, Member> alike,
            Map<List<MemberId>, Merge> found) {
        var sharing = members.stream().collect(Collectors.groupingBy(common, HashMap::new, Collectors.toList()));
        sharing.remove("");
        for (var people : sharing.values()) {
            if (people.size() > 1 && people.size() <= MOST_LOOKED_AT) {
                pairs(people).forEach(pair -> {
                    if (alike.test(pair.kept(), pair.dropped())) {
                        found.put(List.of(pair.kept().id(), pair.dropped().id()), pair);
                    }
                });
            }
        }
    }

    private static List<Merge> pairs(List<Member> people) {
        var pairs = new ArrayList<Merge>();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                pairs.add(new Merge(people.get(i), people.get(j)));
            }
        }
        return pairs;
    }
}
