package org.thuky.domain.rule;

/** Mẫu số của biểu quyết giơ tay: those present, or all who were summoned. */
public enum HandVoteBase {
    PRESENT,
    SUMMONED
}
