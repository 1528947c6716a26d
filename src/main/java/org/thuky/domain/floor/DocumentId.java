package org.thuky.domain.floor;

/** Numbers the documents that a meeting dealt with from 1; a removed one's number is not used again. */
public record DocumentId(int value) {

    /** Of what is not written down yet. */
    public static final DocumentId NEW = new DocumentId(0);
}
