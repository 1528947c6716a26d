package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Sentence;

/**
 * Đối chiếu số phiếu: the sums of the box that must hold before anything is announced. They stand in view during the
 * whole count.
 */
public record BoxArithmetic(List<Line> lines) {

    /** Where more than one in so many ballots stayed out of the box, somebody says why. */
    private static final int FEW = 3;

    public BoxArithmetic {
        lines = List.copyOf(lines);
    }

    public enum Identity {
        /** Có mặt = phát ra + không nhận. */
        PRESENT,
        /** Phát ra ≤ đã in. */
        PRINTED,
        /** Phát ra = thu về + không bỏ vào thùng. */
        ISSUED,
        /** Thu về = hợp lệ + không hợp lệ. */
        COLLECTED,
        /** Tên để lại + tên bị gạch = hợp lệ × số tên trong danh sách. */
        MARKS,
        /** Tổng số phiếu bầu ≤ hợp lệ × số lượng cần bầu. */
        SEATS,
        /** Nobody has more votes than there are valid ballots. */
        CANDIDATES
    }

    public enum State {
        HOLDS,
        /** Not everything is entered yet. */
        OPEN,
        /** It can be, but somebody should say why. */
        DOUBTFUL,
        BROKEN
    }

    /** One sum, with its figures said in words. */
    public record Line(Identity identity, State state, Sentence sentence) {}

    public static BoxArithmetic of(Election election) {
        return of(election, election.tally());
    }

    /** As if no other sheets had been entered than these: what somebody may see who must not know the rest. */
    public static BoxArithmetic of(Election election, Sheets seen) {
        return of(election, Tally.of(seen.piles(), election.candidates().size()));
    }

    /** As if these totals were what the board counted. */
    public static BoxArithmetic of(Election election, Totals typed) {
        return of(election, Tally.of(typed, election.candidates().size()));
    }

    private static BoxArithmetic of(Election election, Tally tally) {
        var lines = new ArrayList<Line>();
        var box = election.box();
        lines.add(present(election.stage(), box));
        printed(box).ifPresent(lines::add);
        lines.add(issued(election.stage(), box));
        lines.add(collected(box, tally));
        if (election.count() instanceof Count.Ballots) {
            lines.add(marks(tally, election.candidates().size()));
        }
        lines.add(seats(tally, election.seats()));
        lines.add(candidates(tally, election));
        return new BoxArithmetic(lines);
    }

    /** Whether nothing is open or broken; what is doubtful can be. */
    public boolean holds() {
        return lines.stream().allMatch(line -> line.state() == State.HOLDS || line.state() == State.DOUBTFUL);
    }

    /** The first of these sums that is doubtful or broken. */
    public Optional<Sentence> doubt(Identity... sums) {
        return lines.stream()
                .filter(line -> List.of(sums).contains(line.identity()))
                .filter(line -> line.state() == State.DOUBTFUL || line.state() == State.BROKEN)
                .map(Line::sentence)
                .findFirst();
    }

    /** What stands in the way of an announcement: something broken before something unfinished. */
    public Optional<Line> firstOpen() {
        return lines.stream()
                .filter(line -> line.state() == State.BROKEN)
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line -> line.state() != State.HOLDS)
                        .findFirst());
    }

    private static Line present(Stage stage, Box box) {
        if (stage.compareTo(Stage.ISSUED) < 0) {
            return new Line(Identity.PRESENT, State.OPEN, Sentence.of("election.box.present.open"));
        }
        int left = box.present() - box.issued();
        return left >= 0
                ? new Line(
                        Identity.PRESENT,
                        State.HOLDS,
                        Sentence.of("election.box.present.holds", box.present(), box.issued(), left))
                : new Line(
                        Identity.PRESENT,
                        State.BROKEN,
                        Sentence.of("election.box.present.broken", box.present(), box.issued(), -left));
    }

    /** Where no printing was recorded, ballots came from elsewhere. */
    private static Optional<Line> printed(Box box) {
        int beyond = box.issued() - box.printed();
        return box.printed() > 0 && beyond > 0
                ? Optional.of(new Line(
                        Identity.PRINTED,
                        State.DOUBTFUL,
                        Sentence.of("election.box.printed.doubtful", box.printed(), box.issued(), beyond)))
                : Optional.empty();
    }

    private static Line issued(Stage stage, Box box) {
        if (stage.compareTo(Stage.ISSUED) < 0 || box.collected() == 0) {
            return new Line(Identity.ISSUED, State.OPEN, Sentence.of("election.box.issued.open"));
        }
        int left = box.issued() - box.collected();
        if (left * FEW > box.issued()) {
            return new Line(
                    Identity.ISSUED,
                    State.DOUBTFUL,
                    Sentence.of("election.box.issued.doubtful", box.issued(), box.collected(), left));
        }
        return left >= 0
                ? new Line(
                        Identity.ISSUED,
                        State.HOLDS,
                        Sentence.of("election.box.issued.holds", box.issued(), box.collected(), left))
                : new Line(
                        Identity.ISSUED,
                        State.BROKEN,
                        Sentence.of("election.box.issued.broken", box.issued(), box.collected(), -left));
    }

    private static Line collected(Box box, Tally tally) {
        int left = box.collected() - tally.ballots();
        if (left < 0) {
            return new Line(
                    Identity.COLLECTED,
                    State.BROKEN,
                    Sentence.of(
                            "election.box.collected.broken",
                            box.collected(),
                            tally.valid(),
                            tally.invalidBallots(),
                            -left));
        }
        if (left > 0 || tally.ballots() == 0) {
            return new Line(
                    Identity.COLLECTED,
                    State.OPEN,
                    Sentence.of("election.box.collected.open", box.collected(), tally.ballots(), left));
        }
        return new Line(
                Identity.COLLECTED,
                State.HOLDS,
                Sentence.of("election.box.collected.holds", box.collected(), tally.valid(), tally.invalidBallots()));
    }

    private static Line marks(Tally tally, int names) {
        long whole = (long) tally.valid() * names;
        return (long) tally.kept() + tally.struck() == whole
                ? new Line(
                        Identity.MARKS,
                        State.HOLDS,
                        Sentence.of("election.box.marks.holds", tally.kept(), tally.struck(), tally.valid(), names))
                : new Line(
                        Identity.MARKS,
                        State.BROKEN,
                        Sentence.of(
                                "election.box.marks.broken",
                                tally.kept(),
                                tally.struck(),
                                tally.valid(),
                                names,
                                whole));
    }

    private static Line seats(Tally tally, int seats) {
        long most = (long) tally.valid() * seats;
        return tally.kept() <= most
                ? new Line(
                        Identity.SEATS,
                        State.HOLDS,
                        Sentence.of("election.box.seats.holds", tally.kept(), tally.valid(), seats, most))
                : new Line(
                        Identity.SEATS,
                        State.BROKEN,
                        Sentence.of("election.box.seats.broken", tally.kept(), tally.valid(), seats, most));
    }

    private static Line candidates(Tally tally, Election election) {
        for (var candidate : election.candidates()) {
            int votes = tally.votesOf(candidate.number());
            if (votes > tally.valid()) {
                return new Line(
                        Identity.CANDIDATES,
                        State.BROKEN,
                        Sentence.of("election.box.candidates.broken", candidate.name(), votes, tally.valid()));
            }
        }
        return new Line(Identity.CANDIDATES, State.HOLDS, Sentence.of("election.box.candidates.holds", tally.valid()));
    }
}
