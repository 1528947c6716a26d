package org.thuky.store;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thuky.domain.Share;
import org.thuky.domain.agenda.AgendaEvent;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.attendance.Absentee;
import org.thuky.domain.attendance.AttendanceEvent;
import org.thuky.domain.attendance.Movement;
import org.thuky.domain.chronicle.ClockCorrected;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Appointment;
import org.thuky.domain.election.AppointmentEvent;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.election.ReasonCount;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Totals;
import org.thuky.domain.election.VacancyCause;
import org.thuky.domain.election.Withdrawal;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.ContributionId;
import org.thuky.domain.floor.ContributionKind;
import org.thuky.domain.floor.DocumentId;
import org.thuky.domain.floor.FloorEvent;
import org.thuky.domain.floor.Point;
import org.thuky.domain.floor.PointKind;
import org.thuky.domain.floor.Speaker;
import org.thuky.domain.floor.TabledDocument;
import org.thuky.domain.floor.Treatment;
import org.thuky.domain.meeting.Background;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.FirstMeeting;
import org.thuky.domain.meeting.MeetingEvent;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.meeting.Pin;
import org.thuky.domain.meeting.PinEvent;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.domain.meeting.QuorumWaiver;
import org.thuky.domain.meeting.Term;
import org.thuky.domain.meeting.UpperCongress;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberEvent;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Person;
import org.thuky.domain.news.Caption;
import org.thuky.domain.news.News;
import org.thuky.domain.news.NewsEvent;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.petition.Petition;
import org.thuky.domain.petition.PetitionEvent;
import org.thuky.domain.petition.PetitionId;
import org.thuky.domain.resolution.Judgement;
import org.thuky.domain.resolution.Part;
import org.thuky.domain.resolution.Period;
import org.thuky.domain.resolution.Precision;
import org.thuky.domain.resolution.Quantity;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.ResolutionEvent;
import org.thuky.domain.resolution.Said;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.Task;
import org.thuky.domain.resolution.TermFigure;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.rule.AlternatesRule;
import org.thuky.domain.rule.DirectChair;
import org.thuky.domain.rule.Document;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.MeantFor;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.domain.rule.ValidDates;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteEvent;
import org.thuky.domain.vote.VoteId;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.testkit.Congress;

/**
 * Whatever was ever written stays readable: one file a kind and version, never edited again. A new kind gets its file by
 * running this test once with {@code -Dfixtures.write=true}.
 */
class EventCodecTest {

    private static final Path FIXTURES = Path.of("src/test/resources/chronicle");
    /** As the fixtures tell them: the wording of the bundled ones may be mended at any time. */
    private static final RuleSet RULES = RuleSetYaml.read("k12.yaml", fixture("k12.yaml"));

    private static final Member HUONG = Member.of(
            new MemberId(7),
            Map.of(
                    MemberField.NAME, "Nguyễn Thị Hường",
                    MemberField.CARD, "CB007",
                    MemberField.SEX, "FEMALE",
                    MemberField.BIRTH, "12/3/1985",
                    MemberField.ETHNICITY, "Tày",
                    MemberField.PARTY, "true",
                    MemberField.PARTY_SINCE, "03/02/2010",
                    MemberField.HOMETOWN, "Hòa An, Cao Bằng",
                    MemberField.POSITION, "Chuyên viên",
                    MemberField.GROUP, "Tổ công đoàn số 1"));
    /** As the list told it when it knew nothing of home towns. */
    private static final Member HUONG_BEFORE =
            HUONG.with(Map.of(MemberField.PARTY_SINCE, "", MemberField.HOMETOWN, ""));

    private static final Member GUEST =
            HUONG.with(Map.of(MemberField.KIND, "GUEST_BODY", MemberField.GUEST_OF, "ORGANISATION"));

    private static final Member HUONG_AT_THE_DOOR = Member.of(
            new MemberId(128),
            Map.of(
                    MemberField.NAME,
                    "Nguyễn Thị Hường",
                    MemberField.KIND,
                    "ELECTED",
                    MemberField.PHONE,
                    "0912 345 678"));

    private static final Petition PETITION = new Petition(
            new PetitionId(3), Addressee.EMPLOYER, "Tổ số 2", "Phúc lợi", "Sửa nhà để xe", 4, "Sẽ sửa trong quý III");
    private static final AgendaItem ITEM =
            AgendaItem.planned(new ItemId(3), AgendaRole.TERM_REPORT, "Báo cáo tổng kết nhiệm kỳ", "Đoàn Chủ tịch", 20);
    private static final Instant MOMENT = Instant.parse("2023-05-09T00:40:00Z");
    private static final ElectionId ELECTION = new ElectionId(1);

