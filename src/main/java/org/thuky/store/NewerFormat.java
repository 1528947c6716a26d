package org.thuky.store;

/** A file that a newer version of the program has written. */
final class NewerFormat extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NewerFormat(String what) {
        super(what);
    }

    NewerFormat(String what, Throwable cause) {
        super(what, cause);
    }
}
