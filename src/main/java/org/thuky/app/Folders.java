package org.thuky.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where things are kept on this machine. */
final class Folders {

    private Folders() {}

    /** The preferences of this user, where the desktop wants such files. */
    static Path preferences() {
        var roaming = System.getenv("APPDATA");
        var configuration = Optional.ofNullable(System.getenv("XDG_CONFIG_HOME"))
                .map(Path::of)
                .orElseGet(() -> home().resolve(".config"));
        var place = roaming == null ? configuration.resolve("thu-ky") : Path.of(roaming, "Thu Ky");
        return place.resolve("preferences.properties");
    }

    /** Where meetings are kept unless the user chooses another place; without accents, for old tools. */
    static Path meetings() {
        var documents = home().resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home()).resolve("Thu Ky");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
