package org.thuky.domain.rule;

import java.util.Locale;
import java.util.Optional;

/** Cấp của công đoàn: which table of seats holds for its committee. Where a union stands is part of its name. */
public enum UnionLevel {
    /** Công đoàn cơ sở, nghiệp đoàn cơ sở. */
    GRASSROOTS,
    /** Công đoàn cơ sở thành viên, within a grassroots union. */
    MEMBER_UNION,
    /** Công đoàn bộ phận, within a grassroots union. */
    SECTION;

    /** @param union as papers are headed: "Công đoàn cơ sở thành viên Nhà máy Sợi" */
    public static UnionLevel named(String union) {
        var name = union.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("công đoàn cơ sở thành viên") || name.startsWith("cđcs thành viên")) {
            return MEMBER_UNION;
        }
        return name.startsWith("công đoàn bộ phận") || name.startsWith("cđ bộ phận") ? SECTION : GRASSROOTS;
    }

    /** The rule that says how many sit in its committee. */
    public Rule<Optional<SizeTable>> seats() {
        return switch (this) {
            case GRASSROOTS -> Rule.COMMITTEE_SEATS;
            case MEMBER_UNION -> Rule.MEMBER_UNION_SEATS;
            case SECTION -> Rule.SECTION_SEATS;
        };
    }
}
