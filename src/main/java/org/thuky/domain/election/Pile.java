package org.thuky.domain.election;

/** So many identical ballots, entered at once. */
public record Pile(Ballot ballot, int copies) {

    public Pile {
        if (copies < 1) {
            throw new IllegalArgumentException("a pile of " + copies);
        }
    }
}
