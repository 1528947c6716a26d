package org.thuky.paper.account;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Box;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Counting;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.PaperCheck;
import org.thuky.domain.election.SecondEntry;
import org.thuky.domain.member.Person;
import org.thuky.text.Phrases;

/**
 * Thuật lại việc kiểm phiếu: how the ballots were entered, read again and compared with the paper. It names sheets and
 * says which entry they confirmed, never a mark on them.
 */
public record CountAccount(Counting counting) {

    private Election election() {
        return counting.election();
    }

    /** What an entry that differs turned out to be, in the order of telling. */
    private enum Settled {
        AS_BEFORE,
        AS_AGAIN,
        AS_NEITHER,
        OPEN
    }

    /** "nhập phiếu lần thứ nhất"; nothing for somebody who entered nothing. */
    public List<String> tasks(Person officer) {
        var tasks = new ArrayList<String>();
        if (election().count() instanceof Count.Ballots ballots) {
            if (ballots.typist().isSameAs(officer)) {
                tasks.add(Phrases.text("paper.counting.task.first"));
            }
            for (int i = 0; i < ballots.secondEntries().size(); i++) {
                if (ballots.secondEntries().get(i).typist().isSameAs(officer)) {
                    tasks.add(
                            i == 0
                                    ? Phrases.text("paper.counting.task.second")
                                    : Phrases.text("paper.counting.task.recount"));
                }
            }
        }
        return tasks;
    }

    List<String> sentences() {
        if (election().count() instanceof Count.Ballots ballots) {
            return Stream.of(corrections(), mixing(ballots), entries(ballots), paperCheck())
                    .flatMap(List::stream)
                    .toList();
        }
        return Stream.concat(
                        corrections().stream(),
                        onPaper((Count.OnPaper) election().count()).stream())
                .toList();
    }

    /** Figures that were put right, with the reason. */
    private List<String> corrections() {
        return election().box().corrections().stream()
                .map(corrected -> Phrases.text(
                        corrected.papers() == Box.Papers.ISSUED
                                ? "paper.counting.corrected.issued"
                                : "paper.counting.corrected.collected",
                        field("truoc", corrected.before()),
                        field("sau", corrected.after()),
                        field("ly_do", Phrases.clause(corrected.reason()))))
                .toList();
    }

    private static List<String> onPaper(Count.OnPaper paper) {
        var sentences = new ArrayList<>(List.of(Phrases.text("paper.counting.on_paper")));
        paper.again().filter(second -> second.totals().isPresent()).ifPresent(second -> {
            sentences.add(Phrases.text(
                    paper.settled().isPresent()
                            ? "paper.counting.totals.settled"
                            : paper.differs() ? "paper.counting.totals.differ" : "paper.counting.totals.agree",
                    field("nguoi_thu_nhat", Phrases.orGap(paper.typist().name())),
                    field("nguoi_thu_hai", second.typist().name())));
        });
        return sentences;
    }

    private static List<String> mixing(Count.Ballots ballots) {
        return List.of(
                ballots.mixed() ? Phrases.text("paper.counting.mixed") : Phrases.text("paper.counting.not_mixed"));
    }

    private static List<String> entries(Count.Ballots ballots) {
        if (ballots.secondEntries().isEmpty()) {
            return List.of(
                    ballots.typist().isNobody()
                            ? Phrases.text("paper.counting.once")
                            : Phrases.text(
                                    "paper.counting.once.by",
                                    field("nguoi_nhap", ballots.typist().name())));
        }
        var sentences = new ArrayList<String>();
        for (int i = 0; i < ballots.secondEntries().size(); i++) {
            var secondEntry = ballots.secondEntries().get(i);
            var begun = i == 0
                    ? Phrases.text(
                            "paper.counting.twice",
                            field(
                                    "nguoi_thu_nhat",
                                    Phrases.orGap(ballots.typist().name())),
                            field("nguoi_thu_hai", secondEntry.typist().name()))
                    : Phrases.text(
                            "paper.counting.recount",
                            field("lan", Integer.toString(i)),
                            field("nguoi_nhap", secondEntry.typist().name()));
            sentences.add(begun + " " + String.join(" ", differences(secondEntry, i == 0)));
        }
        return sentences;
    }

