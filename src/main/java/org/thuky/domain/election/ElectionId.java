package org.thuky.domain.election;

/** The number of an election within its meeting, from 1. Another round is another election. */
public record ElectionId(int value) {}
