package org.thuky.domain.vote;

/** The number of a hand vote within its meeting, from 1. */
public record VoteId(int value) {}
