package org.thuky.ui.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.VacancyCause;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.VacateSeat;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;
import org.thuky.ui.common.Work;

class ElectionStepsTest {

    private static final String AN = "Lê Thị An";
    private static final String BINH = "Nông Văn Bình";
    private static final String CHI = "Bế Thị Chi";

    private final Hall hall = new Hall(102);

    @Test
    void a_new_election_is_suggested_from_the_facts_of_the_meeting() {
        var elections = new ElectionsViewModel(hall.desk, hall.messages);
        var form = elections.newElection();

        assertThat(form.kindProperty().get()).isEqualTo(ElectionKind.COMMITTEE);
        assertThat(form.titleProperty().get())
                .isEqualTo("Ban Chấp hành Công đoàn cơ sở Văn phòng UBND tỉnh Cao Bằng nhiệm kỳ 2023 - 2028");

        form.kindProperty().set(ElectionKind.DELEGATES);
        assertThat(form.titleProperty().get()).isEqualTo("Đại biểu dự Đại hội Công đoàn Viên chức tỉnh Cao Bằng");

        form.titleProperty().set("Đại biểu đi dự đại hội tỉnh");
        form.kindProperty().set(ElectionKind.CHAIR);
        assertThat(form.titleProperty().get()).isEqualTo("Đại biểu đi dự đại hội tỉnh");
    }

    @Test
    void seats_outside_the_table_are_a_warning_with_its_source_and_no_more() {
        var form = new ElectionsViewModel(hall.desk, hall.messages).newElection();
        form.sizeProperty().set("7");
        assertThat(form.seatsProperty().get()).as("all of it is elected now").isEqualTo("7");
        assertThat(form.advice().get()).isEmpty();

        form.sizeProperty().set("21");
        assertThat(form.advice().get()).contains("127 đoàn viên", "từ 3 đến 15", "Hướng dẫn số 03/HD-TLĐ");
        assertThat(form.ready().get()).isTrue();

        form.seatsProperty().set("");
        assertThat(form.ready().get()).isFalse();
    }

    @Test
    void a_created_election_opens_at_its_list_and_has_a_row() {
        var elections = new ElectionsViewModel(hall.desk, hall.messages);
        elections.create(elections.newElection(), hall.open::open);

        assertThat(hall.open.stepProperty().get()).isEqualTo(ElectionStep.SLATE);
        assertThat(elections.rows()).singleElement().satisfies(row -> {
            assertThat(row.heading()).isEqualTo("Đại hội");
            assertThat(row.result()).isEqualTo("Bầu 3 trong 0 người");
            assertThat(row.toDo()).isEqualTo("Lập danh sách");
            assertThat(row.stage()).contains(Stage.PREPARING);
        });
    }

    @Test
    void an_election_is_taken_up_again_where_it_was_left_even_if_its_ballots_were_printed_elsewhere() {
        hall.listing(2, AN, BINH, CHI).counting(34, EntryMode.BALLOTS);
        assertThat(hall.election().box().printed()).isZero();

        hall.open.open(Hall.ELECTION);
        assertThat(hall.open.stepProperty().get()).isEqualTo(ElectionStep.COUNT);
    }

    @Test
    void candidates_are_found_without_accents_or_typed_and_stand_in_vietnamese_order() {
        hall.listing(2, CHI);
        var slate = new SlateViewModel(hall.desk, hall.open, hall.messages);

        var found = slate.people().find("huong");
        assertThat(found.get(0).name()).endsWith("Hường");
        slate.add(found.get(0));
        var typed = slate.people().find("Lê Thị An");
        slate.add(typed.get(typed.size() - 1));

        assertThat(slate.candidates())
                .extracting(Candidate::name)
                .containsExactly(AN, CHI, found.get(0).name());
        assertThat(slate.candidates().get(0).member()).isEmpty();
        assertThat(slate.candidates().get(2).member()).isPresent();
    }

    @Test
    void somebody_listed_twice_is_refused_and_the_list_stays() {
        hall.listing(2, CHI);
        var slate = new SlateViewModel(hall.desk, hall.open, hall.messages);
        var member = slate.people().find("huong").get(0);
        slate.add(member);
        slate.add(member);

        assertThat(slate.problemProperty().get()).contains("hai lần");
        assertThat(slate.candidates()).hasSize(2);
    }

