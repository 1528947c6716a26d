package org.thuky.ui.chronicle;

/**
 * An entry of the chronicle as it is shown.
 *
 * @param time day and time; for the ballots of a count, when that count began
 * @param words what was done
 * @param standing whether it holds, and if not, which entry revoked it and why; empty while it simply holds
 * @param holds false when it was revoked
 */
record ChronicleRow(long number, String time, String words, String operator, String standing, boolean holds) {}
