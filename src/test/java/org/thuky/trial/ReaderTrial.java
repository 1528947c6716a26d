package org.thuky.trial;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.thuky.domain.Refusal;
import org.thuky.text.Messages;

/**
 * Reads mutated real inputs: each is read or refused in a sentence, soon, and a refusal leaves every file as it was.
 * {@code ReaderTrial [TRIES [READER [FIRST]]]} prints a table; a failure names the try with which to see it again.
 */
final class ReaderTrial {

    /** Of a processor, or twelve times as long by the clock: the machine may be busy with something else. */
    static final Duration HANGING = Duration.ofSeconds(10);

    private static final int WAITING = 12;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static final byte[] FOLDER = {};
    private static final Logger CHATTER = Logger.getLogger("");
    private static final List<Messages> LANGUAGES =
            List.of(new Messages(Messages.VIETNAMESE), new Messages(Messages.ENGLISH));
    /** What a dialog can still show. */
    private static final int LONGEST_SENTENCE = 1_500;

    /** @param failures by the number of the try */
    record Outcome(
            String reader,
            long tries,
            long read,
            long refused,
            Duration whole,
            Duration slowest,
            Map<Long, Throwable> failures) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %-26s | %,9d | %,9d | %,9d | %6d | %8.2f ms | %6d ms |",
                    reader,
                    tries,
                    read,
                    refused,
                    failures.size(),
                    whole.toNanos() / 1e6 / tries,
                    slowest.toMillis());
        }
    }

    private final Reader reader;
    private final List<byte[]> seeds;
    private final Duration hanging;
    private final Path around;

    ReaderTrial(Reader reader, Duration hanging) throws IOException {
        this.reader = reader;
        this.seeds = reader.seeds().get();
        this.hanging = hanging;
        this.around = Files.createTempDirectory("trial");
    }

    public static void main(String[] words) throws Exception {
        long tries = words.length > 0 ? Long.parseLong(words[0]) : 1_000_000;
        long first = words.length > 2 ? Long.parseLong(words[2]) : 0;
        var readers = Readers.all().stream()
                .filter(reader -> words.length < 2 || reader.name().equals(words[1]))
                .toList();
        int whole = readers.stream().mapToInt(Reader::perMille).sum();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "| reader                     |     tries |      read |   refused | failed |  each takes |  slowest  |");
        out.println("|---|--:|--:|--:|--:|--:|--:|");
        long all = 0;
        long failed = 0;
        for (var reader : readers) {
            long part = Math.max(1, Math.round((double) tries * reader.perMille() / whole));
            var outcome = new ReaderTrial(reader, HANGING).run(first, part);
            out.println(outcome);
            all += outcome.tries();
            failed += outcome.failures().size();
            outcome.failures().forEach((number, failure) -> out.println("  try " + number + ": " + told(failure)));
        }
        out.printf(
                Locale.ROOT,
                "%,d tries, %,d failed; heap at most %,d MB of %,d MB%n",
                all,
                failed,
                heap(),
                megabytes(limit()));
        // what hangs would keep this running
        System.exit(failed == 0 ? 0 : 1);
    }

    /** @param first number of a try: the same number is the same input */
    Outcome run(long first, long tries) throws IOException, InterruptedException {
        CHATTER.setLevel(Level.OFF);
        var failures = new TreeMap<Long, Throwable>();
        long read = 0;
        long refused = 0;
        long slowest = 0;
        long whole = 0;
        var worker = new Worker(first, first + tries);
        worker.start();
        while (true) {
            worker.join(50);
            if (!worker.isAlive()) {
                break;
            }
            if (worker.hangs()) {
                var where = new IllegalStateException("hangs");
                where.setStackTrace(worker.getStackTrace());
                long number = worker.number;
                worker.abandoned = true;
                failures.put(number, where);
                read += worker.read;
                refused += worker.refused;
                slowest = Math.max(slowest, worker.slowest);
                whole += worker.whole;
                failures.putAll(worker.failures);
                worker = new Worker(number + 1, first + tries);
                worker.start();
            }
        }
        failures.putAll(worker.failures);
        if (worker.number < first + tries) {
            failures.put(worker.number, new IllegalStateException("the trial itself broke off"));
        }
        slowest = Math.max(slowest, worker.slowest);
        whole += worker.whole;
        clear(around);
        CHATTER.setLevel(Level.INFO);
        return new Outcome(
                reader.name(),
                tries,
                read + worker.read,
                refused + worker.refused,
                Duration.ofNanos(whole),
                Duration.ofNanos(slowest),
                failures);
    }

    /** Reads one after the other; when one hangs, another worker goes on after it. */
    private final class Worker extends Thread {
        private final long end;
        private final Map<Long, Throwable> failures = new TreeMap<>();
        private volatile boolean abandoned;
        private volatile long number;
        private volatile long begun;
        private volatile long spent;
        private long whole;
        private long read;
        private long refused;
        private long slowest;

        Worker(long first, long end) {
            super("trial of " + reader.name());
            setDaemon(true);
            // listeners of a property throw there, and nobody else hears of it
            setUncaughtExceptionHandler((thread, unheard) -> failures.putIfAbsent(number, unheard));
            this.number = first;
            this.end = end;
        }

        boolean hangs() {
            long since = begun;
            return since > 0
                    && (System.nanoTime() - since > WAITING * hanging.toNanos()
                            || PROCESSOR.getThreadCpuTime(getId()) - spent > hanging.toNanos());
        }

        @Override
        public void run() {
            try {
                var folder = Files.createTempDirectory(around, "one");
                reader.reading().prepare(folder);
                for (; number < end && !abandoned; number++) {
                    attempt(folder);
                }
            } catch (Exception broken) {
                failures.put(number, broken);
            }
        }

        private void judge(Refusal refusal) {
            try {
                said(refusal);
            } catch (RuntimeException | AssertionError wordless) {
                failures.put(number, wordless);
            }
        }

        private void attempt(Path folder) throws Exception {
            var input = input(number);
            var file = folder.resolve(reader.file());
            if (reader.inFile()) {
                Files.write(file, input);
            }
            var before = content(folder);
            boolean mayWrite = false;
            spent = PROCESSOR.getCurrentThreadCpuTime();
            begun = System.nanoTime();
            try {
                reader.reading().read(input, file);
                read++;
                mayWrite = reader.reading().writes();
            } catch (Refusal refusal) {
                refused++;
                judge(refusal);
            } catch (Throwable undeclared) {
                failures.put(number, undeclared);
            }
            begun = 0;
            long took = PROCESSOR.getCurrentThreadCpuTime() - spent;
            whole += took;
            slowest = Math.max(slowest, took);
            boolean same = same(before, content(folder));
            if (!same && !mayWrite) {
                failures.putIfAbsent(number, new AssertionError("a file was changed"));
            }
            if (!same) {
                restore(folder, before);
            }
        }
    }

    /** One sentence, which a dialog can show. */
    private static void said(Refusal refusal) {
        for (var language : LANGUAGES) {
            var sentence = language.text(refusal.sentence());
            if (sentence.isBlank() || sentence.length() > LONGEST_SENTENCE) {
                throw new AssertionError(refusal.sentence().key() + " has " + sentence.length() + " letters");
            }
        }
    }

    byte[] input(long number) throws Exception {
        var chance = new Random(number * 1_000_003 + reader.name().hashCode());
        // Random begins alike for neighbours
        chance.nextLong();
        var seed = seeds.get(chance.nextInt(seeds.size()));
        return reader.mutation().of(seed, chance);
    }

    private Map<String, byte[]> content(Path folder) throws IOException {
        if (!reader.inFile()) {
            return Map.of();
        }
        var content = new TreeMap<String, byte[]>();
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                content.put(
                        folder.relativize(file).toString(),
                        Files.isRegularFile(file) ? Files.readAllBytes(file) : FOLDER);
            }
        }
        return content;
    }

    private static void restore(Path folder, Map<String, byte[]> content) throws IOException {
        clear(folder);
        for (var file : content.entrySet()) {
            var path = folder.resolve(file.getKey());
            if (file.getValue() == FOLDER) {
                Files.createDirectories(path);
            } else {
                Files.write(path, file.getValue());
            }
        }
    }

    private static boolean same(Map<String, byte[]> before, Map<String, byte[]> after) {
        return before.keySet().equals(after.keySet())
                && before.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), after.get(file.getKey())));
    }

    private static void clear(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }

    private static String told(Throwable failure) {
        var lines =
                new ArrayList<>(List.of(failure.toString().lines().findFirst().orElse("")));
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            Arrays.stream(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("org.thuky"))
                    .limit(4)
                    .forEach(frame -> lines.add(frame.toString()));
        }
        Arrays.stream(failure.getStackTrace()).limit(2).forEach(frame -> lines.add(frame.toString()));
        return String.join("\n      ", lines);
    }

    private static long heap() {
        return megabytes(ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum());
    }

    private static long limit() {
        return Runtime.getRuntime().maxMemory();
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }
}