    @Test
    void nobody_against_is_a_hundred_per_cent_and_adopts_the_list() {
        hall.listing(2, AN, BINH);
        var slate = new SlateViewModel(hall.desk, hall.open, hall.messages);
        assertThat(slate.hands().inFavourText().get()).isEqualTo("102/102 (100%)");

        slate.adopt();

        assertThat(hall.election().stage()).isEqualTo(Stage.LISTED);
        assertThat(slate.adoptionProperty().get()).isEqualTo("Đã thông qua: 102/102 người có mặt tán thành (100%).");
        var vote = hall.session
                .state()
                .meeting()
                .votes()
                .last(VoteSubject.SEATS_AND_LIST, Hall.ELECTION)
                .orElseThrow();
        assertThat(vote.subject())
                .isEqualTo("Thông qua số lượng 02 đồng chí và danh sách 02 đồng chí để bầu Ban Chấp hành");
    }

    @Test
    void a_list_the_hall_turns_down_is_not_adopted() {
        hall.listing(2, AN, BINH);
        var slate = new SlateViewModel(hall.desk, hall.open, hall.messages);
        slate.hands().count().againstProperty().set("60");
        slate.adopt();

        assertThat(hall.election().stage()).isEqualTo(Stage.PREPARING);
        assertThat(slate.problemProperty().get()).startsWith("Không được thông qua: chỉ 42/102");
    }

    @Test
    void a_board_fills_its_roles_in_turn_and_takes_no_candidate() {
        hall.listing(2, AN, BINH);
        var board = new BoardViewModel(hall.desk, hall.open, hall.messages);
        board.add(Candidate.called("Đàm Văn Giang"));
        board.add(Candidate.called("Hoàng Thị Hà"));
        assertThat(board.missingProperty().get()).isNotEmpty();
        board.add(Candidate.called("Lục Văn Khang"));

        assertThat(board.rows())
                .extracting(row -> row.officer().role())
                .containsExactly("Trưởng ban", "Thư ký", "Ủy viên");
        assertThat(board.missingProperty().get()).isEmpty();

        board.add(Candidate.called(AN));
        assertThat(board.problemProperty().get()).contains(AN, "không thể tham gia ban kiểm phiếu");
        assertThat(board.rows()).hasSize(3);
    }

    @Test
    void ballots_are_drawn_for_those_present(@TempDir Path papers) {
        hall.listing(2, AN, BINH);
        hall.at(ElectionStep.BALLOTS);
        var ballots = new BallotsViewModel(hall.desk, hall.told.work(), hall.open, hall.messages, papers);
        assertThat(ballots.copiesProperty().get()).isEqualTo("102");

        var shown = new ArrayList<BallotsViewModel.Drawn>();
        ballots.ballots(shown::add);

        assertThat(shown)
                .singleElement()
                .satisfies(drawn -> assertThat(Files.size(drawn.file())).isPositive());
        assertThat(hall.election().box().printed()).as("only looked at").isZero();
        ballots.printed(shown.get(0));
        assertThat(hall.election().box().printed()).isEqualTo(102);
        assertThat(ballots.printedProperty().get()).startsWith("Đã in 102 phiếu");
    }

    @Test
    void a_second_enter_while_ballots_are_drawn_opens_no_second_preview(@TempDir Path papers) {
        hall.listing(2, AN, BINH);
        var begun = new ArrayList<Runnable>();
        var slow = new Work(begun::add, Runnable::run, hall.told);
        var ballots = new BallotsViewModel(hall.desk, slow, hall.open, hall.messages, papers);
        var shown = new ArrayList<BallotsViewModel.Drawn>();
        ballots.ballots(shown::add);
        ballots.ballots(shown::add);
        begun.forEach(Runnable::run);
        assertThat(shown).hasSize(1);

        begun.clear();
        ballots.ballots(shown::add);
        begun.forEach(Runnable::run);
        assertThat(shown).as("once it is there, another may be drawn").hasSize(2);
    }

