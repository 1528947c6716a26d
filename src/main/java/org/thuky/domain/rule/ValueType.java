package org.thuky.domain.rule;

import java.util.List;
import org.thuky.domain.Share;

/** What the value of a rule is made of, and so how it is written, read and shown. */
public enum ValueType {
    SHARE(Share.class),
    NUMBER(Integer.class),
    YES_NO(Boolean.class),
    NAME(String.class),
    CHOICE(Enum.class),
    DATES(ValidDates.class),
    SIZES(SizeTable.class),
    AGES(AgeBands.class),
    REASONS(List.class),
    STEPS(List.class);

    private final Class<?> type;

    ValueType(Class<?> type) {
        this.type = type;
    }

    boolean holds(Object value) {
        return type.isInstance(value);
    }
}
