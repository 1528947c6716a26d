package org.thuky.domain.member;

/** Số thứ tự trong hồ sơ đại hội: who is meant, whatever the name. Given once and never again. */
public record MemberId(int value) implements Comparable<MemberId> {

    public MemberId {
        if (value < 1) {
            throw new IllegalArgumentException("Members are numbered from 1: " + value);
        }
    }

    @Override
    public int compareTo(MemberId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
