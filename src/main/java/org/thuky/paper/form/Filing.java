package org.thuky.paper.form;

/** Nơi nộp: whether the upper union gets a paper. */
public enum Filing {
    /** Stays with the union. */
    KEPT,
    /** Goes to the upper union by itself. */
    SENT,
    /** Goes to the upper union together with the request for recognition. */
    ENCLOSED
}
