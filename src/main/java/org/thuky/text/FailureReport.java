package org.thuky.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;

/**
 * What someone who can mend a failure needs to know, and nobody's name: it is sent by mail and lies in logs. The messages
 * of exceptions quote what they choked on – a row of a list, the marks of a ballot – so only kinds and places are told.
 *
 * @param code short enough for the telephone; the same failure at the same place has the same code
 * @param details where it happened, to be copied into a letter
 */
public record FailureReport(String code, String details) {

    public static FailureReport of(Throwable failure) {
        var code = code(failure);
        var details = code + "\nThư Ký " + Edition.version() + ", " + Edition.surroundings() + "\n\n" + places(failure);
        return new FailureReport(code, details);
    }

    /** A stack trace without messages. */
    private static String places(Throwable failure) {
        var told = new StringBuilder();
        tell(failure, "", told, Collections.newSetFromMap(new IdentityHashMap<>()));
        return told.toString();
    }

    private static void tell(Throwable failure, String relation, StringBuilder told, Set<Throwable> known) {
        if (failure == null || !known.add(failure)) {
            return;
        }
        told.append(relation).append(failure.getClass().getName()).append('\n');
        for (var frame : failure.getStackTrace()) {
            told.append("\tat ").append(frame).append('\n');
        }
        for (var suppressed : failure.getSuppressed()) {
            tell(suppressed, "Suppressed: ", told, known);
        }
        tell(failure.getCause(), "Caused by: ", told, known);
    }

    private static String code(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var ours = Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.thuky."))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
        int hash = (root.getClass().getName() + " " + ours).hashCode();
        return String.format(Locale.ROOT, "TK-%04X", (hash ^ hash >>> 16) & 0xFFFF);
    }
}
