package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.attendance.AttendanceEvent.MemberExcused;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Appointment;
import org.thuky.domain.election.AppointmentEvent.AppointmentAnnounced;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.ElectionEvent.CandidatesChanged;
import org.thuky.domain.election.ElectionEvent.ElectionCreated;
import org.thuky.domain.election.ElectionEvent.WithdrawalDecided;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.Withdrawal;
import org.thuky.domain.meeting.MeetingEvent.BodyChosen;
import org.thuky.domain.meeting.MeetingEvent.MeetingOpened;
import org.thuky.domain.meeting.PinEvent.PinSet;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberEvent.MemberAdded;
import org.thuky.domain.member.MemberEvent.MembersMerged;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.testkit.Congress;

/** What is left of people when the retention period is over: nothing but what the result says. */
class ErasureTest {

    private static final Instant NOON = Instant.parse("2023-05-09T05:00:00Z");
    private static final ElectionId COMMITTEE = new ElectionId(1);
    private static final Member HUONG = member(1, "Nguyễn Thị Hường");
    private static final Member LONG = member(2, "Bế Ngọc Long");
    private static final Member AN = member(3, "Hoàng An");

    private static final Meeting MEETING = Meeting.opened(Congress.FACTS, Congress.rules("k12"));

    @ParameterizedTest
    @CsvSource({"2023-05-09, false", "2023-11-08, false", "2023-11-09, true", "2026-01-01, true"})
    void six_months_after_the_meeting_it_may_be_done(LocalDate today, boolean due) {
        assertThat(MEETING.rules().retentionMonths().value()).isEqualTo(6);
        if (due) {
            Erasure.requireDue(MEETING, today);
        } else {
            refused("meeting.refusal.erasure.early", () -> Erasure.requireDue(MEETING, today));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đồng chí Bế Ngọc Long trình bày.        | Đồng chí Người 2 trình bày.
            BẾ NGỌC  LONG, Hoàng An                 | Người 2, Người 3
            Bế Ngọc Lỏng                            | Bế Ngọc Lỏng
            an toàn; Long và An                     | an toàn; Long và An
            Nguyễn Thị Hường và Lò Thị Mai          | Nguyễn Thị Hường và Người 4
            Hoàng. Trần An                          | Hoàng. Trần An
            hoàng an                                | Người 3
            """)
    void names_go_from_what_was_written(String text, String told) {
        var names = new Pseudonyms(
                List.of(
                        person(1, "Nguyễn Thị Hường"),
                        person(2, "Bế Ngọc Long"),
                        person(3, "Hoàng An"),
                        Person.called("Lò Thị Mai")),
                List.of(person(1, "Nguyễn Thị Hường")));
        assertThat(names.in(text)).isEqualTo(told);
        assertThat(names.in(told)).as("told again").isEqualTo(told);
    }

    @Test
    void whoever_holds_no_place_is_a_number_and_the_appointed_keep_what_the_list_tells() {
        var erased = erased(new MemberAdded(HUONG), new MemberAdded(LONG), appointed(1, HUONG));

        var told = ((MemberAdded) erased.get(2)).member();
        assertThat(told.texts().values()).containsOnly("", "Người 2", "FEMALE", "Tổ 1", "MEMBER");
        var kept = ((MemberAdded) erased.get(1)).member();
        assertThat(kept.name().full()).isEqualTo("Nguyễn Thị Hường");
        assertThat(kept.birth().text()).isEqualTo("1985");
        assertThat(kept.position()).isEqualTo("Chuyên viên");
        assertThat(List.of(
                        kept.card(), kept.phone(), kept.ethnicity(), kept.partySince(), kept.hometown(), kept.note()))
                .containsOnly("");
    }

    @Test
    void a_namesake_of_somebody_appointed_is_a_number_on_the_roll() {
        var namesake = member(2, "Nguyễn Thị Hường");
        var erased = erased(new MemberAdded(HUONG), new MemberAdded(namesake), appointed(1, HUONG));
        assertThat(((MemberAdded) erased.get(1)).member().name().full()).isEqualTo("Nguyễn Thị Hường");
        assertThat(((MemberAdded) erased.get(2)).member().name().full()).isEqualTo("Người 2");
    }

    @Test
    void both_entries_of_somebody_appointed_keep_the_name() {
        var twin = member(2, "Nguyễn Thị Huờng");
        var erased = erased(
                new MemberAdded(HUONG),
                new MemberAdded(twin),
                new MemberAdded(AN),
                appointed(1, twin),
                new MembersMerged(HUONG, twin));
        assertThat(((MembersMerged) erased.get(5)).kept().name().full()).isEqualTo("Nguyễn Thị Hường");
        assertThat(((MemberAdded) erased.get(2)).member().name().full()).isEqualTo("Nguyễn Thị Huờng");
        assertThat(((MemberAdded) erased.get(3)).member().name().full()).isEqualTo("Người 3");
    }

    @Test
    void boards_pins_absences_and_withdrawals_tell_nobody() {
        var list = List.of(candidate(1, HUONG), candidate(2, LONG));
        var erased = erased(
                new MemberAdded(HUONG),
                new MemberAdded(LONG),
                new MemberExcused(LONG.id(), new Absence(true, "Nghỉ ốm")),
                new BodyChosen(
                        BodyKind.COUNTING_BOARD, List.of(new Officer(Person.called("Lò Thị Mai"), "Trưởng ban"))),
                new PinSet(Person.called("Lò Thị Mai"), new Pin(1, "a1", "b2"), false),
                new ElectionCreated(
                        COMMITTEE,
                        Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 1),
                        1,
                        0,
                        MarkingStyle.STRIKE_OUT),
                new CandidatesChanged(COMMITTEE, list),
                new WithdrawalDecided(
                        COMMITTEE, 2, new Withdrawal(Person.called("Bế Ngọc Long"), true, "Lý do sức khỏe")));

        assertThat(erased.subList(3, 6))
                .containsExactly(
                        new MemberExcused(LONG.id(), new Absence(true, "")),
                        new BodyChosen(
                                BodyKind.COUNTING_BOARD, List.of(new Officer(Person.called("Người 3"), "Trưởng ban"))),
                        new PinSet(Person.called("Người 3"), new Pin(1, "00", "00"), false));
        assertThat(erased.get(7))
                .isEqualTo(new CandidatesChanged(
                        COMMITTEE,
                        List.of(
                                new Candidate(1, person(1, "Người 1"), 0, "", "", Nomination.PREPARED),
                                new Candidate(2, person(2, "Người 2"), 0, "", "", Nomination.PREPARED))));
        assertThat(erased.get(8))
                .isEqualTo(new WithdrawalDecided(COMMITTEE, 2, new Withdrawal(Person.called("Người 2"), true, "")));
    }

    @Test
    void what_was_revoked_is_told_without_names_too() {
        var chronicle = Chronicle.of(List.of(
                entry(1, new MeetingOpened(Congress.FACTS, Congress.rules("k12"))),
                entry(2, new MemberAdded(AN)),
                new Entry.Revoked(3, NOON, "Thư ký", 2, "Hoàng An đã chuyển đi")));
        var erased = Erasure.of(chronicle);
        assertThat(erased.get(1).toString()).contains("Người 3").doesNotContain("Hoàng An");
        assertThat(erased.get(2)).isEqualTo(new Entry.Revoked(3, NOON, "", 2, "Người 3 đã chuyển đi"));
    }

    @Test
    void other_results_are_noticed() {
        var one = MEETING.apply(new MemberAdded(AN), NOON);
        Erasure.requireSame(one, MEETING.apply(new MemberAdded(member(3, "Người 3")), NOON));
        refused("meeting.refusal.erasure.differs", () -> Erasure.requireSame(one, MEETING));
        refused("meeting.refusal.erasure.differs", () -> Erasure.requireSame(one, one.apply(appointed(1, AN), NOON)));
    }

    private static AppointmentAnnounced appointed(int number, Member person) {
        return new AppointmentAnnounced(new Appointment(
                number,
                ElectionKind.COMMITTEE,
                "Ban Chấp hành",
                new Decision("15/QĐ-LĐLĐ", LocalDate.of(2023, 5, 3), "Liên đoàn Lao động tỉnh"),
                List.of(candidate(1, person))));
    }

    private static Candidate candidate(int number, Member person) {
        return new Candidate(
                number,
                new Person(
                        Optional.of(new MemberId(person.id().value())),
                        person.name().full()),
                1985,
                "Chuyên viên",
                "",
                Nomination.PREPARED);
    }

    private static Member member(int id, String name) {
        return Member.of(
                new MemberId(id),
                Map.ofEntries(
                        Map.entry(MemberField.NAME, name),
                        Map.entry(MemberField.SEX, "FEMALE"),
                        Map.entry(MemberField.CARD, "CB00" + id),
                        Map.entry(MemberField.BIRTH, "12/3/1985"),
                        Map.entry(MemberField.ETHNICITY, "Tày"),
                        Map.entry(MemberField.PARTY, "true"),
                        Map.entry(MemberField.PARTY_SINCE, "3/2/2010"),
                        Map.entry(MemberField.HOMETOWN, "Hòa An"),
                        Map.entry(MemberField.POSITION, "Chuyên viên"),
                        Map.entry(MemberField.GROUP, "Tổ 1"),
                        Map.entry(MemberField.PHONE, "0912345678"),
                        Map.entry(MemberField.NOTE, "khiển trách")));
    }

    /** What became of the events; the first opens the meeting. */
    private static List<Event> erased(Event... events) {
        var entries = new ArrayList<Entry>();
        entries.add(entry(1, new MeetingOpened(Congress.FACTS, Congress.rules("k12"))));
        for (var event : events) {
            entries.add(entry(entries.size() + 1, event));
        }
        var erased = Erasure.of(Chronicle.of(entries));
        assertThat(erased).allSatisfy(entry -> assertThat(entry.operator()).isEmpty());
        return erased.stream().map(entry -> ((Entry.Recorded) entry).event()).toList();
    }

    private static Entry entry(int number, Event event) {
        return new Entry.Recorded(number, NOON, "Thư ký", event);
    }

    private static Person person(int member, String name) {
        return new Person(Optional.of(new MemberId(member)), name);
    }
}
