package org.thuky.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.MemberCommand.ImportMembers;
import org.thuky.store.FolderArchive;
import org.thuky.store.MeetingFolder;
import org.thuky.store.Memory;
import org.thuky.testkit.Congress;

/**
 * An act on the disk, from the command to the acknowledgement, beside a forced append of the same bytes to a file in the
 * same folder. Both by turns in one run; medians and their ratio.
 */
public final class SaveBenchmark {

    private static final int ACTS = 1000;
    private static final int WARMING_UP = 500;

    private SaveBenchmark() {}

    public static void main(String[] words) throws IOException {
        for (int members : new int[] {2 * (ACTS + WARMING_UP), 20_000}) {
            var home = Files.createTempDirectory(Path.of("target"), "save-benchmark");
            measure(members, home, false);
            measure(members, Files.createDirectories(home.resolve("second")), true);
        }
    }

    private static void measure(int members, Path home, boolean second) throws IOException {
        var folder = new MeetingFolder(home.toAbsolutePath().resolve("meeting"));
        var archive = new FolderArchive(new Memory(home.resolve("memory")));
        var acts = new ArrayList<Long>();
        var floors = new ArrayList<Long>();
        try (var session = Session.begin(
                        archive,
                        folder.path(),
                        Congress.FACTS,
                        Congress.rules("k12"),
                        Clock.systemUTC(),
                        "benchmark",
                        Runnable::run);
                var floor = FileChannel.open(
                        home.resolve("floor"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            session.perform(new ImportMembers(Congress.members(members)));
            if (second) {
                session.secondCopy().keepIn(Files.createDirectories(home.resolve("stick")));
            }
            var people = List.copyOf(session.state().meeting().roll().members());
            for (int i = 0; i < WARMING_UP + ACTS; i++) {
                long before = Files.size(folder.journal());
                long start = System.nanoTime();
                session.perform(new CheckIn(people.get(i).id()));
                long acted = System.nanoTime();
                var bytes = ByteBuffer.allocate((int) (Files.size(folder.journal()) - before));
                long floorStart = System.nanoTime();
                floor.write(bytes);
                floor.force(false);
                long forced = System.nanoTime();
                if (i >= WARMING_UP) {
                    acts.add(acted - start);
                    floors.add(forced - floorStart);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d members%s: act %.3f ms, forced append %.3f ms, ratio %.2f (p95 %.3f and %.3f ms)%n",
                members,
                second ? " and a second copy" : "",
                at(acts, 50),
                at(floors, 50),
                at(acts, 50) / at(floors, 50),
                at(acts, 95),
                at(floors, 95));
    }

    private static double at(List<Long> times, int percent) {
        Collections.sort(times);
        return times.get(times.size() * percent / 100) / 1e6;
    }
}
