package org.thuky.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.thuky.cli.ScriptPlayer;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.paper.file.TemporaryFolder;
import org.thuky.store.MeetingFolder;
import org.thuky.ui.common.Assets;

/** The meetings that come with the application: played from their scripts when they are first opened. */
final class SampleMeeting {

    private static final List<String> FILES =
            List.of("script.yaml", "danh-sach.xlsx", "danh-sach.xls", "danh-sach.csv");

    private SampleMeeting() {}

    /**
     * Plays the sample into a folder that has no meeting yet; a cancelled play leaves none behind.
     *
     * @param name the sample's folder among the assets
     * @throws Refusal when the folder cannot be written to
     */
    static void prepare(String name, MeetingFolder folder, ScriptPlayer player, String operator, Progress progress) {
        if (folder.holdsMeeting()) {
            return;
        }
        var place = TemporaryFolder.fresh();
        try {
            for (var file : FILES) {
                unpack(name, place.resolve(file));
            }
            var played = folder.path().resolveSibling(folder.name() + " (moi)");
            Files.createDirectories(folder.path().getParent());
            remove(played);
            try {
                player.play(place.resolve(FILES.get(0)), played, operator, entries -> progress.at(entries, 0))
                        .close();
                Files.move(played, folder.path());
            } finally {
                remove(played);
            }
        } catch (IOException cause) {
            throw new Refusal(Sentence.of("store.refusal.notWritable", folder.path()), cause);
        } finally {
            TemporaryFolder.remove(place);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A sample has one of the lists only. */
    private static void unpack(String name, Path file) throws IOException {
        try (var in =
                Assets.class.getResourceAsStream("/org/thuky/assets/samples/" + name + "/" + file.getFileName())) {
            if (in != null) {
                Files.copy(in, file);
            }
        }
    }
}
