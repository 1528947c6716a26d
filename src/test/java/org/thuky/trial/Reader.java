package org.thuky.trial;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Something that the program reads and that somebody else may have made.
 *
 * @param file as what it lies in a folder while it is read; empty when it comes by keys or clipboard
 * @param perMille of all tries: what is read fast is tried more often
 * @param seeds real ones
 */
record Reader(
        String name, String file, int perMille, Supplier<List<byte[]>> seeds, Mutation mutation, Reading reading) {

    boolean inFile() {
        return !file.isEmpty();
    }

    /** Makes of a real one another. */
    interface Mutation {
        byte[] of(byte[] seed, Random chance) throws Exception;
    }

    /** Reads what lies there; it answers, or throws a refusal. */
    interface Reading {

        void read(byte[] input, Path file) throws Exception;

        /** Whether what it reads without a refusal it also writes. */
        default boolean writes() {
            return false;
        }

        /** What else lies in the folder. */
        default void prepare(Path folder) throws Exception {}
    }
}
