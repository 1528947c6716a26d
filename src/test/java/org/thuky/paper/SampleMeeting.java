package org.thuky.paper;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.ReasonCount;
import org.thuky.domain.election.Totals;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.ContributionId;
import org.thuky.domain.floor.ContributionKind;
import org.thuky.domain.floor.DocumentId;
import org.thuky.domain.floor.Point;
import org.thuky.domain.floor.PointKind;
import org.thuky.domain.floor.Speaker;
import org.thuky.domain.floor.TabledDocument;
import org.thuky.domain.floor.Treatment;
import org.thuky.domain.meeting.Background;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingEvent.BodyChosen;
import org.thuky.domain.meeting.MeetingEvent.MeetingOpened;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.meeting.Term;
import org.thuky.domain.meeting.UpperCongress;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.news.News;
import org.thuky.domain.news.NewsEvent.NewsWritten;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.ResolutionEvent.ResolutionDrafted;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.Task;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.rule.InvalidReason;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.store.RuleSetFiles;

/** A congress like the one in Cao Bằng: 127 members in four groups, 102 present, a committee of seven elected. */
public final class SampleMeeting {

    public static final ElectionId COMMITTEE = new ElectionId(1);

    private static final List<String> FAMILIES = List.of("Nông", "Hoàng", "Nguyễn", "Triệu", "Đàm", "Lục", "Bế");
    private static final List<String> MIDDLES =
            List.of("Thị Bích", "Văn", "Hoàng Thị Phương Thảo", "Ngọc", "Thị Kiều", "Đức");
    private static final List<String> GIVEN =
            List.of("Hường", "Ánh", "Nguyên", "Đức", "Oanh", "Quỳnh", "Thúy", "Bình", "Ước", "Yến", "Giang");
    private static final List<String> GROUPS = List.of(
            "Tổ công đoàn Văn phòng",
            "Tổ công đoàn Nội chính",
            "Tổ công đoàn Kinh tế tổng hợp",
            "Tổ công đoàn Phục vụ");

    private static final List<String> EDUCATION =
            List.of("Đại học", "Thạc sĩ Quản lý công", "Cao đẳng", "Trung cấp", "Đại học");

    private final List<Entry.Recorded> entries = new ArrayList<>();
    private Instant clock = Instant.parse("2023-04-09T23:50:00Z");
    private Meeting meeting;

    public Meeting meeting() {
        return meeting;
    }

    Chronicle chronicle() {
        var chronicle = Chronicle.EMPTY;
        for (var entry : entries) {
            chronicle = chronicle.with(entry);
        }
        return chronicle;
    }

    /** Only opened: nobody summoned, nothing decided. */
    public static Meeting empty() {
        return new SampleMeeting().opened().meeting;
    }

    public static Meeting summoned(int members) {
        return new SampleMeeting().opened().roll(members).meeting;
    }

    public static Meeting held() {
        return new SampleMeeting()
                .opened()
                .roll(127)
                .hall(102)
                .bodies()
                .election(new Totals(
                        101,
                        List.of(new ReasonCount(InvalidReason.OVER_VOTED, 1)),
                        List.of(98, 95, 51, 88, 92, 101, 90, 87)))
                .decided()
                .run()
                .meeting;
    }

    /** The last two of seven seats: one nobody had enough votes for, and none decided between equals. */
    public static Meeting tied() {
        return new SampleMeeting()
                .opened()
                .roll(127)
                .hall(102)
                .bodies()
                .election(new Totals(102, List.of(), List.of(98, 95, 60, 60, 92, 101, 90, 87)))
                .meeting;
    }

    public SampleMeeting opened() {
        return opened(MeetingKind.CONGRESS);
    }

    public SampleMeeting opened(MeetingKind kind) {
        return opened(kind, CongressForm.FULL);
    }