    private static final Candidate PERSON = new Candidate(
            1,
            new Person(Optional.of(new MemberId(7)), "Nguyễn Thị Hường"),
            1985,
            "Chuyên viên",
            "",
            Nomination.SELF_NOMINATED);

    /** Of whoever was named only the name was written down. */
    private static final Person HANH_BEFORE = Person.called("Lục Thị Hạnh");

    private static final Person HANH = new Person(Optional.of(new MemberId(9)), "Lục Thị Hạnh");

    private static final Contribution CONTRIBUTION = new Contribution(
            new ContributionId(2),
            Optional.of(new ItemId(3)),
            ContributionKind.ADDRESS,
            List.of(new Speaker(HANH, "Phó Chủ tịch"), new Speaker(Person.NOBODY, "Đài Phát thanh - Truyền hình tỉnh")),
            "Thi đua năm 2022",
            List.of(new Point(PointKind.PRAISE, "Kết quả rất quan trọng"), new Point(PointKind.REQUEST, "Đổi mới")));

    private static final TabledDocument DOCUMENT = new TabledDocument(
            new DocumentId(1),
            "Nghị quyết về đổi mới tổ chức và hoạt động của Công đoàn Việt Nam",
            "02-NQ/TW",
            Optional.of(LocalDate.of(2021, 6, 12)),
            "Bộ Chính trị",
            Treatment.DISSEMINATED);

    private static final Totals TOTALS = new Totals(100, List.of(new ReasonCount("NO_STAMP", 1)), List.of(98, 40));

    private static final Quantity OVER_75_MILLION = new Quantity(BigDecimal.valueOf(75_000_000), Precision.OVER);

