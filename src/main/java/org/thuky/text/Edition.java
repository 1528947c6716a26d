package org.thuky.text;

/** Which Thư Ký this is and what it runs on, as the help desk asks for it. */
public final class Edition {

    private Edition() {}

    /** "0.1.0"; empty when it was not started from its jar. */
    public static String version() {
        var version = Edition.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    /** "Java 17.0.15, Linux 6.1". */
    public static String surroundings() {
        return "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version");
    }
}
