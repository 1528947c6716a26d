package org.thuky.paper.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/** Puts a paper on the disk whole or not at all: whatever goes wrong, the file that was there before is untouched. */
public final class PaperFile {

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private PaperFile() {}

    /** @throws Refusal when the file is open in Word, or the folder is full, read-only or not a folder */
    public static void replace(Path file, Content content) {
        var target = file.toAbsolutePath();
        var folder = target.getParent();
        refuseOpen(target);
        var draft = target.resolveSibling("." + name(target) + ".tmp");
        try {
            Files.createDirectories(folder);
            write(draft, content);
        } catch (IOException | UncheckedIOException trouble) {
            discard(draft);
            throw refusal(trouble, target);
        } catch (RuntimeException refused) {
            discard(draft);
            throw refused;
        }
        try {
            move(draft, target);
        } catch (IOException trouble) {
            discard(draft);
            throw Files.exists(target)
                    ? new Refusal(Sentence.of("paper.refusal.file.open", name(target)), trouble)
                    : refusal(trouble, target);
        }
    }

    /** @throws Refusal when Word or LibreOffice holds the file */
    public static void refuseOpen(Path file) {
        if (isOpenElsewhere(file)) {
            throw Refusal.of("paper.refusal.file.open", name(file));
        }
    }

    /** Made whole in memory first: the libraries that write hide why a disk refused. */
    private static void write(Path draft, Content content) throws IOException {
        var whole = new ByteArrayOutputStream();
        content.writeTo(whole);
        try (var channel = FileChannel.open(
                draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            whole.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path draft) {
        draft.toFile().delete();
    }

    /** Word and LibreOffice leave a small file beside the one they hold; Word drops the first letters of long names. */
    private static boolean isOpenElsewhere(Path target) {
        var name = name(target);
        return Stream.of("~$" + name, "~$" + name.substring(Math.min(2, name.length())), ".~lock." + name + "#")
                .anyMatch(lock -> Files.exists(target.resolveSibling(lock)));
    }

    private static Refusal refusal(Exception trouble, Path target) {
        var folder = target.getParent().toString();
        var cause = trouble instanceof UncheckedIOException unchecked ? unchecked.getCause() : trouble;
        if (cause instanceof AccessDeniedException || says(cause, "read-only")) {
            return refusal("paper.refusal.folder.read_only", folder, cause);
        }
        if (says(cause, "no space") || says(cause, "not enough space") || says(cause, "quota")) {
            return refusal("paper.refusal.folder.full", folder, cause);
        }
        return refusal("paper.refusal.file.unwritable", target.toString(), cause);
    }

    private static Refusal refusal(String key, String place, Throwable cause) {
        return new Refusal(Sentence.of(key, place), cause);
    }

    private static boolean says(Throwable trouble, String words) {
        return trouble.getMessage() != null
                && trouble.getMessage().toLowerCase(Locale.ROOT).contains(words);
    }

    private static String name(Path target) {
        return target.getFileName().toString();
    }
}
