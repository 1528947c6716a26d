package org.thuky.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.thuky.domain.agenda.AgendaEvent.ItemNoted;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.attendance.AttendanceEvent.MemberCheckedIn;
import org.thuky.domain.attendance.AttendanceEvent.MemberLeft;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionEvent.BallotsRecorded;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberEvent.MembersMoved;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteEvent.HandVoteTaken;
import org.thuky.domain.vote.VoteId;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.AgendaCommand.DrawUpAgenda;
import org.thuky.session.command.AgendaCommand.NoteItem;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.AttendanceCommand.CheckInGroup;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.session.command.Command;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CorrectBallot;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.session.command.MemberCommand.EditMember;
import org.thuky.session.command.MemberCommand.ImportMembers;
import org.thuky.session.command.MemberCommand.MoveToGroup;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.store.EventCodec;
import org.thuky.store.StoredAct;
import org.thuky.testkit.Congress;
import org.thuky.testkit.MemoryArchive;

/**
 * What an act, its undo and its redo cost where nothing is written to a disk, in a meeting of many people and many acts and
 * in one of a tenth of the acts; and how long opening it takes, beside decoding its rows alone in the same run. Not a test;
 * start {@code main} with the test class path, with the numbers of people, of acts and of rounds if others are wanted.
 */
public final class ActBenchmark {

    private static final ElectionId ELECTION = new ElectionId(1);
    private static final int OF_A_GROUP = 500;
    private static final int ROUNDS = 100;
    private static final int OPENINGS = 5;
    private static final double MILLION = 1e6;

    private final int members;
    private final List<StoredAct> rows = new ArrayList<>();

    private record Cost(double act, double undo, double redo) {}

    private record Figures(Map<String, Cost> acts, double floor, double opening, long heap) {

        double mean(ToDoubleFunction<Cost> cost) {
            return acts.values().stream().mapToDouble(cost).average().orElseThrow();
        }
    }

    private ActBenchmark(int members, int acts) {
        this.members = members;
        var codec = new EventCodec();
        var prepared = prepare(members, acts).state().chronicle().entries();
        prepared.forEach(entry -> rows.add(StoredAct.of(entry, codec)));
        var at = prepared.get(prepared.size() - 1).at();
        for (int i = 0; rows.size() < acts; i++) {
            rows.add(StoredAct.of(entry(i, rows.size() + 1L, at), codec));
        }
    }

    public static void main(String[] arguments) {
        int members = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int acts = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS;
        var few = new ActBenchmark(members, acts / 10).measure(rounds);
        var many = new ActBenchmark(members, acts).measure(rounds);
        System.out.printf("%d members%40s%d acts%26s%d acts%n", members, "", acts / 10, "", acts);
        System.out.printf("ms%26s%10s%10s%10s%12s%10s%10s%n", "", "act", "undo", "redo", "act", "undo", "redo");
        many.acts.forEach((name, cost) -> {
            var before = few.acts.get(name);
            System.out.printf(
                    "%-28s%10.3f%10.3f%10.3f%12.3f%10.3f%10.3f%n",
                    name, before.act, before.undo, before.redo, cost.act, cost.undo, cost.redo);
        });
        System.out.printf("act, of all kinds           %10.3f%32.3f ms%n", few.mean(Cost::act), many.mean(Cost::act));
        System.out.printf("act, ten times the acts     %10.2f times%n", many.mean(Cost::act) / few.mean(Cost::act));
        System.out.printf("undo / act                  %10.2f%n", many.mean(Cost::undo) / many.mean(Cost::act));
        System.out.printf("redo / act                  %10.2f%n", many.mean(Cost::redo) / many.mean(Cost::act));
        System.out.printf("rows decoded                %10.0f%32.0f ms%n", few.floor, many.floor);
        System.out.printf("opened                      %10.0f%32.0f ms%n", few.opening, many.opening);
        System.out.printf(
                "opened / decoded            %10.2f%32.2f%n", few.opening / few.floor, many.opening / many.floor);
        System.out.printf("opened, ten times the acts  %10.2f times%n", many.opening / few.opening);
        System.out.printf("heap of the open meeting    %10d%32d MB%n", few.heap, many.heap);
    }

    private Figures measure(int rounds) {
        System.out.printf("… %d acts%n", rows.size());
        double floor = median(OPENINGS, () -> decoded().size());
        double opening = median(OPENINGS, () -> open().state().meeting().roll().size());
        var session = open();
        var acts = acts(session, rounds);
        long held = used();
        session.close();
        session = null;
        return new Figures(acts, floor, opening, (held - used()) / 1024 / 1024);
    }

