package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.TreePMap;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Person;

/** Việc kiểm phiếu: what has come out of the box so far. */
public sealed interface Count {

    /** Nothing is counted before the box is open. */
    Count NONE = new Ballots(Person.NOBODY, false, Sheets.NONE, List.of());

    static Count begun(EntryMode mode, boolean mixed, Person typist) {
        return mode == EntryMode.BALLOTS
                ? new Ballots(typist, mixed, Sheets.NONE, List.of())
                : new OnPaper(typist, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Tally tally(int names);

    /** Who entered first; nobody before that. */
    Person firstTypist();

    /** Who entered last; nobody before that. */
    Person lastTypist();

    /** Whether another person has begun to enter it once more. */
    boolean begunAgain();

    /** With other names for the same people. */
    Count naming(UnaryOperator<Person> named);

    /** Ballots counted so far, valid and invalid. */
    int ballots();

    /**
     * Ballot by ballot.
     *
     * @param typist who entered the pile first
     * @param mixed the ballots were mixed before they were numbered
     * @param first the first entry
     * @param secondEntries the second entry, then recounts
     */
    record Ballots(Person typist, boolean mixed, Sheets first, List<SecondEntry> secondEntries) implements Count {

        public Ballots {
            secondEntries = List.copyOf(secondEntries);
        }

        @Override
        public Person firstTypist() {
            return typist;
        }

        @Override
        public Person lastTypist() {
            return secondEntry().map(SecondEntry::typist).orElse(typist);
        }

        @Override
        public boolean begunAgain() {
            return !secondEntries.isEmpty();
        }

        @Override
        public Ballots naming(UnaryOperator<Person> named) {
            return new Ballots(
                    named.apply(typist),
                    mixed,
                    first,
                    secondEntries.stream().map(entry -> entry.naming(named)).toList());
        }

        /** The newest. */
        public Optional<SecondEntry> secondEntry() {
            return secondEntries.isEmpty()
                    ? Optional.empty()
                    : Optional.of(secondEntries.get(secondEntries.size() - 1));
        }

        /** How often somebody has begun to enter the pile. */
        int entries() {
            return 1 + secondEntries.size();
        }

        /** Every ballot as it is understood now. */
        public Sheets sheets() {
            return secondEntry().map(SecondEntry::result).orElse(first);
        }

        @Override
        public Tally tally(int names) {
            return Tally.of(sheets().piles(), names);
        }

        /** Whoever reads the pile again changes what a ballot says, never how many there are. */
        @Override
        public int ballots() {
            return first.size();
        }

        Ballots recorded(Pile pile) {
            requireEnteredOnce();
            return new Ballots(typist, mixed, first.with(pile), secondEntries);
        }

        /** Ballots found after somebody began to enter the pile again: both entries have them last. */
        Ballots found(Pile pile) {
            return secondEntry()
                    .map(entry -> new Ballots(typist, mixed, first.with(pile), secondEntries).with(entry.finding(pile)))
                    .orElseGet(() -> recorded(pile));
        }

        /** One sheet read anew, if it still is the ballot that was to be corrected. */
        Ballots corrected(int sheet, Ballot before, Ballot after) {
            requireEnteredOnce();
            if (!first.get(sheet).equals(before)) {
                throw Refusal.of("election.refusal.other.sheet", sheet);
            }
            return new Ballots(typist, mixed, first.with(TreePMap.singleton(sheet, after)), secondEntries);
        }

        /** Once another person enters the pile again, the first entry stays what it was. */
        private void requireEnteredOnce() {
            if (!secondEntries.isEmpty()) {
                throw Refusal.of("election.refusal.entered.again");
            }
        }

        Ballots begun(Person typist) {
            if (!secondEntry().map(SecondEntry::complete).orElse(true)) {
                throw Refusal.of("election.refusal.rereading");
            }
            var more = new ArrayList<>(secondEntries);
            more.add(SecondEntry.of(sheets(), typist));
            return new Ballots(this.typist, mixed, first, more);
        }

        Ballots enteredAgain(Pile pile) {
            return with(requireSecondEntry().with(pile));
        }

        Ballots settled(int sheet, Ballot ballot) {
            return with(requireSecondEntry().settling(sheet, ballot));
        }

        private SecondEntry requireSecondEntry() {
            return secondEntry().orElseThrow(() -> Refusal.of("election.refusal.no.second.entry"));
        }

        private Ballots with(SecondEntry newest) {
            var changed = new ArrayList<>(secondEntries);
            changed.set(changed.size() - 1, newest);
            return new Ballots(typist, mixed, first, changed);
        }
    }

    /**
     * Counted on paper.
     *
     * @param typist who typed the totals of the board first
     * @param first what was typed; empty before
     * @param again who typed them a second time, and what
     * @param settled what the papers of the board say where both differ
     */
    record OnPaper(Person typist, Optional<Totals> first, Optional<TotalsAgain> again, Optional<Totals> settled)
            implements Count {

        /** The second person; the totals are empty until they are typed. */
        public record TotalsAgain(Person typist, Optional<Totals> totals) {}

        @Override
        public Person firstTypist() {
            return typist;
        }

        @Override
        public Person lastTypist() {
            return again.map(TotalsAgain::typist).orElse(typist);
        }

        @Override
        public boolean begunAgain() {
            return again.isPresent();
        }

        @Override
        public OnPaper naming(UnaryOperator<Person> named) {
            return new OnPaper(
                    named.apply(typist),
                    first,
                    again.map(second -> new TotalsAgain(named.apply(second.typist()), second.totals())),
                    settled);
        }

        /** What holds now; empty until the board has typed its totals. */
        public Optional<Totals> totals() {
            return settled.or(() -> first);
        }

        /** Typed twice, not alike, and nobody has looked at the papers of the board again. */
        public boolean differs() {
            return settled.isEmpty()
                    && again.flatMap(TotalsAgain::totals)
                            .filter(second -> !second.agreesWith(first.orElseThrow()))
                            .isPresent();
        }

        OnPaper recorded(Totals totals) {
            if (again.isPresent()) {
                throw Refusal.of("election.refusal.entered.again");
            }
            return new OnPaper(typist, Optional.of(totals), again, settled);
        }

        OnPaper begun(Person second) {
            if (first.isEmpty()) {
                throw Refusal.of("election.refusal.totals.first");
            }
            if (again.isPresent()) {
                throw Refusal.of("election.refusal.rereading");
            }
            return new OnPaper(typist, first, Optional.of(new TotalsAgain(second, Optional.empty())), settled);
        }

        OnPaper enteredAgain(Totals totals) {
            var second = again.filter(begun -> begun.totals().isEmpty())
                    .orElseThrow(() -> Refusal.of("election.refusal.no.second.entry"));
            return new OnPaper(
                    typist, first, Optional.of(new TotalsAgain(second.typist(), Optional.of(totals))), settled);
        }

        OnPaper settling(Totals totals) {
            if (!differs()) {
                throw Refusal.of("election.refusal.totals.agree");
            }
            return new OnPaper(typist, first, again, Optional.of(totals));
        }

        @Override
        public Tally tally(int names) {
            return totals().map(known -> Tally.of(known, names)).orElseGet(() -> Tally.of(List.of(), names));
        }

        @Override
        public int ballots() {
            return totals().map(Totals::ballots).orElse(0);
        }
    }
}
