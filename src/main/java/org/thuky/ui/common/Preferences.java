package org.thuky.ui.common;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.thuky.text.Messages;

/**
 * What the application remembers about this user, never about a meeting: language, the window's place, when the
 * screen locks, the meetings opened lately. Losing the file costs nothing but comfort, so a damaged one is begun anew, and
 * where the disk does not take it – read-only, full, not a folder – it is remembered until the program ends and no longer.
 */
public final class Preferences {

    private static final int RECENT = 12;

    private final Path file;
    private final Properties values = new Properties();

    public Preferences(Path file) {
        this.file = file;
        if (Files.isReadable(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException damaged) {
                values.clear();
            }
        }
    }

    public Locale language() {
        return values.getProperty("language", "vi").equals("en") ? Messages.ENGLISH : Messages.VIETNAMESE;
    }

    public void setLanguage(Locale language) {
        values.setProperty("language", language.getLanguage());
        save();
    }

    public Optional<WindowPlace> windowPlace() {
        try {
            return Optional.of(new WindowPlace(
                    pixels("window.x"),
                    pixels("window.y"),
                    pixels("window.width"),
                    pixels("window.height"),
                    Boolean.parseBoolean(values.getProperty("window.maximized"))));
        } catch (NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    public void setWindowPlace(WindowPlace place) {
        values.setProperty("window.x", Integer.toString(place.x()));
        values.setProperty("window.y", Integer.toString(place.y()));
        values.setProperty("window.width", Integer.toString(place.width()));
        values.setProperty("window.height", Integer.toString(place.height()));
        values.setProperty("window.maximized", Boolean.toString(place.maximized()));
        save();
    }

    /** After how many minutes the screen locks by itself, 0 for never; empty while nobody has chosen. */
    public Optional<Integer> lockMinutes() {
        try {
            return Optional.of(Integer.valueOf(values.getProperty("lock.minutes")));
        } catch (NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    public void setLockMinutes(int minutes) {
        values.setProperty("lock.minutes", Integer.toString(minutes));
        save();
    }

    /** Latest first. */
    public List<RecentMeeting> recentMeetings() {
        var meetings = new ArrayList<RecentMeeting>();
        for (int i = 0; values.containsKey(recent(i, "folder")); i++) {
            try {
                meetings.add(new RecentMeeting(
                        Path.of(values.getProperty(recent(i, "folder"))),
                        values.getProperty(recent(i, "title"), ""),
                        values.getProperty(recent(i, "subtitle"), ""),
                        screen(values.getProperty(recent(i, "screen")))));
            } catch (InvalidPathException ofAnotherMachine) {
                // no folder here
            }
        }
        return meetings;
    }

    /** Puts a meeting at the top of the list. */
    public void remember(RecentMeeting meeting) {
        var meetings = new ArrayList<>(List.of(meeting));
        recentMeetings().stream()
                .filter(other -> !other.folder().equals(meeting.folder()))
                .limit(RECENT - 1L)
                .forEach(meetings::add);
        write(meetings);
    }

    /** Takes a meeting from the list; its folder is not touched. */
    public void forget(Path folder) {
        write(recentMeetings().stream()
                .filter(meeting -> !meeting.folder().equals(folder))
                .toList());
    }

    private void write(List<RecentMeeting> meetings) {
        values.stringPropertyNames().stream()
                .filter(key -> key.startsWith("recent."))
                .forEach(values::remove);
        for (int i = 0; i < meetings.size(); i++) {
            values.setProperty(recent(i, "folder"), meetings.get(i).folder().toString());
            values.setProperty(recent(i, "title"), meetings.get(i).title());
            values.setProperty(recent(i, "subtitle"), meetings.get(i).subtitle());
            values.setProperty(recent(i, "screen"), meetings.get(i).screen().name());
        }
        save();
    }

    private void save() {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            replace(fresh);
        } catch (IOException notRemembered) {
            fresh.toFile().delete();
        }
    }

    private void replace(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private int pixels(String key) {
        return Integer.parseInt(values.getProperty(key));
    }

    private static String recent(int index, String part) {
        return "recent." + index + "." + part;
    }

    private static ScreenId screen(String name) {
        try {
            return name == null ? ScreenId.OVERVIEW : ScreenId.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            return ScreenId.OVERVIEW;
        }
    }

    /** Where the main window stood. */
    public record WindowPlace(int x, int y, int width, int height, boolean maximized) {}

    /**
     * A meeting opened before.
     *
     * @param subtitle date and place, as shown in the list
     * @param screen where it was left
     */
    public record RecentMeeting(Path folder, String title, String subtitle, ScreenId screen) {}
}
