package org.thuky.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberField;
import org.thuky.paper.PaperFolder;
import org.thuky.paper.Templates;
import org.thuky.paper.form.Papers;
import org.thuky.paper.word.WordFile;
import org.thuky.session.Session;
import org.thuky.session.command.AgendaCommand.DrawUpAgenda;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.MemberCommand.ImportMembers;
import org.thuky.testkit.Congress;

/**
 * A program with a meeting open is killed at moments chosen by chance, again and again, each time opening what the kill
 * before has left. Whatever it said was saved must be there, whole, at the same place, within seconds.
 */
final class KillTrial {

    /** @param failures what was lost or half done, with the try that shows it */
    record Result(int tries, long acknowledged, long slowestMillis, List<String> failures) {}

    private static final int A_NEW_MEETING_AFTER = 25;
    private static final int MOST_ACTS = 45;

    private final Path home;
    private final Random chance;

    KillTrial(Path home, long seed) {
        this.home = home;
        this.chance = new Random(seed);
    }

    Result run(int tries) throws IOException, InterruptedException {
        var java = java();
        var failures = new ArrayList<String>();
        long all = 0;
        long slowest = 0;
        long expected = 0;
        Path place = home;
        for (int i = 0; i < tries; i++) {
            if (i % A_NEW_MEETING_AFTER == 0) {
                place = home.resolve("meeting " + i / A_NEW_MEETING_AFTER);
                expected = 0;
            }
            var complaints = home.resolve("complaints");
            var command = new ArrayList<>(java);
            command.addAll(List.of(Child.class.getName(), place.toString(), Long.toString(chance.nextLong())));
            var process = new ProcessBuilder(command)
                    .redirectError(complaints.toFile())
                    .start();
            var told = until(process, 1 + chance.nextInt(MOST_ACTS), chance.nextInt(20));
            for (var line : told) {
                var words = line.split(" ");
                switch (words[0]) {
                    case "opened" -> {
                        slowest = Math.max(slowest, Long.parseLong(words[2]));
                        if (Long.parseLong(words[1]) < expected) {
                            failures.add("try " + i + ": " + words[1] + " of " + expected + " acknowledged");
                        }
                    }
                    case "saved" -> {
                        expected = Long.parseLong(words[1]);
                        all++;
                    }
                    default -> failures.add("try " + i + ": " + line);
                }
            }
            var complained = Files.readString(complaints);
            if (!complained.isEmpty()) {
                failures.add("try " + i + ": " + complained.lines().limit(3).toList());
            }
        }
        return new Result(tries, all, slowest, failures);
    }

