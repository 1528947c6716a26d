package org.thuky.ui.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.NextStep;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.session.command.ElectionCommand.AnnounceAppointment;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.testkit.Congress;

class RoundsTest {

    private static final String AN = "Lê Thị An";
    private static final String BINH = "Nông Văn Bình";
    private static final String CHI = "Bế Thị Chi";
    private static final ElectionId SECOND = new ElectionId(2);

    private Hall hall = new Hall(102);

    @Test
    void those_with_equal_votes_are_voted_on_again_and_the_ballot_is_at_hand() {
        hall.listing(2, AN, BINH, CHI).choosingBoard().elects(Hall.ELECTION, 102, 80, 60, 60);
        var next = nextRound();
        assertThat(next.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(NextStep.Kind.OPEN);
            assertThat(hall.messages.text(step.words()))
                    .startsWith("Bằng phiếu: " + BINH + ", " + CHI + " cùng được 60 phiếu, còn 1 chỗ.");
        });

        next.openRound(RoundCause.TIE);

        assertThat(hall.open.current().id()).isEqualTo(SECOND);
        assertThat(hall.open.stepProperty().get()).isEqualTo(ElectionStep.BALLOTS);
        assertThat(names(hall.open.current().election().candidates())).containsExactly(BINH, CHI);
        assertThat(rail())
                .as("the list was adopted for the first round")
                .containsExactly(true, true, false, false, false, false);
        assertThat(new SlateViewModel(hall.desk, hall.open, hall.messages)
                        .adoptionProperty()
                        .get())
                .isEqualTo("Bầu lại giữa những người bằng phiếu: danh sách đã thông qua ở lần bầu trước.");
    }

    @Test
    void the_elected_of_all_rounds_are_shown_together() {
        hall.listing(2, AN, BINH, CHI).choosingBoard().elects(Hall.ELECTION, 102, 80, 60, 60);
        var next = nextRound();
        var result = result();
        next.openRound(RoundCause.TIE);
        hall.elects(SECOND, 102, 40, 62).at(ElectionStep.RESULT);

        assertThat(result.togetherProperty().get())
                .isEqualTo("Trúng cử qua các lần bầu (2/2): lần 1: " + AN + "; lần 2: " + CHI + ".");
        assertThat(next.steps()).extracting(NextStep::kind).containsExactly(NextStep.Kind.COMPLETE);

        hall.open.open(Hall.ELECTION);
        assertThat(next.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(NextStep.Kind.FOLLOW);
            assertThat(step.follower()).contains(SECOND);
        });
    }

    @Test
    void for_empty_seats_the_congress_is_asked_and_adopts_a_new_list() {
        hall.listing(2, AN, BINH, CHI).choosingBoard().elects(Hall.ELECTION, 102, 80, 40, 30);
        var next = nextRound();
        assertThat(next.steps()).extracting(NextStep::kind).containsExactly(NextStep.Kind.ASK);
        next.hands().count().againstProperty().set("10");
        assertThat(next.hands().inFavourText().get()).startsWith("92/102");

        next.ask();

        assertThat(hall.session
                        .state()
                        .meeting()
                        .votes()
                        .last(VoteSubject.ANOTHER_ROUND, Hall.ELECTION)
                        .orElseThrow()
                        .subject())
                .isEqualTo("Bầu tiếp 01 chỗ còn khuyết của Ban Chấp hành");
        assertThat(hall.open.current().id()).isEqualTo(SECOND);
        assertThat(hall.open.stepProperty().get()).isEqualTo(ElectionStep.SLATE);
        assertThat(names(hall.open.current().election().candidates())).containsExactly(BINH, CHI);
        assertThat(new ElectionsViewModel(hall.desk, hall.messages).rows())
                .extracting(ElectionRow::detail)
                .startsWith("", "Lần 2: Bầu thêm cho đủ số lượng");
    }

    @Test
    void a_second_round_stands_under_its_first_whatever_was_set_up_between_them() {
        hall.listing(2, AN, BINH, CHI).elects(Hall.ELECTION, 102, 80, 40, 30);
        var elections = new ElectionsViewModel(hall.desk, hall.messages);
        elections.create(elections.newElection(ElectionKind.DELEGATES), created -> {});
        nextRound().ask();

        assertThat(elections.rows())
                .flatExtracting(row -> row.election().stream().toList())
                .containsExactly(Hall.ELECTION, new ElectionId(3), SECOND);
    }

    @Test
    void one_person_is_not_voted_on_as_a_number() {
        hall.listing(1, AN);
        var slate = new SlateViewModel(hall.desk, hall.open, hall.messages);
        slate.adopt();

        assertThat(lastSubject()).isEqualTo("Thông qua danh sách bầu Ban Chấp hành: đồng chí " + AN);
        hall = new Hall(102);
        hall.listing(1, AN, BINH);
        new SlateViewModel(hall.desk, hall.open, hall.messages).adopt();
        assertThat(lastSubject())
                .isEqualTo("Thông qua số lượng một người và danh sách 02 đồng chí để bầu Ban Chấp hành");
    }

    private String lastSubject() {
        return hall.session
                .state()
                .meeting()
                .votes()
                .last(VoteSubject.SEATS_AND_LIST, Hall.ELECTION)
                .orElseThrow()
                .subject();
    }

    @Test
    void a_congress_that_wants_no_further_round_leaves_the_seat_empty() {
        hall.listing(2, AN, BINH, CHI).elects(Hall.ELECTION, 102, 80, 40, 30);
        var next = nextRound();
        next.hands().count().againstProperty().set("70");

        next.ask();

        assertThat(hall.open.current().id()).isEqualTo(Hall.ELECTION);
        assertThat(next.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(NextStep.Kind.TOLD);
            assertThat(hall.messages.text(step.words())).startsWith("Không bầu tiếp: chỉ 32/102");
        });
    }

    @Test
    void no_figure_is_seen_while_something_is_open_and_a_reason_is_printed() {
        hall.listing(1, AN, BINH).counting(102, EntryMode.BALLOTS);
        var result = result();
        assertThat(result.overridableProperty().get())
                .as("nothing is counted yet")
                .isFalse();

        hall.session.perform(new RecordBallots(Hall.ELECTION, Ballot.striking(2), 100));
        assertThat(result.rows()).isEmpty();
        assertThat(result.headlineProperty().get()).isEmpty();
        assertThat(nextRound().steps()).isEmpty();
        assertThat(result.overridableProperty().get()).isTrue();

        result.announce("");
        assertThat(result.problemProperty().get()).startsWith("Chưa công bố được");
        result.announce("Hai phiếu bị rách khi mở thùng");

        assertThat(result.rows()).hasSize(2);
        assertThat(result.reasonProperty().get()).contains("Hai phiếu bị rách khi mở thùng");
        assertThat(result.marginProperty().get())
                .as("nothing exact can be said of it")
                .isEmpty();
    }

    @Test
    void a_narrow_result_is_said_and_a_recount_proposed_before_the_seal() {
        hall.listing(1, AN, BINH).elects(Hall.ELECTION, 101, 51, 50);
        var result = result();
        assertThat(result.marginProperty().get()).startsWith("Chỉ cần 1 phiếu ghi sai");
        assertThat(result.recountProperty().get()).as("it is sealed").isEmpty();

        var entries = hall.session.state().chronicle().inForce();
        hall.session.revoke(entries.get(entries.size() - 1).number(), "Kiểm lại");

        assertThat(result.recountProperty().get()).startsWith("Kết quả sát nút");
    }

    @Test
    void a_committee_of_two_elects_its_chair_at_once() {
        hall.listing(2).choosingBoard();
        var slate = new SlateViewModel(hall.desk, hall.open, hall.messages);
        slate.add(person(1));
        slate.add(person(2));
        hall.elects(Hall.ELECTION, 102, 100, 90);
        var elections = new ElectionsViewModel(hall.desk, hall.messages);
        assertThat(elections.toComeProperty().get())
                .as("two are no standing committee")
                .containsExactly(
                        ElectionKind.DELEGATES,
                        ElectionKind.CHAIR,
                        ElectionKind.VICE_CHAIRS,
                        ElectionKind.INSPECTION_COMMITTEE);

        var form = elections.newElection(ElectionKind.CHAIR);
        assertThat(form.electorateProperty().get()).isEqualTo(Electorate.NEW_COMMITTEE);
        elections.create(form, hall.open::open);

        assertThat(names(hall.open.current().election().candidates()))
                .containsExactlyInAnyOrder(person(1).name(), person(2).name());
        assertThat(elections.rows().get(1).heading()).isEqualTo("Hội nghị lần thứ nhất của ban chấp hành");
        assertThat(new BoxViewModel(hall.desk, hall.open, hall.messages)
                        .presentProperty()
                        .get())
                .isEqualTo("2");
        assertThat(new BallotsViewModel(hall.desk, hall.told.work(), hall.open, hall.messages, Path.of("papers"))
                        .copiesProperty()
                        .get())
                .as("one for each member of the committee, not one for each in the hall")
                .isEqualTo("2");

        hall.elects(SECOND, 2, 2, 0);
        assertThat(result().headlineProperty().get()).isEqualTo("Trúng cử 1/1");
    }

    @Test
    void a_committee_partly_appointed_is_completed_by_election() {
        hall.session.perform(new AnnounceAppointment(
                ElectionKind.COMMITTEE,
                "Ban Chấp hành",
                new Decision("15/QĐ-LĐLĐ", LocalDate.of(2025, 11, 1), "Liên đoàn Lao động tỉnh Cao Bằng"),
                List.of(person(1), person(2))));
        var elections = new ElectionsViewModel(hall.desk, hall.messages);
        assertThat(elections.rows()).last().satisfies(row -> {
            assertThat(row.heading()).isEqualTo("Công bố quyết định");
            assertThat(row.detail())
                    .isEqualTo("Quyết định số 15/QĐ-LĐLĐ ngày 01/11/2025 của Liên đoàn Lao động tỉnh Cao Bằng");
            assertThat(row.result()).startsWith("2 người: ");
        });

        var form = elections.newElection(ElectionKind.COMMITTEE);
        form.sizeProperty().set("7");
        assertThat(form.advice().get()).contains("cộng 2 người đã có chỗ");
        form.seatsProperty().set("5");
        assertThat(form.advice().get()).isEmpty();
        elections.create(form, hall.open::open);
        var slate = new SlateViewModel(hall.desk, hall.open, hall.messages);
        IntStream.rangeClosed(3, 8).mapToObj(this::person).forEach(slate::add);
        hall.choosingBoard().elects(Hall.ELECTION, 102, 90, 90, 90, 90, 90, 10);

        elections.create(elections.newElection(ElectionKind.CHAIR), hall.open::open);
        assertThat(hall.open.current().election().candidates()).hasSize(7);
        hall.at(ElectionStep.BOX);
        var box = new BoxViewModel(hall.desk, hall.open, hall.messages);
        assertThat(box.presentProperty().get()).isEqualTo("7");
        hall.session.perform(new Leave(Congress.member(1)));
        assertThat(box.presentProperty().get()).isEqualTo("6");
    }

    @Test
    void a_decision_can_be_taken_back() {
        hall.session.perform(new AnnounceAppointment(
                ElectionKind.CHAIR,
                "Chủ tịch",
                new Decision("1", LocalDate.EPOCH, "LĐLĐ"),
                List.of(Candidate.called(AN))));
        var elections = new ElectionsViewModel(hall.desk, hall.messages);

        elections.remove(elections.rows().get(0));

        assertThat(elections.rows()).isEmpty();
    }

    @Test
    void a_decision_is_taken_down_with_people_of_the_roll_and_others() {
        var elections = new ElectionsViewModel(hall.desk, hall.messages);
        var form = elections.newAppointment();
        form.numberProperty().set("15/QĐ-LĐLĐ");
        form.add(form.people().find("huong").get(0));
        assertThat(form.validity().ready().get()).isTrue();
        form.dateProperty().set("31/2/2025");
        assertThat(form.validity().ready().get()).isFalse();
        form.dateProperty().set("1/11/2025");
        form.add(Candidate.called(AN));

        elections.announce(form);

        assertThat(hall.session.state().meeting().elections().committee()).hasSize(2);
    }

    @Test
    void who_withdraws_leaves_the_list_only_when_the_presidium_grants_it() {
        hall.listing(1, AN, BINH, CHI);
        var slate = new SlateViewModel(hall.desk, hall.open, hall.messages);
        slate.nominate(slate.candidates().get(0), Nomination.SELF_NOMINATED);
        assertThat(slate.candidates().get(0).nomination()).isEqualTo(Nomination.SELF_NOMINATED);

        slate.decideWithdrawal(slate.candidates().get(0), false, "");
        slate.decideWithdrawal(slate.candidates().get(1), true, "Lý do sức khỏe");

        assertThat(names(slate.candidates())).hasSize(2);
        assertThat(slate.withdrawalsProperty().get().split("\n"))
                .satisfiesExactly(
                        refused -> assertThat(refused).endsWith("xin rút, Đoàn Chủ tịch không đồng ý."),
                        granted -> assertThat(granted).endsWith("đồng ý. Lý do: Lý do sức khỏe"));
    }

    @Test
    void the_box_is_shown_empty_and_below_the_quorum_a_reason_is_given() {
        hall = new Hall(102).listing(1, AN, BINH).at(ElectionStep.BOX);
        var box = new BoxViewModel(hall.desk, hall.open, hall.messages);
        new SlateViewModel(hall.desk, hall.open, hall.messages).adopt();
        box.showEmpty();
        assertThat(box.shownEmptyProperty().get()).isTrue();

        for (int member = 1; member <= 30; member++) {
            hall.session.perform(new Leave(Congress.member(member)));
        }
        assertThat(box.quorum().missingProperty().get()).contains("72/127", "13");
        box.issue("");
        assertThat(hall.election().stage()).isEqualTo(Stage.LISTED);
        assertThat(box.problemProperty().get()).contains("72/127");

        box.quorum().waive("Nhiều người phải về ca chiều");
        box.issue("");

        assertThat(hall.election().stage()).isEqualTo(Stage.ISSUED);
        assertThat(box.quorum().waivedProperty().get()).contains("Nhiều người phải về ca chiều");
    }

    private NextRoundViewModel nextRound() {
        hall.at(ElectionStep.RESULT);
        return new NextRoundViewModel(hall.desk, hall.open, hall.messages);
    }

    private ResultViewModel result() {
        hall.at(ElectionStep.RESULT);
        return new ResultViewModel(hall.desk, hall.open, hall.messages);
    }

    private List<Boolean> rail() {
        return hall.open.railProperty().get().stream()
                .map(ElectionViewModel.RailStep::done)
                .toList();
    }

    private Candidate person(int number) {
        return Candidate.of(
                hall.session.state().meeting().roll().require(Congress.member(number)), Nomination.PREPARED);
    }

    private static List<String> names(List<Candidate> people) {
        return people.stream().map(Candidate::name).toList();
    }
}
