package org.thuky.ui.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.meeting.FirstMeeting;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.testkit.Congress;

/** The secretary writes down how the new committee met first. */
class FirstMeetingFormTest {

    private static final String AN = "Lê Thị An";
    private static final String BINH = "Nông Văn Bình";
    private static final String CHI = "Bế Thị Chi";

    private final Hall hall = new Hall(102);
    private final ElectionsViewModel elections = new ElectionsViewModel(hall.desk, hall.messages);

    @BeforeEach
    void three_are_elected() {
        hall.listing(3, AN, BINH, CHI).choosingBoard().elects(Hall.ELECTION, 102, 100, 100, 100);
    }

    @Test
    void nothing_has_to_be_typed_and_what_the_record_tells_is_suggested() {
        var form = elections.firstMeeting();
        assertThat(form.dateProperty().get()).isEqualTo("09/5/2023");
        assertThat(form.placeProperty().get()).isEqualTo(Congress.FACTS.place());
        assertThat(form.presentProperty().get()).as("no ballots yet").isEmpty();
        assertThat(form.people()).containsExactlyInAnyOrder("", AN, BINH, CHI);
        assertThat(form.committee()).isEqualTo(3);
        assertThat(form.problem().get()).isEmpty();
        chairElected();
        assertThat(elections.firstMeeting().presentProperty().get()).isEqualTo("3");
    }

    @Test
    void it_is_written_down_and_the_list_tells_what_is_still_open() {
        chairElected();
        assertThat(row().result()).isEqualTo("Có mặt 3/3");
        assertThat(row().toDo()).isEqualTo("Ghi giờ khai mạc, giờ kết thúc, triệu tập viên, người chủ trì, thư ký");
        var form = elections.firstMeeting();
        form.openedProperty().set("16h30");
        form.closedProperty().set("1710");
        form.chairProperty().set(AN);
        form.secretaryProperty().set(CHI);
        elections.record(form);

        assertThat(hall.session.state().meeting().firstMeeting())
                .isEqualTo(new FirstMeeting(
                        Optional.of(LocalDate.of(2023, 5, 9)),
                        Optional.of(LocalTime.of(16, 30)),
                        Optional.of(LocalTime.of(17, 10)),
                        Congress.FACTS.place(),
                        3,
                        Person.NOBODY,
                        Person.called(AN),
                        Person.called(CHI)));
        assertThat(row().toDo()).isEqualTo("Ghi triệu tập viên");
        assertThat(row().state()).isEqualTo("Chưa ghi đủ");
        assertThat(row().settled()).isFalse();
        assertThat(row().detail()).contains("khai mạc 16:30, kết thúc 17:10", "chủ trì " + AN);

        var again = elections.firstMeeting();
        assertThat(again.openedProperty().get()).isEqualTo("16:30");
        again.convenerProperty().set(BINH);
        elections.record(again);
        assertThat(row().settled()).isTrue();
        assertThat(row().toDo()).isEmpty();
        assertThat(hall.told.refusals).isEmpty();
    }

    @Test
    void what_cannot_be_is_said_before_it_is_written() {
        chairElected();
        var form = elections.firstMeeting();
        form.dateProperty().set("31/2/2023");
        assertThat(form.problem().get()).startsWith("Ngày họp: ");
        form.dateProperty().set("08/5/2023");
        assertThat(form.problem().get()).contains("08/5/2023", "trước ngày đại hội");
        form.dateProperty().set("");
        form.openedProperty().set("lúc chiều");
        assertThat(form.problem().get()).startsWith("Giờ: ");
        form.openedProperty().set("16:30");
        form.closedProperty().set("16:00");
        assertThat(form.problem().get()).contains("không thể kết thúc lúc 16:00");
        form.closedProperty().set("");
        form.presentProperty().set("4");
        assertThat(form.problem().get()).contains("có 3 đồng chí");
        form.presentProperty().set("2");
        assertThat(form.problem().get()).contains("có 3 ủy viên có mặt");
        form.presentProperty().set("");
        assertThat(form.problem().get()).isEmpty();
    }

    @Test
    void nobody_is_asked_for_it_before_the_committee_votes() {
        assertThat(row().heading()).isEqualTo("Hội nghị lần thứ nhất của ban chấp hành");
        assertThat(row().toDo()).isEmpty();
        assertThat(row().removable()).isFalse();
        hall.session.revoke(hall.session.state().chronicle().nextNumber() - 1, "Kiểm lại");
        assertThat(elections.rows()).noneMatch(ElectionRow::isFirstMeeting);
    }

    private ElectionRow row() {
        return elections.rows().stream()
                .filter(ElectionRow::isFirstMeeting)
                .findFirst()
                .orElseThrow();
    }

    private void chairElected() {
        hall.session.perform(new CreateElection(
                Contest.first(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, "Chủ tịch", 1),
                1,
                0,
                MarkingStyle.STRIKE_OUT));
        var chair = new ElectionId(2);
        hall.session.perform(new ListCandidates(
                chair, List.of(new Candidate(0, Person.called(AN), 0, "", "", Nomination.PREPARED))));
        hall.elects(chair, 3, 3);
    }
}
