package org.thuky.ui.election;

import java.util.List;
import java.util.stream.Collectors;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.BallotEntry;
import org.thuky.domain.rule.InvalidReason;
import org.thuky.domain.rule.RuleSet;
import org.thuky.text.Messages;

/** Says in words what a ballot of the open election is worth. */
record BallotWords(OpenElection open, Messages messages) {

    /** How a typed line will count. */
    String of(BallotEntry entry) {
        var ballot = of(entry.ballot());
        return messages.text(
                entry.copies() == 1 ? ballot : Sentence.of("election.count.copies", entry.copies(), ballot));
    }

    private Sentence of(Ballot ballot) {
        int seats = open.election().seats();
        int kept = open.election().candidates().size() - ballot.struck().size();
        if (ballot.valid()) {
            return ballot.struck().isEmpty()
                    ? Sentence.of("election.count.untouched", kept)
                    : Sentence.of("election.count.valid", kept, seats);
        }
        return ballot.invalid().equals(InvalidReason.OVER_VOTED)
                ? Sentence.of("election.count.over.voted", kept, seats)
                : Sentence.of("election.count.invalid", reason(ballot));
    }

    /** What the running list says of a ballot: its marks, and why it is invalid. */
    String marks(Ballot ballot) {
        var struck = struck(ballot);
        if (ballot.valid()) {
            return struck.isEmpty() ? messages.text("election.count.marks.none") : struck;
        }
        return struck.isEmpty() ? reason(ballot) : struck + " · " + reason(ballot);
    }

    /** Its marks as they are read out beside the paper. */
    String aloud(Ballot ballot) {
        var marks = marks(ballot);
        return ballot.struck().isEmpty() ? marks : messages.text("election.paper.struck", marks);
    }

    /** Its marks as they are typed, where there is no room for a reason. */
    String brief(Ballot ballot) {
        var line = line(ballot);
        return line.isEmpty() ? messages.text("election.count.marks.none") : line;
    }

    /** The line that would be typed for it. */
    String line(Ballot ballot) {
        var marked = new Ballot(ballot.struck(), "");
        if (open.slate().judged(marked, open.rules()).equals(ballot)) {
            return struck(ballot);
        }
        var codes = open.rules().invalidReasons().value().stream()
                .map(InvalidReason::code)
                .toList();
        return "x" + (codes.indexOf(ballot.invalid()) + 1);
    }

    /** Reasons in the order in which x1, x2, … name them. */
    static List<String> reasons(RuleSet rules, Messages messages) {
        return rules.invalidReasons().value().stream()
                .map(reason -> words(reason, messages))
                .toList();
    }

    static String words(InvalidReason reason, Messages messages) {
        return messages.getLocale().equals(Messages.VIETNAMESE) ? reason.vietnamese() : reason.english();
    }

    private String reason(Ballot ballot) {
        return open.rules()
                .invalidReason(ballot.invalid())
                .map(reason -> words(reason, messages))
                .orElse(ballot.invalid());
    }

    private static String struck(Ballot ballot) {
        return ballot.struck().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
