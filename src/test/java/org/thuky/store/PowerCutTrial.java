package org.thuky.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that a program with a meeting open asks of the disk is recorded (by strace, on Linux); then the power is cut
 * at moments chosen by chance: what was forced before is there, of the rest any part, torn by sectors of 512 bytes or of 4
 * KB, and a renaming that was not forced has happened or not. Each picture of the disk is opened as a meeting.
 */
final class PowerCutTrial {

    record Result(int tries, int writes, int whole, List<String> failures) {}

    /** @param bytes null for a call that only forces, cuts, renames or removes */
    private record Call(double at, Kind kind, String file, long offset, byte[] bytes, String to) {}

    private enum Kind {
        WRITE,
        FORCE,
        CUT,
        RENAME,
        REMOVE,
        SAVED
    }

    private static final Pattern LINE = Pattern.compile("^(\\d+\\.\\d+) (\\w+)\\((.*)\\)\\s+= (-?\\d+).*$");
    private static final Pattern FILE = Pattern.compile("\\d+<([^>]*)>");
    private static final Pattern TEXT = Pattern.compile("\"((?:\\\\x[0-9a-f]{2})*)\"");

    private final Path home;
    private final Path place;
    private final Random chance;

    PowerCutTrial(Path home, long seed) {
        this.home = home;
        this.place = home.resolve("recorded");
        this.chance = new Random(seed);
    }

    Result run(int tries) throws IOException, InterruptedException {
        var calls = record();
        var original = Journal.read(new MeetingFolder(place.resolve("Đại hội")).journal());
        int writes =
                (int) calls.stream().filter(call -> call.kind == Kind.WRITE).count();
        var failures = new ArrayList<String>();
        int whole = 0;
        for (int i = 0; i < tries; i++) {
            int cut = 1 + chance.nextInt(calls.size());
            int sector = chance.nextBoolean() ? 512 : 4096;
            long saved = calls.subList(0, cut).stream()
                    .filter(call -> call.kind == Kind.SAVED)
                    .mapToLong(call -> call.offset)
                    .max()
                    .orElse(0);
            var picture = home.resolve("picture");
            lay(picture, picture(calls.subList(0, cut), sector));
            var folder = new MeetingFolder(picture.resolve("Đại hội"));
            var what = "cut after call %d of %d, sectors of %d, %d saved".formatted(cut, calls.size(), sector, saved);
            if (saved == 0) {
                whole++;
                continue;
            }
            try (var store = MeetingStore.open(folder, new Memory(picture.resolve("memory")))) {
                int entries = store.chronicle().entries().size();
                if (entries < saved
                        || entries > saved + 1
                        || !JournalLine.integrityCode(original.hashOf(entries)).equals(store.integrityCode())) {
                    failures.add(what + ": opened with " + entries);
                } else {
                    whole++;
                }
            } catch (RuntimeException unreadable) {
                failures.add(what + ": " + unreadable.getMessage());
            }
        }
        return new Result(tries, writes, whole, failures);
    }

