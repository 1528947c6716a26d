package org.thuky.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The long form of the trials of what a meeting's files survive; its figures stand in {@code src/docs/trust.md}.
 * Arguments: damage, kill or power, then how many tries, and a seed.
 */
public final class TrustTrials {

    private TrustTrials() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        int tries = Integer.parseInt(words[1]);
        long seed = words.length > 2 ? Long.parseLong(words[2]) : 1;
        var home = Files.createTempDirectory("trial");
        List<String> failures;
        switch (words[0]) {
            case "damage" -> {
                var result = new DamageTrial(home, seed).run(tries);
                System.out.printf(
                        "damage, seed %d: %d tries, %d whole, %d refused, %d of them offered as a new meeting%n",
                        seed, result.tries(), result.whole(), result.refused(), result.offered());
                failures = result.silent();
            }
            case "kill" -> {
                var result = new KillTrial(home, seed).run(tries);
                System.out.printf(
                        "kill, seed %d: %d tries, %d acts acknowledged, slowest opening %d ms%n",
                        seed, result.tries(), result.acknowledged(), result.slowestMillis());
                failures = result.failures();
            }
            case "power" -> {
                var result = new PowerCutTrial(home, seed).run(tries);
                System.out.printf(
                        "power, seed %d: %d tries at %d writes, %d whole%n",
                        seed, result.tries(), result.writes(), result.whole());
                failures = result.failures();
            }
            default -> throw new IllegalArgumentException(words[0]);
        }
        System.out.printf("%d failures%n", failures.size());
        failures.stream().limit(20).forEach(System.out::println);
        remove(home);
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    private static void remove(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
