package org.thuky.paper.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.thuky.disk.FileName;
import org.thuky.domain.meeting.Facts;

/** Hồ sơ: every paper of the meeting in one zip, to be handed to the upper union or put away. */
public final class WholeFile {

    private static final int LONGEST_UNION = 60;

    private WholeFile() {}

    /** Without accents, for mail and for old tools. */
    public static String name(Facts facts) {
        return "Ho-so-" + FileName.plain(facts.union(), LONGEST_UNION) + ".zip";
    }

    /**
     * Packs the files as they lie on the disk; an older zip is replaced only when the new one is whole.
     *
     * @throws org.thuky.domain.Refusal when a file is gone or the zip cannot be written
     */
    public static void pack(List<Path> files, Path zip) {
        PaperFile.replace(zip, out -> {
            var packed = new ZipOutputStream(out);
            for (var file : files) {
                var entry = new ZipEntry(file.getFileName().toString());
                entry.setLastModifiedTime(Files.getLastModifiedTime(file));
                packed.putNextEntry(entry);
                Files.copy(file, packed);
                packed.closeEntry();
            }
            packed.finish();
        });
    }
}
