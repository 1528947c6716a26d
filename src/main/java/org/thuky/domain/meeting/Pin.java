package org.thuky.domain.meeting;

/**
 * Mã PIN of a member of the counting board, kept only as a hash: it tells at this laptop that another person sits down to
 * enter the ballots again. It is no secret that must resist somebody who holds the file.
 */
public record Pin(String salt, String hash) {}
