package org.thuky.app;

import java.util.Arrays;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.thuky.text.FailureReport;

/**
 * A log names nobody. What exceptions and libraries say may quote a list or a ballot; the log has their kind and their
 * place, and words only of our own, which are constant.
 */
final class NamelessLog extends Formatter {

    /** For all that this process logs, and for what nobody catches. */
    static void install() {
        Arrays.stream(Logger.getLogger("").getHandlers()).forEach(handler -> handler.setFormatter(new NamelessLog()));
        var uncaught = Logger.getLogger(NamelessLog.class.getName());
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> uncaught.log(Level.SEVERE, "Uncaught", failure));
    }

    @Override
    public String format(LogRecord entry) {
        var name = String.valueOf(entry.getLoggerName());
        var words = name.startsWith("org.thuky.") ? " " + entry.getMessage() : "";
        var failure = entry.getThrown();
        return entry.getInstant() + " " + entry.getLevel().getName() + " " + name + words + "\n"
                + (failure == null ? "" : FailureReport.of(failure).details());
    }
}
