package org.thuky.domain.election;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Person;

/**
 * Nhập lần hai, or a recount: another person enters the same pile again without seeing the first entry. Where the two
 * differ, the sheet itself is looked at a third time, and that settles it.
 *
 * @param typist who entered
 * @param before what was entered earlier
 * @param again what was entered now
 * @param settled sheets that were read a third time from the paper, by running number
 */
public record SecondEntry(Person typist, Sheets before, Sheets again, PSortedMap<Integer, Ballot> settled) {

    static SecondEntry of(Sheets before, Person typist) {
        return new SecondEntry(typist, before, Sheets.NONE, TreePMap.empty());
    }

    SecondEntry naming(UnaryOperator<Person> named) {
        return new SecondEntry(named.apply(typist), before, again, settled);
    }

    /** Ballots not entered again yet. */
    public int remaining() {
        return before.size() - again.size();
    }

    /** Running numbers of the ballots that were read in two ways. */
    public List<Integer> differences() {
        var first = before.each();
        var second = again.each();
        return IntStream.rangeClosed(1, second.size())
                .filter(sheet -> !first.get(sheet - 1).agreesWith(second.get(sheet - 1)))
                .boxed()
                .toList();
    }

    /** Differences that nobody has settled from the paper yet. */
    public List<Integer> open() {
        return differences().stream()
                .filter(sheet -> !settled.containsKey(sheet))
                .toList();
    }

    public boolean complete() {
        return remaining() == 0 && open().isEmpty();
    }

    /** What holds now: the earlier entry, but for the sheets settled from the paper. */
    Sheets result() {
        return before.with(settled);
    }

    SecondEntry with(Pile pile) {
        if (pile.copies() > remaining()) {
            throw Refusal.of("election.refusal.beyond.first", pile.copies(), remaining(), before.size());
        }
        return new SecondEntry(typist, before, again.with(pile), settled);
    }

    /** Ballots found late are behind the others. */
    SecondEntry finding(Pile pile) {
        return new SecondEntry(typist, before.with(pile), again, settled);
    }

    SecondEntry settling(int sheet, Ballot ballot) {
        if (remaining() > 0) {
            throw Refusal.of("election.refusal.second.entry", remaining());
        }
        before.get(sheet);
        return new SecondEntry(typist, before, again, settled.plus(sheet, ballot));
    }
}
