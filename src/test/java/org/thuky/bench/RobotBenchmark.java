package org.thuky.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Counting;
import org.thuky.session.command.ElectionCommand.AnnounceResult;

/**
 * How long a typist of four keys a second takes for 102 ballots of 8 names: entered, entered again by somebody else, three
 * differing sheets settled, sealed. Every key is measured; it costs a quarter of a second, or longer when the screen takes
 * longer. With {@code --paced} the quarters are really waited for. Nobody's walking to another chair is counted. Not a test;
 * start {@code main} with the test class path. Needs a display.
 */
public final class RobotBenchmark {

    private static final int BALLOTS = 102;
    private static final int NAMES = 8;
    private static final int SEATS = 6;
    private static final long PACE = 250_000_000;

    private final CountTable table = new CountTable(BALLOTS, NAMES, SEATS);
    private final boolean paced;
    private long keys;
    private long nanoseconds;
    private long slowest;

    private RobotBenchmark(boolean paced) throws Exception {
        this.paced = paced;
    }

    public static void main(String[] arguments) throws Exception {
        new RobotBenchmark(Arrays.asList(arguments).contains("--paced")).run();
        Platform.exit();
        System.exit(0);
    }

    private void run() throws Exception {
        CountTable.startToolkit();
        table.open();
        var pile = pile();
        enter(pile);
        long once = nanoseconds;
        long onceKeys = keys;
        CountTable.until(() -> table.find("#pin") != null);
        type(table.find("#pin"), CountTable.PIN);
        press((ButtonBase) table.find("#begin"));
        CountTable.until(
                () -> table.find("#blind") != null && table.find("#blind").isVisible());
        var again = new ArrayList<>(pile);
        for (int sheet : List.of(17, 53, 88)) {
            again.set(sheet, pile.get(sheet).equals("1 8") ? "2 8" : "1 8");
        }
        enter(again);
        for (int sheet : List.of(17, 53, 88)) {
            CountTable.until(() -> table.find("#sheetNumber") instanceof Label number
                    && number.getText().equals(Integer.toString(sheet + 1)));
            line(pile.get(sheet));
        }
        CountTable.until(() -> new Counting(
                        table.election(), table.session.state().meeting().rules(), List.of())
                .obstacles()
                .isEmpty());
        table.session.perform(new AnnounceResult(CountTable.ELECTION, ""));
        double minutes = nanoseconds / 60e9;
        System.out.printf(
                "%s pace, 4 keys a second: 102 ballots of 8 names twice, 3 differences settled, sealed in %.2f minutes%n",
                paced ? "real" : "computed", minutes);
        System.out.printf(
                "%.1f ballots a minute in one entry, %.1f with everything; %.2f keys a ballot; slowest key %.1f ms%n",
                BALLOTS * 60e9 / once, BALLOTS / minutes, (double) onceKeys / BALLOTS, slowest / 1e6);
        table.close();
    }

    /** Two or three struck of eight, as for six seats; every eleventh is invalid. */
    private static List<String> pile() {
        var pile = new ArrayList<String>();
        for (int ballot = 0; ballot < BALLOTS; ballot++) {
            int first = ballot % 5 + 1;
            var two = first + " " + (first + 2);
            pile.add(ballot % 11 == 0 ? "x1" : ballot % 4 == 0 ? two + " 8" : two);
        }
        return pile;
    }

    private void enter(List<String> pile) {
        pile.forEach(this::line);
        CountTable.until(() -> {
            var ballots = (Count.Ballots) table.election().count();
            return ballots.secondEntry()
                            .map(secondEntry -> secondEntry.again().size())
                            .orElse(ballots.first().size())
                    == BALLOTS;
        });
    }

    private void line(String line) {
        type(table.field(), line + "\n");
    }

    private void type(Node field, String line) {
        for (char key : line.toCharArray()) {
            if (field instanceof TextField text) {
                long took = CountTable.press(text, key).shown();
                slowest = Math.max(slowest, took);
                pause(took);
                nanoseconds += Math.max(PACE, took);
                keys++;
            }
        }
    }

    private void pause(long took) {
        if (paced && took < PACE) {
            try {
                Thread.sleep((PACE - took) / 1_000_000);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static void press(ButtonBase button) {
        CountTable.onScreen(() -> {
            button.fire();
            return null;
        });
    }
}
