package org.thuky.domain.election;

/**
 * Xin rút khỏi danh sách bầu cử, on which the presidium decides.
 *
 * @param granted whether the name left the list
 * @param reason what the candidate gave as reason, may be ""
 */
public record Withdrawal(String name, boolean granted, String reason) {}
