package org.thuky.domain.petition;

/** Numbers the petitions of one meeting from 1; a removed one's number is not used again. */
public record PetitionId(int value) {}
