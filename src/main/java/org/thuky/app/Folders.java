package org.thuky.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where things are kept on this machine. */
final class Folders {

    private Folders() {}

    /** The preferences of this user, where the desktop wants such files. */
    static Path preferences() {
        return configuration().resolve("preferences.properties");
    }

    /** A union's own rule sets. */
    static Path rules() {
        return configuration().resolve("rules");
    }

    /** What this machine remembers of the meetings it has had open. */
    static Path meetingsKnown() {
        return configuration().resolve("meetings");
    }

    private static Path configuration() {
        var roaming = System.getenv("APPDATA");
        if (roaming != null) {
            return Path.of(roaming, "Thu Ky");
        }
        return Optional.ofNullable(System.getenv("XDG_CONFIG_HOME"))
                .map(Path::of)
                .orElseGet(() -> home().resolve(".config"))
                .resolve("thu-ky");
    }

    /** Where meetings are kept unless the user chooses another place; without accents, for old tools. */
    static Path meetings() {
        var documents = home().resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home()).resolve("Thu Ky");
    }

    /** Where a union puts its changed copies of the templates: beside its meetings, where it finds them. */
    static Path templates() {
        return meetings().resolve("Mau van kien");
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }
}