    private static final Map<String, Event> EXAMPLES = Map.ofEntries(
            entry("meeting-opened", new MeetingEvent.MeetingOpened(Congress.FACTS, boundToDays())),
            entry(
                    "rule-confirmed",
                    new MeetingEvent.RuleConfirmed(
                            "majorityBase", "Điều lệ Công đoàn Việt Nam khóa XIII", "khoản 3 Điều 12")),
            entry("facts-corrected", new MeetingEvent.FactsCorrected(Congress.FACTS)),
            entry(
                    "body-chosen",
                    new MeetingEvent.BodyChosen(BodyKind.COUNTING_BOARD, List.of(new Officer(HANH, "Trưởng ban")))),
            entry(
                    "office-taken-over",
                    new MeetingEvent.OfficeTakenOver(
                            BodyKind.COUNTING_BOARD,
                            new Officer(HANH, "Trưởng ban"),
                            new Officer(Person.called("Bế Văn Sơn"), "Trưởng ban"),
                            "Về sớm vì việc gia đình")),
            entry("clock-corrected", new ClockCorrected(MOMENT.plusSeconds(7 * 3600), MOMENT)),
            entry("movement-told", new AttendanceEvent.MovementTold(new MemberId(7), new Movement(MOMENT, true))),
            entry(
                    "movement-corrected",
                    new AttendanceEvent.MovementCorrected(new MemberId(7), 0, MOMENT, MOMENT.minusSeconds(900))),
            entry(
                    "absentees-noted",
                    new AttendanceEvent.AbsenteesNoted(
                            List.of(new Absentee(new MemberId(7), new Absence(true, "Ốm"))))),
            entry("sitting-opened", new AttendanceEvent.SittingOpened("Phiên trù bị", LocalDate.of(2023, 5, 8))),
            entry(
                    "alternate-called",
                    new MemberEvent.AlternateCalled(new MemberId(9), new MemberId(7), "Đi công tác đột xuất")),
            entry("members-merged", new MemberEvent.MembersMerged(HUONG, HUONG_AT_THE_DOOR)),
            entry(
                    "first-meeting-recorded",
                    new MeetingEvent.FirstMeetingRecorded(new FirstMeeting(
                            Optional.of(LocalDate.of(2023, 5, 10)),
                            Optional.of(LocalTime.of(8, 0)),
                            Optional.empty(),
                            "Phòng họp số 2",
                            5,
                            PERSON.person(),
                            PERSON.person(),
                            Person.NOBODY))),
            entry(
                    "personal-data-erased",
                    new MeetingEvent.PersonalDataErased(LocalDate.of(2023, 11, 9), "A1B2-C3D4-E5F6", 412)),
            entry("members-imported", new MemberEvent.MembersImported(List.of(HUONG), List.of(GUEST))),
            entry("member-added", new MemberEvent.MemberAdded(GUEST)),
            entry("member-edited", new MemberEvent.MemberEdited(GUEST)),
            entry("member-removed", new MemberEvent.MemberRemoved(HUONG.id())),
            entry(
                    "members-moved",
                    new MemberEvent.MembersMoved(Set.of(HUONG.id(), new MemberId(2)), "Tổ công đoàn số 2")),
            entry("group-renamed", new MemberEvent.GroupRenamed("Tổ 1", "Tổ Nhà khách")),
            entry("kind-given", new MemberEvent.KindGiven(Set.of(HUONG.id()), MemberKind.GUEST)),
            entry("member-checked-in", new AttendanceEvent.MemberCheckedIn(HUONG.id())),
            entry(
                    "group-checked-in",
                    new AttendanceEvent.GroupCheckedIn("Tổ công đoàn số 1", List.of(HUONG.id(), new MemberId(2)))),
            entry("member-left", new AttendanceEvent.MemberLeft(HUONG.id())),
            entry("member-excused", new AttendanceEvent.MemberExcused(HUONG.id(), new Absence(true, "Đi công tác"))),
            entry("agenda-drawn-up", new AgendaEvent.AgendaDrawnUp(List.of(ITEM))),
            entry("item-added", new AgendaEvent.ItemAdded(ITEM, 2)),
            entry("item-edited", new AgendaEvent.ItemEdited(ITEM.id(), AgendaRole.OTHER, "Trao quà", "Công đoàn", 5)),
            entry("item-moved", new AgendaEvent.ItemMoved(ITEM.id(), 4)),
            entry("item-removed", new AgendaEvent.ItemRemoved(ITEM.id())),
            entry("item-started", new AgendaEvent.ItemStarted(ITEM.id())),
            entry("item-finished", new AgendaEvent.ItemFinished(ITEM.id())),
            entry("item-noted", new AgendaEvent.ItemNoted(ITEM.id(), "Đồng chí Lục Thị Hạnh trình bày.")),
            entry(
                    "hand-vote-taken",
                    new VoteEvent.HandVoteTaken(new HandVote(
                            new VoteId(1),
                            VoteSubject.SEATS_AND_LIST,
                            Optional.of(ELECTION),
                            "Số lượng và danh sách bầu cử",
                            127,
                            102,
                            1,
                            2))),
            entry(
                    "election-created",
                    new ElectionEvent.ElectionCreated(
                            ELECTION,
                            new Contest(
                                    ElectionKind.CHAIR,
                                    Electorate.NEW_COMMITTEE,
                                    2,
                                    Optional.of(new Contest.After(new ElectionId(4), RoundCause.TIE)),
                                    "Chủ tịch",
                                    1),
                            1,
                            0,
                            MarkingStyle.STRIKE_OUT)),
            entry(
                    "election-changed",
                    new ElectionEvent.ElectionChanged(ELECTION, "Ban Chấp hành", 7, 5, 0, MarkingStyle.STRIKE_OUT)),
            entry("candidates-changed", new ElectionEvent.CandidatesChanged(ELECTION, List.of(PERSON))),
            entry("seats-and-list-adopted", new ElectionEvent.SeatsAndListAdopted(ELECTION)),
            entry("ballots-printed", new ElectionEvent.BallotsPrinted(ELECTION, 102)),
            entry("ballots-issued", new ElectionEvent.BallotsIssued(ELECTION, 102, 104, "Hai phiếu hỏng được đổi")),
            entry("ballots-collected", new ElectionEvent.BallotsCollected(ELECTION, 101, "Tìm thấy một phiếu")),
            entry("count-begun", new ElectionEvent.CountBegun(ELECTION, EntryMode.BALLOTS, true, HANH)),
            entry("ballots-recorded", new ElectionEvent.BallotsRecorded(ELECTION, Ballot.UNTOUCHED, 12)),
            entry(
                    "ballot-corrected",
                    new ElectionEvent.BallotCorrected(
                            ELECTION, 5, Ballot.UNTOUCHED, new Ballot(new TreeSet<>(Set.of(3, 7)), ""))),
            entry("totals-entered-again", new ElectionEvent.TotalsEnteredAgain(ELECTION, TOTALS)),
            entry("totals-settled", new ElectionEvent.TotalsSettled(ELECTION, TOTALS)),
            entry(
                    "totals-recorded",
                    new ElectionEvent.TotalsRecorded(
                            ELECTION, new Totals(100, List.of(new ReasonCount("NO_STAMP", 1)), List.of(98, 40)))),
            entry(
                    "result-announced",
                    new ElectionEvent.ResultAnnounced(ELECTION, List.of(1), "Một phiếu rơi ngoài thùng")),
            entry(
                    "seat-vacated",
                    new ElectionEvent.SeatVacated(
                            ELECTION,
                            new OnBallot(ELECTION, 2),
                            VacancyCause.DECLINED,
                            "Lý do sức khỏe",
                            Optional.of(new OnBallot(new ElectionId(4), 1)))),
            entry("seats-awarded", new ElectionEvent.SeatsAwarded(ELECTION, List.of(2, 3), "Đại hội quyết định")),
            entry(
                    "round-opened",
                    new ElectionEvent.RoundOpened(
                            ELECTION,
                            new ElectionId(4),
                            RoundCause.VACANT,
                            2,
                            MarkingStyle.STRIKE_OUT,
                            List.of(PERSON))),
            entry(
                    "withdrawal-decided",
                    new ElectionEvent.WithdrawalDecided(
                            ELECTION, 3, new Withdrawal(PERSON.person(), true, "Lý do sức khỏe"))),
            entry("box-shown-empty", new ElectionEvent.BoxShownEmpty(ELECTION)),
            entry("rereading-begun", new ElectionEvent.SecondEntryBegun(ELECTION, HANH)),
            entry("ballots-reread", new ElectionEvent.BallotsEnteredAgain(ELECTION, Ballot.striking(3, 7), 2)),
            entry("sheet-settled", new ElectionEvent.SheetSettled(ELECTION, 37, Ballot.striking(3))),
            entry("paper-check-drawn", new ElectionEvent.PaperCheckDrawn(ELECTION, 2026, List.of(3, 17, 40, 66, 98))),
            entry("paper-check-made", new ElectionEvent.PaperCheckMade(ELECTION, List.of(17))),
            entry(
                    "appointment-announced",
                    new AppointmentEvent.AppointmentAnnounced(new Appointment(
                            1,
                            ElectionKind.COMMITTEE,
                            "Ban Chấp hành",
                            new Decision("15/QĐ-LĐLĐ", LocalDate.of(2025, 10, 3), "Liên đoàn Lao động tỉnh Cao Bằng"),
                            List.of(PERSON)))),
            entry("appointment-removed", new AppointmentEvent.AppointmentRemoved(1)),
            entry("pin-set", new PinEvent.PinSet(HANH, new Pin(200_000, "a1", "b2"), true)),
            entry("lock-pin-set", new PinEvent.LockPinSet(new Pin(200_000, "c3", "d4"), true)),
            entry("lock-pin-removed", new PinEvent.LockPinRemoved(true)),
            entry("pin-mistyped", new PinEvent.PinMistyped(new PinOwner(HANH))),
            entry("screen-unlocked", new PinEvent.ScreenUnlocked()),
            entry(
                    "quorum-waived",
                    new MeetingEvent.QuorumWaived(
                            Electorate.NEW_COMMITTEE, new QuorumWaiver(7, 4, "Công đoàn cấp trên đồng ý"))),
            entry("election-removed", new ElectionEvent.ElectionRemoved(ELECTION)),
            entry(
                    "resolution-drafted",
                    new ResolutionEvent.ResolutionDrafted(new Resolution(
                            List.of("Kế hoạch số 140/KH-CĐVC"),
                            "Hoàn thành tốt",
                            List.of(new TermFigure(
                                    "Chăm lo",
                                    "Thăm hỏi",
                                    Optional.of(Quantity.exact(159)),
                                    "lượt đoàn viên",
                                    Optional.of(OVER_75_MILLION),
                                    "hằng năm",
                                    List.of(new Part(Quantity.exact(41_580_000), Said.MONEY, "hỗ trợ đoàn viên ốm")))),
                            List.of("Phong trào chưa đều"),
                            List.of("Phối hợp tốt với chuyên môn"),
                            "Đổi mới",
                            List.of(new Target(
                                    "Thi đua",
                                    "37,5% đoàn viên …",
                                    Optional.of(new Quantity(new BigDecimal("37.5"), Precision.OR_MORE)),
                                    "%",
                                    Period.YEAR,
                                    Optional.of(Quantity.exact(40)),
                                    List.of(),
                                    Optional.of(Judgement.EXCEEDED),
                                    "Cả hai năm")),
                            List.of(new Task("Chăm lo đời sống", "Bí thư Đảng ủy"))))),
            entry(
                    "background-told",
                    new MeetingEvent.BackgroundTold(new Background(
                            new Term(2017, 2023),
                            List.of(new Officer(HANH, "Chủ tịch Công đoàn cơ sở")),
                            new UpperCongress("Đại hội đại biểu Công đoàn Viên chức tỉnh", 6, new Term(2023, 2028)),
                            List.of("Chi bộ cơ quan", "Ban Thường vụ Công đoàn Viên chức tỉnh"),
                            16,
                            "tổng kết hoạt động công đoàn năm 2021",
                            "nửa nhiệm kỳ 2014 - 2019"))),
            entry("contribution-recorded", new FloorEvent.ContributionRecorded(CONTRIBUTION)),
            entry("contribution-edited", new FloorEvent.ContributionEdited(CONTRIBUTION)),
            entry("contribution-removed", new FloorEvent.ContributionRemoved(CONTRIBUTION.id())),
            entry("document-tabled", new FloorEvent.DocumentTabled(DOCUMENT)),
            entry("document-edited", new FloorEvent.DocumentEdited(DOCUMENT)),
            entry("document-removed", new FloorEvent.DocumentRemoved(DOCUMENT.id())),
            entry(
                    "news-written",
                    new NewsEvent.NewsWritten(new News(
                            "Dương Liễu",
                            "Văn phòng Sở",
                            "Chiều 09/5, Văn phòng UBND tỉnh tổ chức Đại hội Công đoàn.",
                            List.of(
                                    new Caption("", "Toàn cảnh Đại hội"),
                                    new Caption("Đồng chí Ngọc Văn Phán", "tặng hoa chúc mừng Đại hội"))))),
            entry("petition-recorded", new PetitionEvent.PetitionRecorded(PETITION)),
            entry("petition-edited", new PetitionEvent.PetitionEdited(PETITION)),
            entry("petition-removed", new PetitionEvent.PetitionRemoved(PETITION.id())));

