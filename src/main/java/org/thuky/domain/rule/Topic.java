package org.thuky.domain.rule;

import org.thuky.domain.Sentence;

/** Nhóm quy định: what a value of a rule set is about. */
public enum Topic {
    /** Phạm vi áp dụng. */
    SCOPE,
    /** Triệu tập và điều kiện tiến hành. */
    MEETING,
    /** Số lượng. */
    SEATS,
    /** Bầu cử. */
    ELECTION,
    /** Kiểm phiếu. */
    COUNT,
    /** Sau đại hội. */
    AFTERWARDS,
    /** Chương trình. */
    AGENDA;

    public Sentence title() {
        return switch (this) {
            case SCOPE -> Sentence.of("rule.topic.scope");
            case MEETING -> Sentence.of("rule.topic.meeting");
            case SEATS -> Sentence.of("rule.topic.seats");
            case ELECTION -> Sentence.of("rule.topic.election");
            case COUNT -> Sentence.of("rule.topic.count");
            case AFTERWARDS -> Sentence.of("rule.topic.afterwards");
            case AGENDA -> Sentence.of("rule.topic.agenda");
        };
    }
}
