package org.thuky.domain.attendance;

/**
 * Vắng mặt: why somebody does not come.
 *
 * @param withLeave vắng có lý do: the person asked and was excused
 * @param reason in the person's words, may be empty
 */
public record Absence(boolean withLeave, String reason) {}