    private final EventCodec codec = new EventCodec();
    private final ObjectMapper json = new ObjectMapper();

    /** What an older version could not say yet, as it is understood today. */
    private static final Map<String, Event> WRITTEN_BEFORE = Map.ofEntries(
            entry("meeting-opened.v1", new MeetingEvent.MeetingOpened(Congress.FACTS, rulesBeforeTheBodies())),
            entry("meeting-opened.v2", new MeetingEvent.MeetingOpened(Congress.FACTS, RULES)),
            entry("meeting-opened.v3", new MeetingEvent.MeetingOpened(Congress.FACTS, RULES)),
            entry("meeting-opened.v4", new MeetingEvent.MeetingOpened(Congress.FACTS, boundToDays())),
            entry(
                    "election-created.v1",
                    new ElectionEvent.ElectionCreated(
                            ELECTION,
                            Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 7),
                            7,
                            0,
                            MarkingStyle.STRIKE_OUT)),
            entry(
                    "election-changed.v1",
                    new ElectionEvent.ElectionChanged(ELECTION, "Ban Chấp hành", 5, 5, 0, MarkingStyle.STRIKE_OUT)),
            entry(
                    "candidates-changed.v1",
                    new ElectionEvent.CandidatesChanged(
                            ELECTION,
                            List.of(new Candidate(
                                    1,
                                    new Person(Optional.of(new MemberId(7)), "Nguyễn Thị Hường"),
                                    1985,
                                    "Chuyên viên",
                                    "",
                                    Nomination.PREPARED)))),
            entry("members-imported.v1", new MemberEvent.MembersImported(List.of(HUONG_BEFORE), List.of())),
            entry("members-imported.v2", new MemberEvent.MembersImported(List.of(HUONG), List.of())),
            entry("member-added.v2", new MemberEvent.MemberAdded(HUONG)),
            entry("member-edited.v2", new MemberEvent.MemberEdited(HUONG)),
            entry("member-added.v1", new MemberEvent.MemberAdded(HUONG_BEFORE)),
            entry("member-edited.v1", new MemberEvent.MemberEdited(HUONG_BEFORE)),
            entry(
                    "resolution-drafted.v1",
                    new ResolutionEvent.ResolutionDrafted(new Resolution(
                            List.of(),
                            "Hoàn thành tốt",
                            List.of(),
                            List.of(),
                            List.of(),
                            "Đổi mới",
                            List.of(Target.plain("100% đoàn viên …")),
                            List.of(Task.own("Chăm lo đời sống"))))),
            entry(
                    "resolution-drafted.v2",
                    new ResolutionEvent.ResolutionDrafted(new Resolution(
                            List.of("Kế hoạch số 140/KH-CĐVC"),
                            "Hoàn thành tốt",
                            List.of(new TermFigure(
                                    "Chăm lo",
                                    "Thăm hỏi",
                                    Optional.of(Quantity.exact(159)),
                                    "lượt đoàn viên",
                                    Optional.of(OVER_75_MILLION),
                                    "",
                                    List.of())),
                            List.of("Phong trào chưa đều"),
                            List.of(),
                            "Đổi mới",
                            List.of(new Target(
                                    "Thi đua",
                                    "37,5% đoàn viên …",
                                    Optional.of(new Quantity(new BigDecimal("37.5"), Precision.OR_MORE)),
                                    "%",
                                    Period.YEAR,
                                    Optional.of(Quantity.exact(40)),
                                    List.of(),
                                    Optional.of(Judgement.EXCEEDED),
                                    "Cả hai năm")),
                            List.of(Task.own("Chăm lo đời sống"))))),
            entry("candidates-changed.v2", new ElectionEvent.CandidatesChanged(ELECTION, List.of(PERSON))),
            entry("ballots-issued.v1", new ElectionEvent.BallotsIssued(ELECTION, 102, 102, "")),
            entry("ballots-collected.v1", new ElectionEvent.BallotsCollected(ELECTION, 101, "")),
            entry("round-opened.v1", EXAMPLES.get("round-opened")),
            entry("appointment-announced.v1", EXAMPLES.get("appointment-announced")),
            entry(
                    "body-chosen.v1",
                    new MeetingEvent.BodyChosen(
                            BodyKind.COUNTING_BOARD, List.of(new Officer(HANH_BEFORE, "Trưởng ban")))),
            entry(
                    "withdrawal-decided.v1",
                    new ElectionEvent.WithdrawalDecided(
                            ELECTION, 3, new Withdrawal(Person.called("Nguyễn Thị Hường"), true, "Lý do sức khỏe"))),
            entry(
                    "first-meeting-recorded.v1",
                    new MeetingEvent.FirstMeetingRecorded(new FirstMeeting(
                            Optional.of(LocalDate.of(2023, 5, 10)),
                            Optional.of(LocalTime.of(8, 0)),
                            Optional.empty(),
                            "Phòng họp số 2",
                            5,
                            Person.called("Nguyễn Thị Hường"),
                            Person.called("Nguyễn Thị Hường"),
                            Person.NOBODY))),
            entry("rereading-begun.v1", new ElectionEvent.SecondEntryBegun(ELECTION, HANH_BEFORE)),
            entry("pin-mistyped.v1", new PinEvent.PinMistyped(new PinOwner(HANH_BEFORE))),
            entry("count-begun.v2", new ElectionEvent.CountBegun(ELECTION, EntryMode.BALLOTS, true, HANH_BEFORE)),
            entry("pin-set.v2", new PinEvent.PinSet(HANH_BEFORE, new Pin(200_000, "a1", "b2"), true)),
            entry("pin-set.v1", new PinEvent.PinSet(HANH_BEFORE, new Pin(50_000, "a1", "b2"), false)),
            entry("count-begun.v1", new ElectionEvent.CountBegun(ELECTION, EntryMode.BALLOTS, false, Person.NOBODY)),
            entry("result-announced.v1", new ElectionEvent.ResultAnnounced(ELECTION, List.of(1), "")));

    /** Rules and their plan hold for some time only. */
    private static RuleSet boundToDays() {
        var term = Optional.of(
                new ValidDates(Optional.of(LocalDate.of(2020, 2, 3)), Optional.of(LocalDate.of(2024, 12, 26))));
        var plan = new Document(
                "Kế hoạch số 179/KH-TLĐ",
                Optional.of(new ValidDates(Optional.of(LocalDate.of(2022, 3, 3)), Optional.empty())),
                MeantFor.CONGRESSES);
        var bound = RULES.with(Rule.VALIDITY, new Ruled<>(term, "Quyết định số 174/QĐ-TLĐ", "", true));
        return new RuleSet(bound.id(), bound.title(), List.of(bound.basis().get(0), plan), bound.values());
    }

    /** Version 1 knew thirteen values fewer, and for term XII a limit of guests nobody had read. */
    private static RuleSet rulesBeforeTheBodies() {
        return RULES.with(Rule.GUESTS_MAX, practice(Optional.of(new Share(15, 100))))
                .with(Rule.SECOND_ENTRY, practice(false))
                .with(Rule.ALTERNATES_RULE, practice(AlternatesRule.NEXT_HIGHEST))
                .with(Rule.DIRECT_CHAIR, practice(DirectChair.UPPER_UNION_DECIDES))
                .with(Rule.STANDING_COMMITTEE_FROM, practice(Optional.of(9)))
                .with(Rule.STANDING_COMMITTEE_MAX, practice(Optional.of(new Share(1, 3))))
                .with(Rule.INSPECTION_FROM, practice(Optional.of(30)))
                .with(Rule.INSPECTION_MAX, practice(Optional.of(9)))
                .with(Rule.INSPECTION_COMMITTEE_SHARE, practice(Optional.of(new Share(1, 3))))
                .with(Rule.BY_ELECTION_MAX, practice(Optional.of(new Share(2, 3))))
                .with(Rule.TERM_ADJUST_MAX_MONTHS, practice(Optional.empty()))
                .with(Rule.DELEGATES_OVER, practice(Optional.of(new Share(10, 100))))
                .with(Rule.PAPER_CHECK_SHEETS, practice(5));
    }

    private static <T> Ruled<T> practice(T value) {
        return new Ruled<>(value, "Thông lệ", "", false);
    }

    static Stream<String> kinds() {
        return new TreeSet<>(EXAMPLES.keySet()).stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void what_is_written_today_is_read_and_written_the_same(String kind) throws IOException {
        var file = fixture(kind, EventCodec.version(kind));
        if (Boolean.getBoolean("fixtures.write") && Files.notExists(file)) {
            Files.createDirectories(FIXTURES);
            Files.writeString(file, codec.encode(EXAMPLES.get(kind)) + "\n");
        }
        var written = Files.readString(file).strip();

        assertThat(codec.decode(kind, EventCodec.version(kind), written)).isEqualTo(EXAMPLES.get(kind));
        assertThat(json.readTree(codec.encode(EXAMPLES.get(kind)))).isEqualTo(json.readTree(written));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatever_an_older_version_wrote_stays_readable(String kind) throws IOException {
        for (int version = 1; version < EventCodec.version(kind); version++) {
            var written = Files.readString(fixture(kind, version)).strip();

            assertThat(codec.decode(kind, version, written)).isEqualTo(WRITTEN_BEFORE.get(kind + ".v" + version));
        }
    }

    private static String fixture(String name) {
        try {
            return Files.readString(FIXTURES.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Path fixture(String kind, int version) {
        return FIXTURES.resolve(kind + ".v" + version + ".json");
    }

    @Test
    void every_event_of_the_domain_has_a_kind_and_an_example() {
        var events = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("org.thuky.domain").stream()
                        .filter(type -> type.isAssignableTo(Event.class) && type.isRecord())
                        .map(JavaClass::getFullName)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(EXAMPLES.values().stream().map(event -> event.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(events);
        assertThat(codec.kinds()).containsExactlyInAnyOrderElementsOf(EXAMPLES.keySet());
        EXAMPLES.forEach((kind, event) -> assertThat(codec.kind(event)).isEqualTo(kind));
    }

    @Test
    void what_a_newer_version_wrote_is_not_guessed_at() {
        assertThatThrownBy(() -> codec.decode("member-checked-in", 2, "{\"member\":{\"value\":7}}"))
                .isInstanceOf(NewerFormat.class);
        assertThatThrownBy(() -> codec.decode("something-new", 1, "{}")).isInstanceOf(NewerFormat.class);
        assertThatThrownBy(() -> codec.decode("member-checked-in", 1, "{\"member\":{\"value\":7},\"door\":2}"))
                .isInstanceOf(NewerFormat.class);
    }
}
