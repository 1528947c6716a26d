package org.thuky.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.model.FileHeader;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/**
 * Tệp sao lưu ({@code .thuky}): a zip that any zip program opens, with the journal, the papers, and a list of their
 * checksums.
 */
final class Backup {

    private static final String JOURNAL = "nhat-ky.journal";
    private static final String PAPERS = "van-kien/";
    private static final String CHECKSUMS = "SHA256SUMS";

    /** More than any meeting writes; somebody else's zip might hold more than a disk. */
    private static final long LARGEST = 4L << 30;

    private static final int MOST_FILES = 5000;

    private Backup() {}

    static void write(MeetingFolder meeting, List<JournalLine> lines, Path file, Optional<String> password) {
        if (Files.exists(file)) {
            throw Refusal.of("store.backup.exists", file);
        }
        var fresh = file.resolveSibling(file.getFileName() + ".moi");
        try {
            Files.deleteIfExists(fresh);
            var sums = new TreeMap<String, String>();
            try (var zip = new ZipFile(
                    fresh.toFile(), password.map(String::toCharArray).orElse(null))) {
                var journal = new ByteArrayOutputStream();
                Journal.write(lines, journal);
                add(zip, JOURNAL, new java.io.ByteArrayInputStream(journal.toByteArray()), sums, password);
                for (var paper : papers(meeting).entrySet()) {
                    try (var in = Files.newInputStream(paper.getValue())) {
                        add(zip, PAPERS + paper.getKey(), in, sums, password);
                    }
                }
                add(zip, CHECKSUMS, new java.io.ByteArrayInputStream(list(sums)), new TreeMap<>(), password);
            }
            Disk.copy(fresh, file);
        } catch (IOException | InvalidPathException cause) {
            throw new Refusal(Sentence.of("store.backup.notWritten", file), cause);
        } finally {
            remove(fresh);
        }
    }

