package org.thuky.domain.meeting;

import java.time.Instant;
import org.thuky.domain.election.Electorate;

/**
 * Đã quyết định tiến hành khi chưa đủ số người.
 *
 * @param electorate who was too few
 * @param at when it was decided
 */
public record Waived(Electorate electorate, QuorumWaiver waiver, Instant at) {}