    private List<Call> record() throws IOException, InterruptedException {
        Files.createDirectories(place);
        var process = new ProcessBuilder(
                        "strace",
                        "-ff",
                        "-ttt",
                        "-y",
                        "-xx",
                        "-s",
                        "100000000",
                        "-e",
                        "trace=openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,sendfile,copy_file_range",
                        "-o",
                        home.resolve("calls").toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        place.toString())
                .redirectOutput(home.resolve("said").toFile())
                .redirectError(home.resolve("complaints").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(home.resolve("complaints")));
        }
        var calls = new ArrayList<Call>();
        try (var files = Files.list(home)) {
            for (var file : files.filter(one -> one.getFileName().toString().startsWith("calls."))
                    .toList()) {
                for (var line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                    read(line, calls);
                }
            }
        }
        calls.sort(Comparator.comparingDouble(Call::at));
        return calls;
    }

    private void read(String line, List<Call> calls) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches() || Long.parseLong(matcher.group(4)) < 0) {
            return;
        }
        double at = Double.parseDouble(matcher.group(1));
        var arguments = matcher.group(3);
        var file = file(arguments);
        switch (matcher.group(2)) {
            case "openat" -> {
                if (arguments.contains("O_TRUNC")) {
                    add(calls, at, Kind.CUT, inside(names(arguments).get(0)), 0);
                }
            }
            case "write" -> {
                var bytes = bytes(arguments);
                if (new String(bytes, StandardCharsets.UTF_8).matches("saved \\d+\\n")) {
                    long number = Long.parseLong(new String(bytes, StandardCharsets.UTF_8)
                            .substring(6)
                            .strip());
                    calls.add(new Call(at, Kind.SAVED, "", number, null, null));
                } else if (file != null) {
                    calls.add(new Call(at, Kind.WRITE, file, -1, bytes, null));
                }
            }
            case "pwrite64" -> {
                if (file != null) {
                    long offset = Long.parseLong(arguments.substring(arguments.lastIndexOf(' ') + 1));
                    calls.add(new Call(at, Kind.WRITE, file, offset, bytes(arguments), null));
                }
            }
            case "fsync", "fdatasync" -> add(calls, at, Kind.FORCE, file, 0);
            case "ftruncate" ->
                add(calls, at, Kind.CUT, file, Long.parseLong(arguments.substring(arguments.lastIndexOf(' ') + 1)));
            case "rename", "renameat", "renameat2" -> {
                var names = names(arguments);
                if (names.size() == 2 && inside(names.get(0)) != null) {
                    calls.add(new Call(at, Kind.RENAME, inside(names.get(0)), 0, null, inside(names.get(1))));
                }
            }
            case "unlink" -> add(calls, at, Kind.REMOVE, inside(names(arguments).get(0)), 0);
            case "sendfile", "copy_file_range" -> {
                // into the second copy, which these pictures leave out
            }
            default -> throw new IllegalStateException("not foreseen: " + line);
        }
    }

    private static void add(List<Call> calls, double at, Kind kind, String file, long offset) {
        if (file != null) {
            calls.add(new Call(at, kind, file, offset, null, null));
        }
    }

    private String file(String arguments) {
        var matcher = FILE.matcher(arguments);
        return matcher.lookingAt() ? inside(decode(matcher.group(1))) : null;
    }

    private String inside(String path) {
        var inside = path.startsWith(place.toString())
                ? place.relativize(Path.of(path)).toString()
                : "stick";
        return inside.startsWith("stick") ? null : inside;
    }

    private static List<String> names(String arguments) {
        var names = new ArrayList<String>();
        for (var matcher = TEXT.matcher(arguments); matcher.find(); ) {
            names.add(decode(matcher.group(1)));
        }
        return names;
    }

    private static byte[] bytes(String arguments) {
        Matcher matcher = TEXT.matcher(arguments);
        return matcher.find() ? raw(matcher.group(1)) : new byte[0];
    }

    private static String decode(String escaped) {
        return new String(raw(escaped), StandardCharsets.UTF_8);
    }

    /** strace writes bytes as \x41, in names of open files only those that are not plain. */
    private static byte[] raw(String escaped) {
        var bytes = new ByteArrayOutputStream(escaped.length() / 4);
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.startsWith("\\x", i)) {
                bytes.write(Integer.parseInt(escaped, i + 2, i + 4, 16));
                i += 3;
            } else {
                bytes.write(escaped.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    /** What the disk holds after the cut. */
    private Map<String, byte[]> picture(List<Call> calls, int sector) {
        var onDisk = new TreeMap<String, Content>();
        for (int i = 0; i < calls.size(); i++) {
            var call = calls.get(i);
            switch (call.kind) {
                case WRITE ->
                    onDisk.computeIfAbsent(call.file, name -> new Content())
                            .write(call.offset, call.bytes, isForcedLater(calls, i, call.file), sector, chance);
                case CUT ->
                    onDisk.computeIfAbsent(call.file, name -> new Content()).cut(call.offset);
                case RENAME -> {
                    var moved = onDisk.remove(call.file);
                    boolean reached = isForcedLater(calls, i, parent(call.to)) || chance.nextBoolean();
                    if (moved != null) {
                        if (reached || !onDisk.containsKey(call.to)) {
                            onDisk.put(call.to, moved);
                        } else {
                            // the new name is not there yet; nothing is written to it before it is forced
                            onDisk.put(call.file, moved);
                        }
                    }
                }
                case REMOVE -> onDisk.remove(call.file);
                default -> {}
            }
        }
        var picture = new TreeMap<String, byte[]>();
        onDisk.forEach((name, content) -> picture.put(name, content.bytes()));
        return picture;
    }

    private static String parent(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    /** Whether the file, under whatever name, was forced after this call and before the cut. */
    private static boolean isForcedLater(List<Call> calls, int from, String file) {
        var name = file;
        for (int i = from + 1; i < calls.size(); i++) {
            var call = calls.get(i);
            if (call.kind == Kind.FORCE && call.file.equals(name)) {
                return true;
            }
            if (call.kind == Kind.RENAME && call.file.equals(name)) {
                name = call.to;
            }
        }
        return false;
    }

    private static void lay(Path picture, Map<String, byte[]> files) throws IOException {
        if (Files.exists(picture)) {
            try (var old = Files.walk(picture)) {
                for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (var file : files.entrySet()) {
            var path = picture.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** A file, sector by sector. */
    private static final class Content {

        private byte[] bytes = new byte[0];
        private long end;

        void write(long offset, byte[] more, boolean forced, int sector, Random chance) {
            int at = (int) (offset < 0 ? end : offset);
            if (offset < 0) {
                end += more.length;
            }
            int length = Math.max(bytes.length, at + more.length);
            if (forced) {
                bytes = Arrays.copyOf(bytes, length);
                System.arraycopy(more, 0, bytes, at, more.length);
                return;
            }
            // all, nothing, or any sectors of it, whether the file has grown or not
            int mode = chance.nextInt(4);
            if (mode == 0) {
                return;
            }
            if (mode != 1 || chance.nextBoolean()) {
                bytes = Arrays.copyOf(bytes, length);
            }
            for (int from = at; from < at + more.length; ) {
                int to = Math.min(at + more.length, (from / sector + 1) * sector);
                if ((mode == 3 || chance.nextBoolean()) && to <= bytes.length) {
                    System.arraycopy(more, from - at, bytes, from, to - from);
                }
                from = to;
            }
        }

        void cut(long length) {
            bytes = Arrays.copyOf(bytes, (int) length);
            end = Math.min(end, length);
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** The program that is recorded: a meeting with a second copy, closed and opened in between. */
    static final class Child {

        public static void main(String[] words) throws Exception {
            var place = Path.of(words[0]);
            var memory = new Memory(place.resolve("memory"));
            var folder = new MeetingFolder(place.resolve("Đại hội"));
            Files.createDirectories(place.resolve("stick"));
            int number = 0;
            for (int sitting = 0; sitting < 4; sitting++) {
                try (var store = folder.holdsMeeting()
                        ? MeetingStore.open(folder, memory)
                        : MeetingStore.create(folder, memory)) {
                    for (int i = 0; i < 60; i++) {
                        number++;
                        store.append(KillEntries.entry(number, sitting % 2 == 1));
                        System.out.println("saved " + number);
                        if (number == 1) {
                            store.secondCopy().keepIn(place.resolve("stick"));
                        }
                        Thread.sleep(i % 5 == 0 ? 5 : 0);
                    }
                }
            }
        }
    }
}
