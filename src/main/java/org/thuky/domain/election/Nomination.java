package org.thuky.domain.election;

import org.thuky.domain.Sentence;

/** Ai giới thiệu: how a name came on the list. */
public enum Nomination {
    /** Ban Chấp hành giới thiệu: on the list prepared before the meeting. */
    PREPARED,
    /** Đề cử, from the floor. */
    NOMINATED,
    /** Ứng cử. */
    SELF_NOMINATED;

    public Sentence title() {
        return switch (this) {
            case PREPARED -> Sentence.of("election.nomination.prepared");
            case NOMINATED -> Sentence.of("election.nomination.nominated");
            case SELF_NOMINATED -> Sentence.of("election.nomination.self");
        };
    }
}
