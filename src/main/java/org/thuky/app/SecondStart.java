package org.thuky.app;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/**
 * Begins the program a second time, where a file can have a Vietnamese name. Java takes the letters of file names and of
 * the words behind a command from the locale it is born in, once and for good: under {@code LANG=C} there is no «Đại
 * hội» on any disk. The second program has the locale {@code C.UTF-8} and everything else of the first.
 */
final class SecondStart {

    /** Set for the second program, so that there is no third. */
    private static final String SECOND = "THU_KY_SECOND_START";

    private static final Path COMMAND = Path.of("/proc/self/cmdline");
    private static final long GLANCE_NANOS = 100_000_000;
    private static final String LETTERS = "Đại hội công đoàn cơ sở";

    private SecondStart() {}

    /** Windows and macOS name files in Unicode whatever the locale. */
    static boolean needed() {
        var letters = System.getProperty("sun.jnu.encoding");
        return File.separatorChar == '/'
                && !(Charset.isSupported(letters)
                        && Charset.forName(letters).newEncoder().canEncode(LETTERS));
    }

    /** False where a second program would be born the same. */
    static boolean possible() {
        return !isSecond() && Files.isReadable(COMMAND);
    }

    /** The second program does not outlive the first, which may be killed at any moment. */
    static void followTheFirst() {
        if (isSecond()) {
            ProcessHandle.current().parent().ifPresent(SecondStart::follow);
        }
    }

    /** Java itself would look for the end of a process that it did not start every five seconds only. */
    private static void follow(ProcessHandle first) {
        var follower = new Thread(
                () -> {
                    while (first.isAlive()) {
                        LockSupport.parkNanos(GLANCE_NANOS);
                    }
                    Runtime.getRuntime().halt(1);
                },
                "follower");
        follower.setDaemon(true);
        follower.start();
    }

    /** @return the exit code of the second program, when it has ended */
    static int run() throws IOException, InterruptedException {
        var process = new ProcessBuilder("sh", "-c", shell(Files.readAllBytes(COMMAND)))
                .inheritIO()
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    private static boolean isSecond() {
        return System.getenv(SECOND) != null;
    }

    /**
     * The same command, spelt in ASCII alone, because no other letter would get through from here.
     *
     * @param command its words, a zero behind each
     */
    private static String shell(byte[] command) {
        var script = new StringBuilder("export LC_ALL=C.UTF-8 " + SECOND + "=1; exec \"$(printf '");
        for (int i = 0; i < command.length - 1; i++) {
            script.append(command[i] == 0 ? "')\" \"$(printf '" : String.format("\\%03o", command[i] & 0xFF));
        }
        return script.append("')\"").toString();
    }
}
