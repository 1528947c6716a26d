package org.thuky.bench;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.thuky.domain.election.Ballot;
import org.thuky.session.command.ElectionCommand.RecordBallots;

/**
 * What a key costs on the counting screen when 1.000 ballots of 30 names are entered, beside typing into a bare field in the
 * same run; and how long after its Enter a ballot is on the disk while the next one is typed. Not a test; start {@code main}
 * with the test class path. Needs a display.
 */
public final class CountBenchmark {

    private static final int BALLOTS = 1_000;
    private static final int NAMES = 30;
    private static final int MEASURED = 24;
    private static final int WARM_UP = 60;

    private CountBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var table = new CountTable(BALLOTS, NAMES, NAMES / 2);
        for (int ballot = 0; ballot < BALLOTS - MEASURED - WARM_UP; ballot++) {
            table.session.perform(new RecordBallots(CountTable.ELECTION, struck(ballot), 1));
        }
        CountTable.startToolkit();
        table.open();
        var field = table.field();
        var bare = CountTable.onScreen(() -> {
            var text = new TextField();
            CountTable.show(new Stage(), text);
            return text;
        });
        for (int ballot = 0; ballot < WARM_UP; ballot++) {
            enter(table, field, line());
            bare(bare);
        }
        int letters = line().length() * MEASURED;
        var floorWork = new long[letters];
        var floorShown = new long[letters];
        var keyWork = new long[letters];
        var keyShown = new long[letters];
        var enterWork = new long[MEASURED];
        var durable = new long[MEASURED];
        int key = 0;
        for (int ballot = 0; ballot < MEASURED; ballot++) {
            CountTable.onScreen(() -> {
                bare.clear();
                return null;
            });
            for (char letter : line().toCharArray()) {
                floorWork[key] = CountTable.work(bare, letter);
                keyWork[key] = CountTable.work(field, letter);
                key++;
            }
            CountTable.onScreen(() -> {
                bare.clear();
                field.clear();
                return null;
            });
            key -= line().length();
            for (char letter : line().toCharArray()) {
                floorShown[key] = CountTable.press(bare, letter);
                keyShown[key] = CountTable.press(field, letter);
                key++;
            }
            int before = table.election().tally().ballots();
            long start = System.nanoTime();
            enterWork[ballot] = CountTable.work(field, '\n');
            CountTable.until(() -> table.election().tally().ballots() > before);
            durable[ballot] = System.nanoTime() - start;
        }
        report("work for a key", floorWork, keyWork);
        report("key until laid out", floorShown, keyShown);
        report("work for an Enter", floorWork, enterWork);
        System.out.printf(
                "Enter until on the disk   median %6.2f ms, 99%% %6.2f ms%n",
                CountTable.percentile(durable, 50), CountTable.percentile(durable, 99));
        table.close();
        Platform.exit();
        System.exit(0);
    }

    private static void report(String what, long[] floor, long[] ours) {
        System.out.printf(
                "%-24s  bare field %6.2f / %6.2f ms, counting %6.2f / %6.2f ms (median / 99%%), ratio %.2f%n",
                what,
                CountTable.percentile(floor, 50),
                CountTable.percentile(floor, 99),
                CountTable.percentile(ours, 50),
                CountTable.percentile(ours, 99),
                CountTable.percentile(ours, 50) / CountTable.percentile(floor, 50));
    }

    private static void enter(CountTable table, TextField field, String line) {
        int before = table.election().tally().ballots();
        for (char letter : (line + "\n").toCharArray()) {
            CountTable.work(field, letter);
        }
        CountTable.until(() -> table.election().tally().ballots() > before);
    }

    private static void bare(TextField field) {
        for (char letter : line().toCharArray()) {
            CountTable.work(field, letter);
        }
    }

    /** Fifteen of the thirty, never the same pile twice in a row. */
    private static Ballot struck(int ballot) {
        return new Ballot(
                new TreeSet<>(IntStream.range(0, NAMES / 2)
                        .mapToObj(place -> 1 + (ballot + 2 * place) % NAMES)
                        .toList()),
                "");
    }

    private static String line() {
        return struck(0).struck().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
