package org.thuky.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.thuky.bench.CountTable.Pressed;
import org.thuky.domain.election.Ballot;
import org.thuky.session.command.ElectionCommand.RecordBallots;

/**
 * What a key costs on the counting screen when 1.000 ballots of 30 names are entered, beside typing into a bare field in the
 * same run; and how long after its Enter a ballot is on the disk. A key a frame, far quicker than anybody types: the next
 * ballot is always typed while the former one is under way. Not a test; start {@code main} with the test class path. Needs
 * a display.
 */
public final class CountBenchmark {

    private static final int BALLOTS = 1_000;
    private static final int NAMES = 30;
    private static final int MEASURED = 100;
    private static final int WARM_UP = 60;

    private CountBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var table = new CountTable(BALLOTS, NAMES, NAMES / 2);
        // one stays in the box, so that the screen stays what it is
        int before = BALLOTS - MEASURED - WARM_UP - 1;
        for (int ballot = 0; ballot < before; ballot++) {
            table.session.perform(new RecordBallots(CountTable.ELECTION, struck(ballot), 1));
        }
        CountTable.startToolkit();
        var bare = CountTable.onScreen(() -> {
            var text = new TextField();
            CountTable.show(new Stage(), text);
            return text;
        });
        var floor = new ArrayList<Pressed>();
        for (int ballot = 0; ballot < WARM_UP; ballot++) {
            floor.addAll(type(bare));
            CountTable.onScreen(() -> {
                bare.clear();
                return null;
            });
        }
        floor.subList(0, floor.size() / 2).clear();
        table.open();
        var field = table.field();
        for (int ballot = 0; ballot < WARM_UP; ballot++) {
            type(field);
            CountTable.press(field, '\n');
        }
        CountTable.until(() -> table.papers() == before + WARM_UP);
        var onDisk = new ArrayList<Long>();
        table.session.listen(state -> onDisk.add(System.nanoTime()));
        var keys = new ArrayList<Pressed>();
        var enters = new ArrayList<Pressed>();
        var entered = new ArrayList<Long>();
        for (int ballot = 0; ballot < MEASURED; ballot++) {
            keys.addAll(type(field));
            entered.add(System.nanoTime());
            enters.add(CountTable.press(field, '\n'));
        }
        CountTable.until(() -> table.papers() == before + WARM_UP + MEASURED);
        report("key in a bare field", floor);
        report("key", keys);
        report("Enter", enters);
        var durable = IntStream.range(0, MEASURED)
                .mapToObj(ballot -> onDisk.get(ballot) - entered.get(ballot))
                .toList();
        System.out.printf("%-20s  on the disk after %s%n", "Enter", spread(durable, Function.identity()));
        table.close();
        Platform.exit();
        System.exit(0);
    }

    private static void report(String what, List<Pressed> pressed) {
        System.out.printf(
                "%-20s  work %s, laid out after %s (%d)%n",
                what, spread(pressed, Pressed::work), spread(pressed, Pressed::shown), pressed.size());
    }

    private static <T> String spread(List<T> measured, Function<T, Long> nanoseconds) {
        var all = measured.stream().map(nanoseconds).toList();
        return "%5.2f / %5.2f / %5.2f ms (median / 99%% / worst)"
                .formatted(
                        CountTable.percentile(all, 50),
                        CountTable.percentile(all, 99),
                        CountTable.percentile(all, 100));
    }

    /** A ballot, without its Enter. */
    private static List<Pressed> type(TextField field) {
        return struck(0).struck().stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "))
                .chars()
                .mapToObj(letter -> CountTable.press(field, (char) letter))
                .toList();
    }

    /** Fifteen of the thirty, never the same pile twice in a row. */
    private static Ballot struck(int ballot) {
        return new Ballot(
                new TreeSet<>(IntStream.range(0, NAMES / 2)
                        .mapToObj(place -> 1 + (ballot + 2 * place) % NAMES)
                        .toList()),
                "");
    }
}
