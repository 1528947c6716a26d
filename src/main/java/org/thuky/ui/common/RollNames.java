package org.thuky.ui.common;

import java.util.List;
import org.thuky.domain.member.MemberSearch;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;

/** Names of the roll that are offered while one is typed; namesakes are told apart as {@link Roll#called} reads them. */
public final class RollNames {

    private static final int OFFERED = 6;

    private final Roll roll;
    private final MemberSearch search;

    public RollNames(Roll roll) {
        this.roll = roll;
        this.search = MemberSearch.over(roll.inOrder());
    }

    public List<String> find(String typed) {
        return search.find(typed).stream()
                .limit(OFFERED)
                .map(Person::of)
                .map(roll::told)
                .toList();
    }
}
