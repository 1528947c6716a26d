package org.thuky.domain.election;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/**
 * Đối chiếu phiếu giấy: a delegate names a number, the number draws a few sheets, and the hall compares what is entered
 * with the paper.
 *
 * @param number what the delegate called
 * @param sheets running numbers of the sheets drawn, ascending
 * @param differing those on which paper and entry differ; empty while nobody has looked
 * @param read those of them that were read from the paper since
 * @param entries how often the pile had been entered when it was compared
 */
public record PaperCheck(
        int number, List<Integer> sheets, Optional<List<Integer>> differing, PSortedSet<Integer> read, int entries) {

    public PaperCheck {
        sheets = List.copyOf(sheets);
        differing = differing.map(List::copyOf);
    }

    /** The same number always draws the same sheets of a pile, so that anybody can repeat the draw. */
    static List<Integer> draw(int number, int sheets, int wanted) {
        var drawn = new TreeSet<Integer>();
        long state = number;
        while (drawn.size() < Math.min(wanted, sheets)) {
            // SplitMix64 (Steele, Lea, Flood 2014): neighbouring numbers draw unlike sheets
            state += 0x9E3779B97F4A7C15L;
            long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
            drawn.add(1 + (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), sheets));
        }
        return List.copyOf(drawn);
    }

    /** Drawn, and nobody has recorded how paper and entry compare. */
    public boolean open() {
        return differing.isEmpty();
    }

    static PaperCheck drawn(int number, List<Integer> sheets) {
        return new PaperCheck(number, sheets, Optional.empty(), TreePSet.empty(), 0);
    }

    PaperCheck compared(List<Integer> differing, int entries) {
        return new PaperCheck(number, sheets, Optional.of(differing), TreePSet.empty(), entries);
    }

    PaperCheck read(int sheet) {
        return differing.orElse(List.of()).contains(sheet)
                ? new PaperCheck(number, sheets, differing, read.plus(sheet), entries)
                : this;
    }

    /** Sheets on which paper and entry differ and that nobody has read from the paper since. */
    public List<Integer> unsettled() {
        return differing.orElse(List.of()).stream()
                .filter(sheet -> !read.contains(sheet))
                .toList();
    }
}