    public SampleMeeting opened(MeetingKind kind, CongressForm form) {
        var rules = new RuleSetFiles(Path.of("none")).get(RuleSetFiles.DEFAULT);
        return happens(new MeetingOpened(
                new Facts(
                        kind,
                        form,
                        "Công đoàn cơ sở Văn phòng Ủy ban nhân dân tỉnh Cao Bằng",
                        "Công đoàn Viên chức tỉnh Cao Bằng",
                        6,
                        2023,
                        2028,
                        LocalDate.of(2023, 4, 10),
                        LocalTime.of(7, 30),
                        "Cao Bằng",
                        "Hội trường Ủy ban nhân dân tỉnh Cao Bằng",
                        "Đổi mới, dân chủ, đoàn kết, phát triển"),
                rules));
    }

    public SampleMeeting roll(int members) {
        for (int i = 0; i < members; i++) {
            happens(meeting.roll()
                    .add(withCard(
                            "CB" + (i + 1),
                            Map.of(
                                    MemberField.NAME,
                                    FAMILIES.get(i % 7) + " " + MIDDLES.get(i % 6) + " " + GIVEN.get(i % 11),
                                    MemberField.SEX,
                                    i % 2 == 0 ? "FEMALE" : "MALE",
                                    MemberField.BIRTH,
                                    i % 5 == 0 ? "15/4/" + (1965 + i % 30) : Integer.toString(1965 + i % 30),
                                    MemberField.ETHNICITY,
                                    i % 3 == 0 ? "Tày" : "Kinh",
                                    MemberField.PARTY,
                                    i % 4 == 0 ? "true" : "",
                                    MemberField.POSITION,
                                    i % 9 == 0 ? "Phó Trưởng phòng Hành chính - Tổ chức" : "Chuyên viên",
                                    MemberField.UNIT,
                                    i % 9 == 0 ? "Trung tâm Thông tin - Công báo" : "Văn phòng",
                                    MemberField.GROUP,
                                    GROUPS.get(i % 4),
                                    MemberField.EDUCATION,
                                    EDUCATION.get(i % 5),
                                    MemberField.POLITICAL_THEORY,
                                    i % 6 == 0 ? "Cao cấp" : "Sơ cấp"))));
        }
        return happens(meeting.roll()
                .add(Map.of(
                        MemberField.NAME,
                        "Bàn Thị Khách Mời",
                        MemberField.CARD,
                        "KM1",
                        MemberField.KIND,
                        "GUEST",
                        MemberField.POSITION,
                        "Chủ tịch Công đoàn Viên chức tỉnh")));
    }

    private static Map<MemberField, String> withCard(String card, Map<MemberField, String> texts) {
        var all = new EnumMap<>(texts);
        all.put(MemberField.CARD, card);
        return all;
    }