    @Test
    void practice_ballots_and_tally_sheets_are_no_printed_ballots(@TempDir Path papers) {
        hall.listing(2, AN, BINH);
        var ballots = new BallotsViewModel(hall.desk, hall.told.work(), hall.open, hall.messages, papers);
        ballots.practice(ballots::printed);
        ballots.tally(ballots::printed);

        assertThat(papers.resolve("12-Phieu-tap-1.pdf")).isNotEmptyFile();
        assertThat(papers.resolve("13-Bang-kiem-phieu-1.pdf")).isNotEmptyFile();
        assertThat(hall.election().box().printed()).isZero();
    }

    @Test
    void a_number_of_ballots_that_is_none_is_asked_for_again(@TempDir Path papers) {
        hall.listing(2, AN, BINH);
        var ballots = new BallotsViewModel(hall.desk, hall.told.work(), hall.open, hall.messages, papers);
        ballots.copiesProperty().set("0");
        ballots.ballots(ballots::printed);

        assertThat(ballots.problemProperty().get()).isEqualTo("Số phiếu phải từ 1 đến 99.999.");
        assertThat(papers).isEmptyDirectory();
    }

    @Test
    void ballots_that_could_not_be_drawn_were_not_printed(@TempDir Path papers) throws Exception {
        hall.listing(2, AN, BINH);
        var noFolder = Files.writeString(papers.resolve("van-kien"), "");
        var ballots = new BallotsViewModel(hall.desk, hall.told.work(), hall.open, hall.messages, noFolder);
        ballots.ballots(ballots::printed);

        assertThat(ballots.problemProperty().get()).isNotEmpty();
        assertThat(hall.election().box().printed()).isZero();
    }

    @Test
    void issued_follows_those_present_until_it_is_recorded() {
        hall.listing(2, AN, BINH);
        new SlateViewModel(hall.desk, hall.open, hall.messages).adopt();
        hall.at(ElectionStep.BOX);
        var box = new BoxViewModel(hall.desk, hall.open, hall.messages);
        assertThat(box.issuedProperty().get()).isEqualTo("102");

        box.issue("");
        box.collectedProperty().set("103");
        box.collect("");

        assertThat(box.arithmeticProperty().get().lines())
                .extracting(BoxArithmetic.Line::state)
                .containsExactly(BoxArithmetic.State.HOLDS, BoxArithmetic.State.BROKEN);
    }

    @Test
    void the_box_is_opened_only_when_it_was_collected() {
        hall.listing(2, AN, BINH);
        var count = new CountViewModel(hall.desk, hall.open, hall.messages);
        assertThat(count.phaseProperty().get()).isEqualTo(CountPhase.NO_PAPERS);

        hall.counting(102, EntryMode.TOTALS);
        assertThat(count.phaseProperty().get()).isEqualTo(CountPhase.TOTALS);
    }

    @Test
    void the_secretary_of_the_board_types_first_unless_another_is_named() {
        hall.listing(2, AN, BINH);
        var count = new CountViewModel(hall.desk, hall.open, hall.messages);
        var board = new BoardViewModel(hall.desk, hall.open, hall.messages);
        for (var name : List.of("Đàm Văn Giang", "Hoàng Thị Hà", "Lục Văn Khang")) {
            board.add(Candidate.called(name));
        }
        assertThat(count.typistProperty().get()).isEqualTo("Hoàng Thị Hà");

        Congress.adopt(hall.session, Hall.ELECTION);
        hall.session.perform(new IssueBallots(Hall.ELECTION, 10));
        hall.session.perform(new CollectBallots(Hall.ELECTION, 10));
        count.typistProperty().set(" ");
        count.begin(EntryMode.BALLOTS);
        assertThat(count.problemProperty().get()).startsWith("Hãy ghi ai nhập phiếu lần thứ nhất");

        count.typistProperty().set("Nông Thị Lan");
        count.begin(EntryMode.BALLOTS);
        assertThat(count.problemProperty().get()).startsWith("Nông Thị Lan không ở trong ban kiểm phiếu");

        count.typistProperty().set("lục văn  khang");
        count.begin(EntryMode.BALLOTS);
        assertThat(((Count.Ballots) hall.election().count()).typist().name()).isEqualTo("Lục Văn Khang");
        assertThat(((Count.Ballots) hall.election().count()).mixed()).isFalse();
    }

