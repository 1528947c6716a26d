package org.thuky.domain;

/**
 * Tỷ lệ: so many out of so many, kept exact. 102/127 stays 102/127; a percentage is made only where it is shown.
 *
 * @param part how many, at least 0
 * @param whole out of how many, at least 0; a share of nothing reaches no bar
 */
public record Share(int part, int whole) {

    public Share {
        if (part < 0 || whole < 0) {
            throw new IllegalArgumentException("A share counts people or papers: " + part + "/" + whole);
        }
    }

    /** True when this share is strictly more than the bar: "quá 1/2". */
    public boolean exceeds(Share bar) {
        return whole > 0 && (long) part * bar.whole > (long) whole * bar.part;
    }

    /** True when this share is the bar or more: "ít nhất 2/3". */
    public boolean reaches(Share bar) {
        return whole > 0 && (long) part * bar.whole >= (long) whole * bar.part;
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
