package org.thuky.domain.member;

import java.time.Instant;

/**
 * Thay thế đại biểu: an alternate sits in the place of a delegate who does not come.
 *
 * @param reason why, as papers print it
 * @param at when the alternate was called in
 */
public record Replacement(MemberId alternate, MemberId absent, String reason, Instant at) {

    /** With one number standing for another. */
    Replacement merging(MemberId kept, MemberId dropped) {
        return new Replacement(
                alternate.equals(dropped) ? kept : alternate, absent.equals(dropped) ? kept : absent, reason, at);
    }
}
