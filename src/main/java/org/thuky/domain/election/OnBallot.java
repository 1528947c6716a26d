package org.thuky.domain.election;

/**
 * Người mang số ấy trên phiếu: somebody told by a place on a ballot, whatever the name reads.
 *
 * @param number from 1
 */
public record OnBallot(ElectionId ballot, int number) {}