    public SampleMeeting hall(int present) {
        var members = List.copyOf(meeting.roll().summoned());
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            if (i < present) {
                happens(meeting.attendance().checkIn(member));
            } else if (i < present + 3) {
                happens(meeting.attendance().excuse(member, new Absence(true, "đi công tác")));
            }
        }
        List.copyOf(meeting.roll().members()).stream()
                .filter(Member::guest)
                .forEach(guest -> happens(meeting.attendance().checkIn(guest)));
        return this;
    }

    public SampleMeeting bodies() {
        return happens(new BodyChosen(
                        BodyKind.PRESIDIUM,
                        List.of(
                                new Officer(Person.called("Lương Tuấn Hùng"), ""),
                                new Officer(Person.called("Nông Thị Thanh Huyền"), ""))))
                .happens(new BodyChosen(
                        BodyKind.SECRETARIAT, List.of(new Officer(Person.called("Đinh Thị Tố Uyên"), ""))))
                .happens(new BodyChosen(
                        BodyKind.COUNTING_BOARD,
                        List.of(
                                new Officer(Person.called("Bế Ích Trưởng"), "Trưởng ban"),
                                new Officer(Person.called("Lục Thị Ghi"), "Thư ký"),
                                new Officer(Person.called("Đàm Văn Đếm"), "Ủy viên"))));
    }

    public SampleMeeting run() {
        happens(meeting.drawUpAgenda());
        for (var item : meeting.agenda().items()) {
            happens(meeting.agenda().start(item.id()));
            clock = clock.plusSeconds(60L * Math.max(1, item.minutes()));
            if (item.step() == AgendaRole.DISCUSSION) {
                happens(
                        meeting.agenda()
                                .note(
                                        item.id(),
                                        "Đồng chí Triệu Thị Kiều Oanh phát biểu về chăm lo đời sống đoàn viên.\nĐồng chí Đàm Đức Bình phát biểu về phong trào thi đua."));
            }
            happens(meeting.agenda().finish(item.id()));
        }
        return happens(meeting.takeHandVote(
                VoteSubject.PROGRAMME, Optional.empty(), "Thông qua chương trình, quy chế làm việc", 0, 0));
    }

    /** A congress of twelve in which much was said. */
    public static Meeting withFloor() {
        return new SampleMeeting()
                .opened()
                .roll(12)
                .hall(10)
                .bodies()
                .run()
                .spoken()
                .meeting();
    }

    /** A conference of the committee in whose closing row the emulation is launched and the chair concludes. */
    public static Meeting conferring() {
        var conference = new SampleMeeting()
                .opened(MeetingKind.COMMITTEE_CONFERENCE, CongressForm.FULL)
                .roll(12)
                .hall(10)
                .bodies()
                .run();
        var chair = new Speaker(Person.called("Nguyễn Thị Thu Thủy"), "Chủ tịch Liên đoàn Lao động tỉnh");
        conference.says(AgendaRole.CLOSING_SPEECH, ContributionKind.EMULATION, chair, "thi đua năm 2022");
        conference.says(AgendaRole.CLOSING_SPEECH, ContributionKind.CONCLUSION, chair, "");
        return conference.meeting();
    }

    /** What came before was told, and who said and did what before the hall. */
    public SampleMeeting spoken() {
        happens(meeting.roll()
                .add(Map.of(
                        MemberField.NAME, "Ban Dân vận Tỉnh ủy",
                        MemberField.KIND, "GUEST_BODY",
                        MemberField.GUEST_OF, "PARTY",
                        MemberField.POSITION, "Lãnh đạo")));
        happens(meeting.attendance()
                .checkIn(meeting.roll().require(new MemberId(meeting.roll().size()))));
        var leader = new Speaker(meeting.roll().called("Bàn Thị Khách Mời"), "");
        var former = new Officer(Person.called("Tô Đức Hiện"), "Chủ tịch Công đoàn cơ sở");
        happens(meeting.tell(new Background(
                new Term(2017, 2023),
                List.of(former),
                new UpperCongress("Đại hội đại biểu Công đoàn Viên chức tỉnh", 6, new Term(2023, 2028)),
                List.of("Chi bộ cơ quan", "Ban Thường vụ Công đoàn Viên chức tỉnh"),
                16,
                "tổng kết hoạt động công đoàn năm 2021",
                "")));
        says(AgendaRole.TERM_REPORT, ContributionKind.OPENING, new Speaker(former.person(), ""), "");
        says(AgendaRole.TERM_REPORT, ContributionKind.REPORT, new Speaker(former.person(), ""), "Báo cáo tổng kết");
        says(
                AgendaRole.DISCUSSION,
                ContributionKind.PAPER,
                new Speaker(Person.NOBODY, "Đài Phát thanh - Truyền hình tỉnh"),
                "công tác tuyên truyền");
        says(
                AgendaRole.GUEST_SPEECH,
                ContributionKind.ADDRESS,
                leader,
                "",
                new Point(PointKind.PRAISE, "kết quả của nhiệm kỳ"),
                new Point(PointKind.SHORTCOMING, "phong trào chưa đều"),
                new Point(PointKind.SHORTCOMING, "nêu gương chưa kịp thời"),
                new Point(PointKind.REQUEST, "tiếp tục gương mẫu"),
                new Point(PointKind.REQUEST, "phối hợp chặt chẽ với chính quyền"));
        happens(meeting.contribute(new Contribution(
                ContributionId.NEW,
                Optional.empty(),
                ContributionKind.FLOWERS_TO_MEETING,
                List.of(leader),
                "",
                List.of())));
        happens(meeting.contribute(new Contribution(
                ContributionId.NEW, Optional.empty(), ContributionKind.PRESENTATION, List.of(), "", List.of())));
        happens(meeting.floor()
                .table(new TabledDocument(
                        DocumentId.NEW,
                        "Nghị quyết về đổi mới tổ chức và hoạt động của Công đoàn Việt Nam",
                        "02-NQ/TW",
                        Optional.of(LocalDate.of(2021, 6, 12)),
                        "Bộ Chính trị",
                        Treatment.DISSEMINATED)));
        return happens(new NewsWritten(new News("Dương Liễu", "Văn phòng Sở", "", List.of())));
    }

    private void says(AgendaRole row, ContributionKind kind, Speaker who, String subject, Point... points) {
        var item = meeting.agenda().items().stream()
                .filter(each -> each.step() == row)
                .findFirst()
                .orElseThrow();
        happens(meeting.contribute(new Contribution(
                ContributionId.NEW, Optional.of(item.id()), kind, List.of(who), subject, List.of(points))));
    }

    /** A list of eight for a committee of seven, not yet adopted. */
    public SampleMeeting nominated() {
        happens(meeting.elections()
                .create(
                        Contest.first(
                                ElectionKind.COMMITTEE,
                                Electorate.MEETING,
                                "Ban Chấp hành Công đoàn cơ sở nhiệm kỳ 2023 - 2028",
                                7),
                        7,
                        0,
                        MarkingStyle.STRIKE_OUT));
        return happens(meeting.poll(COMMITTEE)
                .list(meeting.roll().summoned().subList(0, 8).stream()
                        .map(member -> new Candidate(
                                0,
                                new Person(
                                        Optional.of(member.id()), member.name().full()),
                                member.birth().year(),
                                member.position(),
                                member.unit(),
                                Nomination.PREPARED))
                        .toList()));
    }

    private SampleMeeting election(Totals totals) {
        nominated();
        happens(meeting.takeHandVote(
                VoteSubject.SEATS_AND_LIST,
                Optional.of(COMMITTEE),
                "Thông qua số lượng và danh sách bầu cử Ban Chấp hành",
                0,
                0));
        happens(meeting.elections().preparing(COMMITTEE).adopt());
        happens(meeting.elections().preparing(COMMITTEE).print(102));
        happens(meeting.elections().preparing(COMMITTEE).issue(102, 102, ""));
        happens(meeting.elections().preparing(COMMITTEE).collect(102, ""));
        happens(meeting.elections()
                .preparing(COMMITTEE)
                .beginCount(EntryMode.TOTALS, true, Person.called("Hoàng Thị Hà")));
        happens(meeting.counting(COMMITTEE).record(totals));
        happens(meeting.counting(COMMITTEE).beginSecondEntry(Person.called("Lục Văn Khang")));
        happens(meeting.counting(COMMITTEE).enterAgain(totals));
        return happens(meeting.counting(COMMITTEE).announce(""));
    }

    public SampleMeeting decided() {
        happens(new ResolutionDrafted(new Resolution(
                List.of(),
                "Hoạt động công đoàn nhiệm kỳ qua có nhiều đổi mới, chăm lo tốt đời sống đoàn viên.",
                List.of(),
                List.of(),
                List.of(),
                "Xây dựng tổ chức công đoàn vững mạnh, lấy đoàn viên làm trung tâm.",
                List.of(
                        Target.of("100% đoàn viên được tuyên truyền nghị quyết"),
                        Target.of("85% đoàn viên hoàn thành tốt nhiệm vụ, trong đó 15% hoàn thành xuất sắc"),
                        Target.of("Mỗi năm giới thiệu ít nhất 01 đoàn viên ưu tú cho Đảng")),
                List.of(Task.own("Đại diện, bảo vệ quyền lợi đoàn viên"), Task.own("Đẩy mạnh thi đua yêu nước")))));
        return happens(
                meeting.takeHandVote(VoteSubject.RESOLUTION, Optional.empty(), "Thông qua Nghị quyết Đại hội", 0, 0));
    }

    public SampleMeeting happens(Event event) {
        clock = clock.plusSeconds(5);
        entries.add(new Entry.Recorded(entries.size() + 1L, clock, "thuky", event));
        meeting = meeting == null ? Meeting.of(entries) : meeting.apply(event, clock);
        return this;
    }
}