    /** Every kind in turn, each act undone and done again; only what is not undone grows the meeting. */
    private Map<String, Cost> acts(Session session, int rounds) {
        var kinds = new LinkedHashMap<String, IntFunction<Command>>();
        kinds.put("leaves", i -> new Leave(member(i)));
        kinds.put("comes back", i -> new CheckIn(member(i)));
        kinds.put("ballot", i -> new RecordBallots(ELECTION, ballot(i), 1));
        kinds.put("ballot corrected", i -> new CorrectBallot(ELECTION, 1 + i % 50, ballot(i + 1)));
        kinds.put("note of the agenda", i -> new NoteItem(new ItemId(1 + i % 5), "Ghi chép " + i));
        kinds.put("moves to another group", i -> new MoveToGroup(Set.of(member(i)), "Tổ " + (1 + i % 7)));
        kinds.put("member edited", i -> new EditMember(member(i), Map.of(MemberField.PHONE, "09" + i)));
        kinds.put(
                "show of hands",
                i -> new TakeHandVote(VoteSubject.OTHER, Optional.empty(), "Biểu quyết " + i, i % 5, 0));
        var times = new LinkedHashMap<String, List<long[]>>();
        for (int i = 0; i < rounds; i++) {
            for (var kind : kinds.entrySet()) {
                var command = kind.getValue().apply(i);
                times.computeIfAbsent(kind.getKey(), name -> new ArrayList<>()).add(time(session, command));
            }
            // nobody of the last group came at the beginning
            times.computeIfAbsent("group of " + OF_A_GROUP, name -> new ArrayList<>())
                    .add(time(session, new CheckInGroup(lastGroup(members), List.of())));
            session.undo();
        }
        var costs = new LinkedHashMap<String, Cost>();
        times.forEach((name, each) -> {
            var measured = each.subList(rounds / 3, rounds);
            costs.put(name, new Cost(median(measured, 0), median(measured, 1), median(measured, 2)));
        });
        return costs;
    }

    private static long[] time(Session session, Command command) {
        long start = System.nanoTime();
        session.perform(command);
        long done = System.nanoTime();
        session.undo();
        long undone = System.nanoTime();
        session.redo();
        return new long[] {done - start, undone - done, System.nanoTime() - undone};
    }

    private Session open() {
        var archive = new MemoryArchive(Chronicle.of(decoded()));
        return Session.resume(archive, Path.of("."), Clock.systemUTC(), "Thư ký", Runnable::run);
    }

    private List<Entry> decoded() {
        var codec = new EventCodec();
        return rows.stream().map(row -> row.entry(codec)).toList();
    }

    /** The congress up to its count: all groups but one have come. */
    private static Session prepare(int members, int acts) {
        var session = Congress.opened(Clock.systemUTC());
        session.perform(new ImportMembers(IntStream.range(0, members)
                .mapToObj(i -> new MemberDraft(
                        i + 2,
                        Map.of(
                                MemberField.NAME,
                                Congress.members(1).get(0).texts().get(MemberField.NAME) + " " + letters(i),
                                MemberField.CARD,
                                "CB" + i,
                                MemberField.GROUP,
                                "Tổ số " + i / OF_A_GROUP,
                                MemberField.POSITION,
                                "Chuyên viên"),
                        List.of()))
                .toList()));
        session.perform(new DrawUpAgenda());
        for (var group : session.state().meeting().roll().groups()) {
            if (!group.equals(lastGroup(members))) {
                session.perform(new CheckInGroup(group, List.of()));
            }
        }
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 15),
                15,
                0,
                MarkingStyle.STRIKE_OUT));
        session.perform(new ListCandidates(
                ELECTION,
                IntStream.rangeClosed(1, 18)
                        .mapToObj(number -> new Candidate(
                                0,
                                new Person(Optional.of(new MemberId(number)), "Lục Thị " + letters(number)),
                                0,
                                "",
                                "",
                                Nomination.PREPARED))
                        .toList()));
        Congress.adopt(session, ELECTION);
        session.perform(new IssueBallots(ELECTION, members + acts));
        session.perform(new CollectBallots(ELECTION, members + acts));
        session.perform(new BeginCount(ELECTION, EntryMode.BALLOTS, true, Person.called("Lục Thị Hạnh")));
        return session;
    }

    /** Out of ten acts six at the door, two ballots, a note, somebody who moves; some are undone, some are hand votes. */
    private Entry entry(int i, long number, Instant at) {
        return i % 100 == 99
                ? new Entry.Revoked(number, at, "Thư ký", number - 1, "")
                : new Entry.Recorded(number, at, "Thư ký", event(i));
    }

    private Event event(int i) {
        return switch (i % 10) {
            case 0, 2, 4 -> new MemberLeft(member(i));
            case 1, 3, 5 -> new MemberCheckedIn(member(i - 1));
            case 6, 7 -> new BallotsRecorded(ELECTION, ballot(i), 1);
            case 8 ->
                i % 1000 == 508
                        ? new HandVoteTaken(new HandVote(
                                new VoteId(1 + i / 1000),
                                VoteSubject.OTHER,
                                Optional.empty(),
                                "Biểu quyết",
                                members,
                                members - OF_A_GROUP,
                                i % 7,
                                0))
                        : new ItemNoted(new ItemId(1 + i % 5), "Ghi chép " + i);
            default -> new MembersMoved(Set.of(member(i)), "Tổ " + (1 + i % 7));
        };
    }

    private MemberId member(int i) {
        return new MemberId(1 + i * 13 % (members - OF_A_GROUP));
    }

    private static Ballot ballot(int i) {
        return Ballot.striking(1 + i % 6, 7 + i % 6, 13 + i % 6);
    }

    private static String lastGroup(int members) {
        return "Tổ số " + (members - 1) / OF_A_GROUP;
    }

    /** A name of no figures that nobody else has. */
    private static String letters(int number) {
        return number == 0 ? "A" : letters(number / 20) + (char) ('a' + number % 20);
    }

    /** What is held when everything that can be thrown away is. */
    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double median(List<long[]> times, int which) {
        var sorted = times.stream().mapToLong(each -> each[which]).sorted().toArray();
        return sorted[sorted.length / 2] / MILLION;
    }

    private interface Work {
        int run();
    }

    private static double median(int runs, Work work) {
        var times = new long[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            if (work.run() == 0) {
                throw new IllegalStateException("nothing was read");
            }
            times[run] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times[runs / 2] / MILLION;
    }
}
