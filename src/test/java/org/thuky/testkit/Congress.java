package org.thuky.testkit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.AgendaCommand.DrawUpAgenda;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.MemberCommand.ImportMembers;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.store.RuleSetFiles;

/** A congress for tests: the facts of Cao Bằng, 127 members in 4 groups, nobody checked in yet. */
public final class Congress {

    public static final Facts FACTS = new Facts(
            MeetingKind.CONGRESS,
            CongressForm.FULL,
            "Công đoàn cơ sở Văn phòng UBND tỉnh Cao Bằng",
            "Công đoàn Viên chức tỉnh Cao Bằng",
            0,
            2023,
            2028,
            LocalDate.of(2023, 5, 9),
            LocalTime.of(13, 30),
            "Cao Bằng",
            "Hội trường Văn phòng UBND tỉnh Cao Bằng",
            "Đổi mới - Dân chủ - Đoàn kết - Trách nhiệm");

    private static final List<String> FAMILY =
            List.of("Nguyễn", "Hoàng", "Nông", "Lục", "Bế", "Đàm", "Trần", "Lê", "Phạm", "Hà");
    private static final List<String> MIDDLE = List.of("Thị", "Văn", "Thị Thu", "Hữu", "Thị Phương", "Đức", "Minh");
    private static final List<String> GIVEN = List.of(
            "Hường", "An", "Bình", "Dũng", "Đức", "Hà", "Hạnh", "Khánh", "Lan", "Mai", "Nam", "Oanh", "Phúc", "Quyên",
            "Sơn", "Thảo", "Uyên", "Vinh", "Xuân", "Yến");

    private Congress() {}

    public static RuleSet rules(String id) {
        return new RuleSetFiles(Path.of("no-own-rules")).get(id);
    }

    /** The same rules for a hall in which nobody enters the ballots again. */
    public static RuleSet enteredOnce(RuleSet rules) {
        return rules.with(Rule.SECOND_ENTRY, new Ruled<>(false, "Thông lệ", "", false));
    }

    /** The meeting begun in memory, with its members and its agenda; listeners run at once. */
    public static Session begun() {
        return begun(new HallClock());
    }

    public static Session begun(Clock clock) {
        return prepared(opened(clock));
    }

    /** The meeting just opened: no members, no agenda. */
    public static Session opened(Clock clock) {
        return opened(clock, enteredOnce(rules("k12")));
    }

    public static Session opened(Clock clock, RuleSet rules) {
        return Session.begin(new MemoryArchive(), Path.of("."), FACTS, rules, clock, "Thư ký", Runnable::run);
    }

    /** The hall carries seats and list, everybody in favour. */
    public static void adopt(Session session, ElectionId election) {
        session.perform(new TakeHandVote(VoteSubject.SEATS_AND_LIST, Optional.of(election), "Danh sách", 0, 0));
        session.perform(new AdoptList(election));
    }

    public static Session prepared(Session session) {
        session.perform(new ImportMembers(members(127)));
        session.perform(new DrawUpAgenda());
        return session;
    }

    /** The first so many members come in. */
    public static void checkIn(Session session, int members) {
        session.state().meeting().roll().members().stream()
                .limit(members)
                .forEach(member -> session.perform(new CheckIn(member.id())));
    }

    /** So many made-up members in four groups, all of different names and cards. */
    public static List<MemberDraft> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new MemberDraft(
                        i + 2,
                        Map.of(
                                MemberField.NAME,
                                FAMILY.get(i % FAMILY.size())
                                        + " "
                                        + MIDDLE.get(i % MIDDLE.size())
                                        + " "
                                        + GIVEN.get(i * 7 % GIVEN.size()),
                                MemberField.CARD,
                                "CB%03d".formatted(i + 1),
                                MemberField.BIRTH,
                                Integer.toString(1965 + i % 35),
                                MemberField.GROUP,
                                "Tổ công đoàn số " + (i % 4 + 1),
                                MemberField.POSITION,
                                i % 9 == 0 ? "Phó Trưởng phòng" : "Chuyên viên"),
                        List.of()))
                .toList();
    }

    public static MemberId member(int number) {
        return new MemberId(number);
    }
}