    private static List<String> differences(SecondEntry secondEntry, boolean second) {
        var sentences = new ArrayList<String>();
        if (secondEntry.remaining() > 0) {
            sentences.add(Phrases.text(
                    "paper.counting.half",
                    field("da_nhap", secondEntry.again().size()),
                    field("so_phieu", secondEntry.before().size())));
        }
        var differing = secondEntry.differences();
        if (differing.isEmpty() && secondEntry.remaining() == 0) {
            sentences.add(Phrases.text(second ? "paper.counting.agree" : "paper.counting.recount.agree"));
        }
        if (!differing.isEmpty()) {
            var told = new ArrayList<String>();
            grouped(secondEntry, differing).forEach((settled, sheets) -> told.add(words(settled, second, sheets)));
            sentences.add(Phrases.text(
                    second ? "paper.counting.differ" : "paper.counting.recount.differ",
                    field("so_phieu", Phrases.count(differing.size())),
                    field("ket_qua", String.join("; ", told))));
        }
        var others = secondEntry.settled().keySet().stream()
                .filter(sheet -> !differing.contains(sheet))
                .toList();
        if (!others.isEmpty()) {
            sentences.add(Phrases.text("paper.counting.read_again", field("so_thu_tu", others)));
        }
        return sentences;
    }

    private static Map<Settled, List<Integer>> grouped(SecondEntry secondEntry, List<Integer> differing) {
        var grouped = new LinkedHashMap<Settled, List<Integer>>();
        for (var settled : Settled.values()) {
            var sheets = differing.stream()
                    .filter(sheet -> settled(secondEntry, sheet) == settled)
                    .toList();
            if (!sheets.isEmpty()) {
                grouped.put(settled, sheets);
            }
        }
        return grouped;
    }

    private static Settled settled(SecondEntry secondEntry, int sheet) {
        Ballot paper = secondEntry.settled().get(sheet);
        if (paper == null) {
            return Settled.OPEN;
        }
        if (paper.agreesWith(secondEntry.before().get(sheet))) {
            return Settled.AS_BEFORE;
        }
        return paper.agreesWith(secondEntry.again().get(sheet)) ? Settled.AS_AGAIN : Settled.AS_NEITHER;
    }

    private static String words(Settled settled, boolean second, List<Integer> sheets) {
        return Phrases.text(
                switch (settled) {
                    case AS_BEFORE -> second ? "paper.counting.settled.first" : "paper.counting.settled.earlier";
                    case AS_AGAIN -> second ? "paper.counting.settled.second" : "paper.counting.settled.recount";
                    case AS_NEITHER -> "paper.counting.settled.neither";
                    case OPEN -> "paper.counting.settled.open";
                },
                field("so_thu_tu", sheets));
    }

    /** The outcome of the draw alone, for the minutes. */
    List<String> paperCheck() {
        return election().paperCheck().map(CountAccount::compared).stream().toList();
    }

    private static String compared(PaperCheck check) {
        var drawn = Phrases.text(
                "paper.counting.check", field("so_neu", check.number()), field("so_thu_tu", check.sheets()));
        var outcome = check.differing()
                .map(differing -> differing.isEmpty()
                        ? Phrases.text("paper.counting.check.agrees")
                        : Phrases.text("paper.counting.check.differs", field("so_thu_tu", differing))
                                + (check.unsettled().isEmpty()
                                        ? " " + Phrases.text("paper.counting.check.settled")
                                        : ""))
                .orElseGet(() -> Phrases.text("paper.counting.check.open"));
        return drawn + " " + outcome;
    }

    /** Why it was announced in spite of what stood in the way, and what that was. */
    List<String> override() {
        var reason = Phrases.clause(election().announcement().reason());
        if (reason.isEmpty()) {
            return List.of();
        }
        var lines = BoxArithmetic.of(election()).lines().stream()
                .filter(line -> line.state() != BoxArithmetic.State.HOLDS)
                .toList();
        var open = new ArrayList<String>();
        if (!lines.isEmpty()) {
            open.add(Phrases.text("paper.counting.override.sums"));
        }
        if (!counting.unread().isEmpty()) {
            open.add(Phrases.text("paper.counting.override.entered"));
        }
        if (election().paperCheck().filter(PaperCheck::open).isPresent()) {
            open.add(Phrases.text("paper.counting.override.check"));
        }
        var sentences = new ArrayList<String>();
        lines.forEach(line -> sentences.add(fact(line)));
        sentences.add(Phrases.text("paper.counting.override", field("viec", open), field("ly_do", reason)));
        return sentences;
    }

    /** As the screen says it, without telling the board what to do. */
    private static String fact(BoxArithmetic.Line line) {
        if (line.state() == BoxArithmetic.State.OPEN) {
            return Phrases.text(line.sentence());
        }
        var key = switch (line.identity()) {
            case PRESENT -> "paper.counting.broken.present";
            case PRINTED -> "paper.counting.doubtful.printed";
            case ISSUED ->
                line.state() == BoxArithmetic.State.DOUBTFUL
                        ? "paper.counting.doubtful.issued"
                        : "paper.counting.broken.issued";
            case COLLECTED -> "paper.counting.broken.collected";
            case MARKS -> "paper.counting.broken.marks";
            case SEATS -> "paper.counting.broken.seats";
            case CANDIDATES -> "paper.counting.broken.candidates";
        };
        return Phrases.text(new Sentence(key, line.sentence().arguments()));
    }
}