    @Test
    void totals_are_added_up_while_they_are_typed() {
        hall.listing(2, AN, BINH, CHI).counting(102, EntryMode.TOTALS);
        var totals = new TotalsViewModel(hall.desk, hall.open, hall.messages);
        totals.validProperty().set("100");
        totals.votes().get(0).number().set("101");
        assertThat(totals.arithmeticProperty().get().firstOpen().orElseThrow().state())
                .isEqualTo(BoxArithmetic.State.BROKEN);
        assertThat(hall.election().tally().valid()).isZero();

        totals.votes().get(0).number().set("98");
        totals.invalid().get(1).number().set("2");
        assertThat(totals.arithmeticProperty().get().holds()).isTrue();

        totals.record();
        assertThat(hall.election().tally().votesOf(1)).isEqualTo(98);
        assertThat(hall.election().tally().invalidBallots()).isEqualTo(2);
    }

    @Test
    void a_ballot_recomputes_the_count_and_what_is_out_of_view_when_it_comes_back() {
        hall.listing(2, AN, BINH, CHI).counting(10, EntryMode.BALLOTS).at(ElectionStep.COUNT);
        var typist = new BallotCountViewModel(hall.desk, hall.open, hall.messages);
        var result = new ResultViewModel(hall.desk, hall.open, hall.messages);
        var before = List.copyOf(result.obstacles());
        typist.line().typedProperty().set("9*3");
        typist.enter();
        assertThat(hall.election().remaining()).isEqualTo(1);
        assertThat(result.obstacles()).isEqualTo(before);

        hall.at(ElectionStep.RESULT);
        assertThat(result.obstacles()).containsExactly("Thu về 10 phiếu, đã kiểm 9, còn 1.");
    }

    @Test
    void whoever_gave_up_the_seat_is_told_as_gone_beside_the_votes() {
        hall.listing(1, AN, BINH).elects(Hall.ELECTION, 102, 90, 12);
        hall.at(ElectionStep.RESULT);
        var result = new ResultViewModel(hall.desk, hall.open, hall.messages);
        assertThat(result.rows()).allMatch(row -> row.gone().isEmpty());

        hall.session.perform(new TakeHandVote(VoteSubject.VACATED_SEAT, Optional.of(Hall.ELECTION), "Cho rút", 0, 0));
        hall.session.perform(
                new VacateSeat(Hall.ELECTION, new OnBallot(Hall.ELECTION, 1), VacancyCause.DECLINED, "Lý do sức khỏe"));
        assertThat(result.rows())
                .extracting(ResultViewModel.Row::gone)
                .containsExactly(Optional.of(VacancyCause.DECLINED), Optional.empty());
    }

    @Test
    void nobody_sees_votes_before_the_box_adds_up_and_nothing_is_announced() {
        hall.listing(2, AN, BINH, CHI).counting(10, EntryMode.BALLOTS);
        hall.at(ElectionStep.RESULT);
        var typist = new BallotCountViewModel(hall.desk, hall.open, hall.messages);
        var result = new ResultViewModel(hall.desk, hall.open, hall.messages);
        typist.line().typedProperty().set("9*3");
        typist.enter();

        assertThat(result.rows()).isEmpty();
        assertThat(result.obstacles()).containsExactly("Thu về 10 phiếu, đã kiểm 9, còn 1.");
        result.announce("");
        assertThat(result.problemProperty().get()).startsWith("Chưa công bố được");

        typist.line().typedProperty().set("3");
        typist.enter();

        assertThat(result.obstacles()).isEmpty();
        assertThat(result.rows()).extracting(ResultViewModel.Row::name).containsExactly(AN, BINH, CHI);
        assertThat(result.headlineProperty().get()).isEqualTo("Trúng cử 2/2");
        assertThat(result.imprintProperty().get()).isEmpty();
        result.announce("");
        assertThat(result.announcedProperty().get()).isTrue();
        assertThat(result.imprintProperty().get())
                .contains(hall.desk.state().integrityCode())
                .startsWith("Nhật ký " + hall.desk.state().chronicle().entries().size() + " dòng");
        assertThat(hall.election().announced()).containsExactly(1, 2);
    }

    @Test
    void an_election_that_is_undone_closes() {
        hall.listing(2, AN);
        hall.session.undo();
        hall.session.undo();

        assertThat(hall.open.nowProperty().get()).isEqualTo(Optional.empty());
    }
}
