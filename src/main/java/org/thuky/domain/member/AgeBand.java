package org.thuky.domain.member;

import org.thuky.domain.Sentence;

/** Nhóm tuổi, as credentials reports put delegates together. No guide prescribes the bounds. */
public enum AgeBand {
    UP_TO_30(30, Sentence.of("member.age.up-to-30")),
    UP_TO_40(40, Sentence.of("member.age.up-to-40")),
    UP_TO_50(50, Sentence.of("member.age.up-to-50")),
    UP_TO_60(60, Sentence.of("member.age.up-to-60")),
    OVER_60(Integer.MAX_VALUE, Sentence.of("member.age.over-60"));

    private final int last;
    private final Sentence label;

    AgeBand(int last, Sentence label) {
        this.last = last;
        this.label = label;
    }

    static AgeBand of(int age) {
        for (var band : values()) {
            if (age <= band.last) {
                return band;
            }
        }
        throw new IllegalArgumentException(Integer.toString(age));
    }

    public Sentence label() {
        return label;
    }
}
