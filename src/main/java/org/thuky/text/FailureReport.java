package org.thuky.ui.common;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;

/**
 * What someone who can mend a failure needs to know.
 *
 * @param code short enough for the telephone; the same failure at the same place has the same code
 * @param details where it happened, to be copied into a letter
 */
public record FailureReport(String code, String details) {

    public static FailureReport of(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        var code = code(failure);
        var surroundings = String.join(
                ", ",
                "Thư Ký " + version(),
                "Java " + System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
        return new FailureReport(code, code + "\n" + surroundings + "\n\n" + trace);
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

    private static String version() {
        var version = FailureReport.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }
}
