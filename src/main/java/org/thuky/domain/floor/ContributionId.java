package org.thuky.domain.floor;

/** Numbers what was contributed to one meeting from 1; a removed one's number is not used again. */
public record ContributionId(int value) {

    /** Of what is not written down yet. */
    public static final ContributionId NEW = new ContributionId(0);
}
