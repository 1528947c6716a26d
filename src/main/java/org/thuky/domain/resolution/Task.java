package org.thuky.domain.resolution;

/**
 * Nhiệm vụ, giải pháp: one sentence of what is to be done.
 *
 * @param source who asked for it: "đồng chí Trịnh Sỹ Tài, Bí thư Đảng ủy"; empty when the union set it itself
 */
public record Task(String text, String source) {

    /** A task that the union set itself. */
    public static Task own(String text) {
        return new Task(text, "");
    }
}
