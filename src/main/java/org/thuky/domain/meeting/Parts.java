package org.thuky.domain.meeting;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.thuky.domain.rule.RuleSet;

/** What events are made of, whatever their kind, so that one added later is looked through without anybody thinking of it. */
final class Parts {

    /** Nobody's words: what the papers are headed with, and the rules. */
    static final Set<Class<?>> PUBLIC = Set.of(Facts.class, RuleSet.class);

    private Parts() {}

    /** All records in a value, the outer before the inner. */
    static void visit(Object value, Consumer<Object> visitor) {
        if (value instanceof Collection<?> several) {
            several.forEach(part -> visit(part, visitor));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(part -> visit(part, visitor));
        } else if (value instanceof Record record && !PUBLIC.contains(record.getClass())) {
            visitor.accept(record);
            for (var component : record.getClass().getRecordComponents()) {
                visit(of(record, component), visitor);
            }
        }
    }

    static boolean any(Object value, Predicate<Object> wanted) {
        var found = new boolean[1];
        visit(value, part -> found[0] |= wanted.test(part));
        return found[0];
    }

    static Object of(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException everyRecordHasOne) {
            throw new IllegalStateException(everyRecordHasOne);
        }
    }
}
