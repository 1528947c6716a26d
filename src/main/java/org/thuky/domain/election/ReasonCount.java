package org.thuky.domain.election;

/** So many ballots invalid for one reason. */
public record ReasonCount(String reason, int ballots) {}
