package org.thuky.domain.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Người trùng họ tên: people of one name are told apart by the least that does it, the year of birth, else the group, else the
 * card.
 */
final class Namesakes {

    private final Map<String, List<Member>> byName;
    private final boolean any;

    private Namesakes(Map<String, List<Member>> byName) {
        this.byName = byName;
        any = byName.values().stream().anyMatch(people -> people.size() > 1);
    }

    static Namesakes among(Collection<Member> members) {
        return new Namesakes(members.stream()
                .collect(Collectors.groupingBy(member -> member.name().canonical())));
    }

    boolean any() {
        return any;
    }

    /** "Nguyễn Thị Hoa" of the only one who is called so, "Nguyễn Thị Hoa (1985)" of one of two. */
    String told(Member member) {
        var name = member.name().full();
        return mark(member).map(mark -> name + " (" + mark + ")").orElse(name);
    }

    /** Who is called so, with what tells namesakes apart where there are some; nobody when several are. */
    Optional<Member> called(String told) {
        var name = told.replaceFirst("\\s*\\([^()]*\\)\\s*$", "");
        var plain = sharing(told);
        if (plain.size() == 1) {
            return Optional.of(plain.get(0));
        }
        return sharing(name).stream()
                .filter(member -> told(member).equalsIgnoreCase(PersonName.tidy(told)))
                .findFirst();
    }

    private Optional<String> mark(Member member) {
        var others = sharing(member.name().full()).stream()
                .filter(other -> !other.id().equals(member.id()))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Stream.<Function<Member, String>>of(Namesakes::year, Member::group, Member::card)
                        .filter(part -> !part.apply(member).isEmpty()
                                && others.stream()
                                        .noneMatch(other -> part.apply(other).equals(part.apply(member))))
                        .findFirst()
                        .map(part -> part.apply(member));
    }

    private static String year(Member member) {
        return member.birth().known() ? Integer.toString(member.birth().year()) : "";
    }

    private List<Member> sharing(String name) {
        return byName.getOrDefault(PersonName.canonical(PersonName.tidy(name)), List.of());
    }
}