    private static Map<String, Path> papers(MeetingFolder meeting) throws IOException {
        var papers = new TreeMap<String, Path>();
        if (Files.isDirectory(meeting.papers())) {
            try (var files = Files.walk(meeting.papers())) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> papers.put(
                                meeting.papers().relativize(file).toString().replace('\\', '/'), file));
            }
        }
        return papers;
    }

    private static void add(
            ZipFile zip, String name, InputStream in, Map<String, String> sums, Optional<String> password)
            throws IOException {
        var parameters = new ZipParameters();
        parameters.setFileNameInZip(name);
        if (password.isPresent()) {
            parameters.setEncryptFiles(true);
            parameters.setEncryptionMethod(EncryptionMethod.AES);
            parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        }
        var digest = sha256();
        zip.addStream(new DigestInputStream(in, digest), parameters);
        sums.put(name, HexFormat.of().formatHex(digest.digest()));
    }

    private static byte[] list(Map<String, String> sums) {
        var list = new StringBuilder();
        sums.forEach((name, sum) -> list.append(sum).append("  ").append(name).append('\n'));
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    static boolean asksForPassword(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (!Files.isRegularFile(file) || zip.getFileHeader(JOURNAL) == null) {
                throw Refusal.of("store.backup.none", file);
            }
            return zip.isEncrypted();
        } catch (IOException | RuntimeException cause) {
            throw cause instanceof Refusal refusal
                    ? refusal
                    : new Refusal(Sentence.of("store.backup.none", file), cause);
        }
    }

    static void restore(Path file, MeetingFolder target, Optional<String> password) {
        asksForPassword(file);
        requireEmpty(target.path());
        var fresh = target.path().resolveSibling(target.name() + " (moi)");
        try {
            removeAll(fresh);
            Files.createDirectories(fresh);
            try (var zip =
                    new ZipFile(file.toFile(), password.map(String::toCharArray).orElse(null))) {
                unpack(zip, file, name -> fileFor(file, fresh, name));
            }
            var lines = lines(file, Journal.read(fresh.resolve(JOURNAL)));
            new MeetingFolder(fresh).begin(lines);
            Files.deleteIfExists(target.path());
            Files.move(fresh, target.path());
            Disk.forceFolder(target.path().getParent());
        } catch (NewerFormat newer) {
            throw new Refusal(Sentence.of("store.backup.newer", file), newer);
        } catch (ZipException cause) {
            throw unreadable(file, cause);
        } catch (IOException cause) {
            throw new Refusal(Sentence.of("store.refusal.notWritable", target.path()), cause);
        } finally {
            removeAll(fresh);
        }
    }

    private static void requireEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw Refusal.of("store.backup.notEmpty", folder);
            }
        } catch (IOException noFolder) {
            throw new Refusal(Sentence.of("store.backup.notEmpty", folder), noFolder);
        }
    }

    private static List<JournalLine> lines(Path file, Reading reading) {
        if (!reading.isWhole()) {
            throw Refusal.of("store.backup.damaged", file, JOURNAL);
        }
        return reading.lines();
    }

    /**
     * What a backup holds, read whole and checked, without anything being written.
     *
     * @param sums of the papers, by their place in the papers' folder
     */
    record Content(List<JournalLine> lines, Map<String, String> sums) {

        /** A paper that is not in it as it is on the disk. */
        Optional<String> lacks(MeetingFolder meeting) throws IOException {
            for (var paper : papers(meeting).entrySet()) {
                var digest = sha256();
                try (var in = new DigestInputStream(Files.newInputStream(paper.getValue()), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                if (!HexFormat.of().formatHex(digest.digest()).equals(sums.get(PAPERS + paper.getKey()))) {
                    return Optional.of(paper.getKey());
                }
            }
            return Optional.empty();
        }
    }

    /** @throws Refusal when the file is damaged or no backup, or the password is wrong */
    static Content read(Path file, Optional<String> password) {
        asksForPassword(file);
        var journal = new ByteArrayOutputStream();
        try (var zip =
                new ZipFile(file.toFile(), password.map(String::toCharArray).orElse(null))) {
            var sums = unpack(zip, file, name -> name.equals(JOURNAL) ? journal : OutputStream.nullOutputStream());
            return new Content(lines(file, Journal.read(journal.toByteArray())), sums);
        } catch (NewerFormat newer) {
            throw new Refusal(Sentence.of("store.backup.newer", file), newer);
        } catch (ZipException cause) {
            throw unreadable(file, cause);
        } catch (IOException cause) {
            throw new Refusal(Sentence.of("store.backup.damaged", file, file.getFileName()), cause);
        }
    }

    private static Refusal unreadable(Path file, ZipException cause) {
        return new Refusal(
                cause.getType() == ZipException.Type.WRONG_PASSWORD
                        ? Sentence.of("store.backup.password", file)
                        : Sentence.of("store.backup.damaged", file, file.getFileName()),
                cause);
    }

    private interface Places {
        OutputStream open(String name) throws IOException;
    }

    private static OutputStream fileFor(Path file, Path into, String name) throws IOException {
        var place = place(into, name).orElseThrow(() -> Refusal.of("store.backup.damaged", file, name));
        Files.createDirectories(place.getParent());
        return Files.newOutputStream(place);
    }

    /**
     * Only what a backup can hold is written, and only when it is what was packed.
     *
     * @return the checksums of all files
     */
    private static Map<String, String> unpack(ZipFile zip, Path file, Places places) throws IOException {
        var headers = zip.getFileHeaders();
        long size = headers.stream().mapToLong(FileHeader::getUncompressedSize).sum();
        if (headers.size() > MOST_FILES || size > LARGEST || size < 0) {
            throw Refusal.of("store.backup.none", file);
        }
        var packed = sums(zip);
        var sums = new HashMap<>(packed);
        for (var header : headers) {
            var name = header.getFileName();
            if (name.equals(CHECKSUMS) || header.isDirectory()) {
                continue;
            }
            var digest = sha256();
            try (var in = new DigestInputStream(zip.getInputStream(header), digest);
                    var out = places.open(name)) {
                copy(in, out, LARGEST);
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(sums.remove(name))) {
                throw Refusal.of("store.backup.damaged", file, name);
            }
        }
        if (!sums.isEmpty()) {
            throw Refusal.of(
                    "store.backup.damaged", file, sums.keySet().iterator().next());
        }
        return packed;
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long copied = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            copied += read;
            if (copied > most) {
                throw new ZipException("larger than it says");
            }
            out.write(buffer, 0, read);
        }
    }

    private static Optional<Path> place(Path into, String name) {
        if (!name.equals(JOURNAL) && !name.startsWith(PAPERS) || name.contains("\\") || name.contains(":")) {
            return Optional.empty();
        }
        try {
            var place = into.resolve(name).normalize();
            return place.startsWith(into) && !place.equals(into) ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException unusable) {
            return Optional.empty();
        }
    }

    private static Map<String, String> sums(ZipFile zip) throws IOException {
        var header = zip.getFileHeader(CHECKSUMS);
        var sums = new LinkedHashMap<String, String>();
        if (header != null && header.getUncompressedSize() < MOST_FILES * 1000L) {
            try (var in = zip.getInputStream(header)) {
                new String(in.readNBytes(MOST_FILES * 1000), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.length() > 66)
                        .forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
            }
        }
        return sums;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // the next backup of that name replaces it
        }
    }

    private static void removeAll(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Backup::remove);
        } catch (IOException left) {
            // the next attempt removes it
        }
    }
}
