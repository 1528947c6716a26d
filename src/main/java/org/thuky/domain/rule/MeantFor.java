package org.thuky.domain.rule;

/** Áp dụng cho: which meetings rules or a document are made for. */
public enum MeantFor {
    /** Đại hội và hội nghị. */
    ANY_MEETING,
    /** Chỉ đại hội: the plan of a cycle of congresses is no ground for a conference. */
    CONGRESSES;

    public boolean includes(Occasion occasion) {
        return this == ANY_MEETING || occasion.congress();
    }
}