    /** Starts quickly: thousands of programs are started, and all load the same classes. */
    private List<String> java() throws IOException, InterruptedException {
        var jars = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var path = Path.of(entry);
            jars.add(Files.isDirectory(path) ? jar(path, home.resolve(jars.size() + ".jar")) : entry);
        }
        var archive = home.resolve("classes.jsa");
        var java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Xlog:disable",
                "-cp",
                String.join(File.pathSeparator, jars)));
        var warming = new ArrayList<>(java);
        warming.add(1, "-XX:ArchiveClassesAtExit=" + archive);
        warming.addAll(List.of(Child.class.getName(), home.resolve("warming").toString(), "1", "ends"));
        new ProcessBuilder(warming)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("warming.txt").toFile())
                .start()
                .waitFor();
        java.add(1, "-XX:SharedArchiveFile=" + archive);
        return java;
    }

    private static String jar(Path classes, Path jar) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(jar));
                var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar.toString();
    }

    /** Kills after so many lines and milliseconds, and reads what was said before. */
    private static List<String> until(Process process, int lines, int millis) throws IOException, InterruptedException {
        var told = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            boolean killed = false;
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                told.add(line);
                if (!killed && told.size() >= lines) {
                    killed = true;
                    process.waitFor(millis, TimeUnit.MILLISECONDS);
                    // Process.destroyForcibly would also close the pipe, with words still in it
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return told;
    }

    /** The program that is killed: opens or begins the meeting, then acts as long as it lives. */
    static final class Child {

        private static final int MEMBERS = 60;

        /** So many acts, then the meeting is closed and opened again. */
        private static final int SITTING = 30;

        public static void main(String[] words) throws IOException {
            var place = Path.of(words[0]);
            var chance = new Random(Long.parseLong(words[1]));
            var archive = new FolderArchive(new Memory(place.resolve("memory")));
            var folder = new MeetingFolder(place.resolve("Đại hội"));
            long began = System.nanoTime();
            Session session;
            if (folder.holdsMeeting()) {
                session = Session.resume(archive, folder.path(), Clock.systemUTC(), "x", Runnable::run);
            } else {
                session = Session.begin(
                        archive,
                        folder.path(),
                        Congress.FACTS,
                        Congress.rules("k12"),
                        Clock.systemUTC(),
                        "x",
                        Runnable::run);
            }
            int entries = session.state().chronicle().entries().size();
            System.out.println("opened " + entries + " " + (System.nanoTime() - began) / 1_000_000);
            System.out.println("saved " + entries);
            session.secondCopy().keepIn(Files.createDirectories(place.resolve("stick")));
            for (int i = 0; words.length < 3 || i < 2 * SITTING; i++) {
                act(session, archive, folder, chance, i);
                System.out.println(
                        "saved " + session.state().chronicle().entries().size());
                if (i > 0 && i % SITTING == 0) {
                    session.close();
                    leave(folder, chance);
                    session = Session.resume(archive, folder.path(), Clock.systemUTC(), "x", Runnable::run);
                }
            }
        }

        private static void act(Session session, FolderArchive archive, MeetingFolder folder, Random chance, int i)
                throws IOException {
            var meeting = session.state().meeting();
            try {
                if (meeting.roll().members().isEmpty() || chance.nextInt(30) == 0) {
                    session.perform(new ImportMembers(members(chance.nextInt(1000))));
                } else if (chance.nextInt(25) == 0) {
                    var file = folder.path().resolveSibling("backup " + i + ".thuky");
                    Files.deleteIfExists(file);
                    archive.backUp(folder.path(), file, Optional.empty());
                } else if (chance.nextInt(25) == 0) {
                    export(session, folder);
                } else if (chance.nextInt(10) == 0) {
                    session.undo();
                } else if (chance.nextInt(40) == 0) {
                    session.perform(new DrawUpAgenda());
                } else {
                    var members = meeting.roll().members();
                    session.perform(new CheckIn(members.stream()
                            .skip(chance.nextInt(members.size()))
                            .findFirst()
                            .orElseThrow()
                            .id()));
                }
            } catch (Refusal notNow) {
                // somebody who is here already, an agenda that stands; nothing has changed
            }
        }

        /** What an earlier kill has left of the paper must be none or whole: a half one could not be read again. */
        private static void export(Session session, MeetingFolder folder) throws IOException {
            var papers = new PaperFolder(new Templates(folder.path().resolve("none")), folder.papers());
            var state = session.state();
            var paper = Papers.of(state.meeting(), state.chronicle(), state.integrityCode())
                    .get(0);
            var file = papers.file(paper);
            if (Files.exists(file)) {
                WordFile.read(Files.readAllBytes(file));
            }
            papers.export(paper);
        }

        /** Leaves the closed meeting as an old version or a mishap would, to be upgraded or mended when opened. */
        private static void leave(MeetingFolder folder, Random chance) throws IOException {
            switch (chance.nextInt(8)) {
                case 0 -> Files.delete(folder.mirror());
                case 1 -> {
                    // as the first versions wrote it; the step must be whole itself, so it is made beside and moved
                    var beside = new MeetingFolder(folder.path().resolveSibling("old"));
                    Files.createDirectories(beside.path());
                    Files.deleteIfExists(beside.mirror());
                    Files.copy(folder.journal(), beside.journal(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    Forgery.toFirstTables(beside);
                    Files.move(beside.mirror(), folder.mirror(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    Files.delete(folder.journal());
                }
                case 2 -> {
                    var bytes = Files.readAllBytes(folder.mirror());
                    bytes[chance.nextInt(bytes.length)] ^= 1;
                    Files.write(folder.mirror(), bytes);
                }
                default -> {}
            }
        }

        private static List<MemberDraft> members(int from) {
            var drafts = new ArrayList<MemberDraft>();
            for (int i = 0; i < MEMBERS; i++) {
                drafts.add(new MemberDraft(
                        i + 2,
                        Map.of(MemberField.NAME, "Nguyễn Văn Số " + (from + i), MemberField.CARD, "C" + (from + i)),
                        List.of()));
            }
            return drafts;
        }
    }
}
