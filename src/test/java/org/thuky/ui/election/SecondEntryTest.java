package org.thuky.ui.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Counting;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Person;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.SetPin;
import org.thuky.session.command.NewPin;
import org.thuky.testkit.Congress;

/** A pile of ten ballots is entered by two people, and what they read differently is looked up on paper. */
class SecondEntryTest {

    private static final String FIRST = "Lục Thị Hạnh";
    private static final String SECOND = "Đàm Văn Giang";
    private static final String THIRD = "Hoàng Thị Hà";

    /** The screen of one count. */
    private static final class Table {

        final Hall hall;
        final CountViewModel count;
        final BallotCountViewModel ballots;
        final TypistViewModel typist;
        final SettleViewModel settle;
        final CountedViewModel counted;
        final PaperCheckViewModel paper;

        Table() {
            this(EntryMode.BALLOTS);
        }

        Table(EntryMode mode) {
            hall = new Hall(10, Congress.rules("k12"))
                    .listing(2, "Lê Thị An", "Nông Văn Bình", "Bế Thị Chi")
                    .counting(10, mode);
            count = new CountViewModel(hall.desk, hall.open, hall.messages);
            ballots = new BallotCountViewModel(hall.desk, hall.open, hall.messages);
            typist = new TypistViewModel(hall.desk, hall.open, hall.messages);
            settle = new SettleViewModel(hall.desk, hall.open, count, hall.messages);
            counted = new CountedViewModel(hall.desk, hall.open, hall.messages);
            paper = new PaperCheckViewModel(hall.desk, hall.open, hall.messages);
            hall.session.perform(new ChooseBody(
                    BodyKind.COUNTING_BOARD,
                    List.of(
                            new Officer(Person.called(FIRST), "Thư ký"),
                            new Officer(Person.called(SECOND), "Trưởng ban"),
                            new Officer(Person.called(THIRD), "Ủy viên"))));
            hall.session.perform(new SetPin(Person.called(SECOND), new NewPin.Chosen("246813")));
            hall.session.perform(new SetPin(Person.called(THIRD), new NewPin.Chosen("135708")));
        }

        void enter(String... lines) {
            for (var line : lines) {
                ballots.line().typedProperty().set(line);
                ballots.enter();
            }
        }

        void settle(String line) {
            settle.line().typedProperty().set(line);
            settle.enter();
        }

        void sitDown(String officer, String pin) {
            typist.personProperty().set(officer);
            typist.pinProperty().set(pin);
            typist.begin();
        }

        CountPhase phase() {
            return count.phaseProperty().get();
        }

        String rail() {
            return hall.open
                    .railProperty()
                    .get()
                    .get(ElectionStep.COUNT.ordinal())
                    .summary();
        }

        Ballot sheet(int number) {
            return ((Count.Ballots) hall.election().count()).sheets().get(number);
        }

        /** Everything the screen could show. */
        List<String> all() {
            var all = new ArrayList<String>();
            for (var model : List.of(count, ballots, ballots.line(), typist, settle, settle.line(), counted, paper)) {
                Arrays.stream(model.getClass().getDeclaredFields()).forEach(field -> {
                    try {
                        field.setAccessible(true);
                        var value = field.get(model);
                        if (value instanceof ObservableValue<?> property) {
                            all.add(field + " = " + property.getValue());
                        } else if (value instanceof List<?> list) {
                            all.add(field + " = " + list);
                        }
                    } catch (IllegalAccessException hidden) {
                        throw new AssertionError(hidden);
                    }
                });
            }
            all.add(hall.open.railProperty().get().toString());
            return all;
        }
    }

    private final Table table = new Table();

    @BeforeEach
    void the_first_entry_is_done() {
        table.enter("3*1", "2", "2", "x2", "4*3");
    }

    @Test
    void totals_are_typed_again_unseen_and_figures_that_differ_are_looked_up() {
        var table = new Table(EntryMode.TOTALS);
        var totals = new TotalsViewModel(table.hall.desk, table.hall.open, table.hall.messages);
        type(totals, "10", "8", "6", "4");
        assertThat(table.phase()).isEqualTo(CountPhase.BETWEEN);
        assertThat(table.typist.textProperty().get()).startsWith("Người nhập lại không thấy số đã nhập.");
        table.sitDown(SECOND, "246813");
        assertThat(table.phase()).isEqualTo(CountPhase.TOTALS_AGAIN);
        assertThat(totals.instructionProperty().get()).startsWith(SECOND);
        assertThat(totals.validProperty().get()).isEmpty();
        assertThat(totals.votes())
                .allSatisfy(line -> assertThat(line.number().get()).isEmpty());

        type(totals, "10", "8", "4", "6");
        assertThat(table.phase()).isEqualTo(CountPhase.TOTALS_THIRD);
        assertThat(totals.instructionProperty().get()).contains("Nông Văn Bình").doesNotContain("Lê Thị An");
        assertThat(totals.votes()).extracting(line -> line.number().get()).containsExactly("8", "", "");

        type(totals, "10", "8", "4", "6");
        assertThat(table.phase()).isEqualTo(CountPhase.TOTALS);
        assertThat(totals.countingProperty().get()).isFalse();
        assertThat(table.hall.election().tally().votes()).containsExactly(8, 4, 6);
    }

    private static void type(TotalsViewModel totals, String valid, String... votes) {
        totals.validProperty().set(valid);
        for (int i = 0; i < votes.length; i++) {
            totals.votes().get(i).number().set(votes[i]);
        }
        totals.record();
    }

    @Test
    void after_the_first_entry_another_person_with_a_pin_is_wanted() {
        assertThat(table.phase()).isEqualTo(CountPhase.BETWEEN);
        assertThat(table.rail()).isEqualTo("chờ nhập lần 2");
        assertThat(table.typist.people()).containsExactly(SECOND, THIRD);

        table.sitDown(SECOND, "1111");
        assertThat(table.typist.problemProperty().get()).isEqualTo("Mã PIN của " + SECOND + " không đúng. Hãy gõ lại.");
        assertThat(table.phase()).isEqualTo(CountPhase.BETWEEN);

        table.sitDown(SECOND, "246813");
        assertThat(table.phase()).isEqualTo(CountPhase.AGAIN);
        assertThat(table.ballots.titleProperty().get()).isEqualTo("Lần 2 · " + SECOND);
        assertThat(table.ballots.nextProperty().get()).isEqualTo(1);
        assertThat(table.ballots.entered()).isEmpty();
    }

    @Test
    void after_several_wrong_pins_the_person_reads_how_long_to_wait() {
        for (int i = 0; i < 3; i++) {
            table.sitDown(SECOND, "111111");
        }
        table.typist.pinProperty().set("246813");
        table.typist.tick();
        assertThat(table.typist.problemProperty().get()).contains("Hãy chờ 00:01");
        assertThat(table.typist.ready().get()).isFalse();

        table.hall.clock.passes(Duration.ofSeconds(1));
        table.typist.tick();
        assertThat(table.typist.problemProperty().get()).isEmpty();
        assertThat(table.typist.ready().get()).isTrue();
        table.typist.begin();
        assertThat(table.phase()).isEqualTo(CountPhase.AGAIN);
    }

    @Test
    void until_the_second_person_sits_down_the_first_entry_can_be_corrected() {
        table.count.reviewFirst();
        assertThat(table.phase()).isEqualTo(CountPhase.FIRST);
        table.ballots.beginCorrection(10);
        table.enter("1 3");
        assertThat(table.sheet(10)).isEqualTo(Ballot.striking(1, 3));

        table.count.back();
        assertThat(table.phase()).isEqualTo(CountPhase.BETWEEN);
    }

    @Test
    void whoever_types_again_sees_the_same_whatever_was_typed_before() {
        var other = new Table();
        other.enter("x1", "1", "2*1 2", "3*2", "2*1 3", "3");

        for (var each : List.of(table, other)) {
            each.sitDown(SECOND, "246813");
        }
        assertThat(table.all()).isEqualTo(other.all());
        for (var line : List.of("3", "2*1", "x1", "2", "2*", "7 7", "", "3*2 3")) {
            table.enter(line);
            other.enter(line);
            assertThat(table.all()).isEqualTo(other.all());
        }
    }

    @Test
    void nothing_of_the_first_entry_can_be_called_back_while_it_is_entered_again() {
        table.sitDown(SECOND, "246813");
        table.enter("1");

        table.ballots.beginCorrection(1);

        assertThat(table.ballots.correctingProperty().get()).isZero();
        assertThat(table.ballots.line().typedProperty().get()).isEmpty();
        assertThat(table.ballots.entered()).hasSize(1);
        assertThat(table.ballots.arithmeticProperty().get().lines())
                .filteredOn(line -> line.identity() == BoxArithmetic.Identity.COLLECTED)
                .extracting(line -> table.hall.messages.text(line.sentence()))
                .containsExactly("Thu về 10 phiếu, đã kiểm 1, còn 9.");
    }

    @Test
    void a_line_typed_wrongly_again_is_taken_back_by_undo() {
        table.sitDown(SECOND, "246813");
        table.enter("3*1", "2 3");
        assertThat(table.ballots.nextProperty().get()).isEqualTo(5);

        table.hall.session.undo();

        assertThat(table.ballots.nextProperty().get()).isEqualTo(4);
        assertThat(table.rail()).isEqualTo("nhập lần 2: 3/10");
    }

    @Test
    void two_entries_that_agree_need_no_third_look() {
        table.sitDown(SECOND, "246813");
        table.enter("2*1", "1", "2*2", "x2", "3", "3*3");

        assertThat(table.phase()).isEqualTo(CountPhase.COUNTED);
        assertThat(table.counted.headlineProperty().get()).isEqualTo("10 phiếu nhập 2 lần, không phiếu nào lệch.");
        assertThat(table.rail()).isEqualTo("10/10 phiếu");
    }

    @Test
    void each_sheet_that_differs_is_read_from_the_paper_and_only_then_shown() {
        enterAgainDiffering();
        assertThat(table.phase()).isEqualTo(CountPhase.THIRD);
        assertThat(table.settle.sheetProperty().get()).isEqualTo(4);
        assertThat(table.settle.rows())
                .allMatch(SettledRow::open)
                .allMatch(row -> row.first().isEmpty());
        assertThat(table.rail()).isEqualTo("2 phiếu lệch, đã xem 0");

        table.settle("1 2");
        assertThat(table.settle.rows().get(0)).isEqualTo(new SettledRow(4, false, "2", "1 2", "1 2"));
        assertThat(table.rail()).isEqualTo("2 phiếu lệch, đã xem 1");
        assertThat(table.settle.sheetProperty().get()).isEqualTo(6);

        table.settle("x2");
        assertThat(table.phase()).isEqualTo(CountPhase.COUNTED);
        assertThat(table.counted.headlineProperty().get())
                .isEqualTo("10 phiếu nhập 2 lần, 2 phiếu lệch đã xem lại trên giấy.");
        assertThat(new Counting(
                                table.hall.election(),
                                table.hall.session.state().meeting().rules(),
                                List.of())
                        .obstacles())
                .isEmpty();
    }

    @Test
    void the_third_look_shows_the_same_whatever_the_two_entries_say() {
        enterAgainDiffering();
        var other = new Table();
        other.enter("3*1", "1 3", "2", "3", "4*3");
        other.sitDown(SECOND, "246813");
        other.enter("3*1", "2 3", "2", "x1", "4*3");

        table.settle.line().typedProperty().set("3");
        other.settle.line().typedProperty().set("3");
        // what was typed in the second entry is no longer in view
        var unseen = List.of("entered", "arithmetic", "pace");
        assertThat(inView(table, unseen)).isEqualTo(inView(other, unseen));
        assertThat(table.settle.arithmeticProperty().get())
                .isEqualTo(other.settle.arithmeticProperty().get());
    }

    private static List<String> inView(Table table, List<String> unseen) {
        return table.all().stream()
                .filter(line -> !line.contains("BallotCountViewModel")
                        || unseen.stream().noneMatch(line::contains))
                .toList();
    }

    @Test
    void a_sheet_read_in_a_third_way_is_typed_twice_before_it_counts() {
        enterAgainDiffering();

        table.settle("1");
        assertThat(table.settle.sheetProperty().get()).isEqualTo(4);
        assertThat(table.settle.thirdProperty().get()).startsWith("Phiếu số 4 đọc lần này khác cả hai lần trước.");
        assertThat(table.settle.rows()).allMatch(SettledRow::open);

        table.settle("1");
        assertThat(table.sheet(4)).isEqualTo(Ballot.striking(1));
        assertThat(table.settle.thirdProperty().get()).isEmpty();
    }

    @Test
    void a_settled_sheet_can_be_settled_again() {
        enterAgainDiffering();
        table.settle("1 2");
        table.settle("x2");

        table.count.settle(4);
        assertThat(table.phase()).isEqualTo(CountPhase.THIRD);
        assertThat(table.settle.sheetProperty().get()).isEqualTo(4);
        table.settle("2");

        assertThat(table.phase()).isEqualTo(CountPhase.COUNTED);
        assertThat(table.sheet(4)).isEqualTo(Ballot.striking(2));
    }

    @Test
    void one_settled_sheet_is_one_ballot() {
        enterAgainDiffering();
        table.settle("2*1");

        assertThat(table.settle.problemProperty().get()).startsWith("Mỗi lần chỉ sửa một phiếu.");
        assertThat(table.settle.line().typedProperty().get()).isEqualTo("2*1");
    }

    @Test
    void a_recount_is_entered_by_yet_another_person() {
        enterAgainDiffering();
        table.settle("2");
        table.settle("x2");

        table.count.readAgain();
        assertThat(table.phase()).isEqualTo(CountPhase.BETWEEN);
        assertThat(table.typist.people()).containsExactly(FIRST, THIRD);
        table.sitDown(THIRD, "135708");
        assertThat(table.ballots.titleProperty().get()).isEqualTo("Lần 3 · " + THIRD);
        table.enter("3*1", "2", "2", "x2", "4*3");

        assertThat(table.counted.headlineProperty().get()).isEqualTo("10 phiếu nhập 3 lần, không phiếu nào lệch.");
    }

    @Test
    void drawn_sheets_are_held_against_the_paper_and_a_wrong_one_is_set_right() {
        table.sitDown(SECOND, "246813");
        table.enter("3*1", "2", "2", "x2", "4*3");
        table.paper.numberProperty().set("27");
        table.paper.draw();
        assertThat(table.paper.sheets()).hasSize(5);
        assertThat(table.paper.comparedProperty().get()).isFalse();

        int wrong = table.paper.sheets().get(0).sheet();
        table.paper.sheets().stream()
                .map(PaperCheckViewModel.Drawn::sheet)
                .toList()
                .forEach(sheet -> table.paper.mark(sheet, sheet != wrong));
        assertThat(table.paper.comparedProperty().get()).isTrue();
        table.paper.record();
        assertThat(table.paper.outcomeProperty().get())
                .isEqualTo("Đã đối chiếu: phiếu số " + wrong + " lệch với giấy.");

        table.count.settle(wrong);
        table.settle("1 2");
        assertThat(table.sheet(wrong)).isEqualTo(Ballot.striking(1, 2));
        assertThat(table.paper.sheets().get(0).marks()).isEqualTo("gạch 1 2");
        assertThat(table.paper.sheets().get(0).agrees()).isEqualTo(Optional.of(false));
    }

    @Test
    void a_sealed_count_tells_what_was_done() {
        table.sitDown(SECOND, "246813");
        table.enter("3*1", "2", "2", "x2", "4*3");
        table.hall.session.perform(new AnnounceResult(Hall.ELECTION, ""));

        assertThat(table.phase()).isEqualTo(CountPhase.COUNTED);
        assertThat(table.counted.sealedProperty().get()).isTrue();
        assertThat(table.counted.story())
                .containsExactly(
                        "Phiếu đã được trộn đều trước khi đánh số.",
                        "Lần 1: " + FIRST + " nhập 10 phiếu.",
                        "Lần 2: " + SECOND + " nhập 10 phiếu.",
                        "So với trước: không phiếu nào lệch.");
        assertThat(table.paper.textProperty().get()).isEqualTo("Không đối chiếu phiếu giấy.");
    }

    /** Sheets 4 and 6 are read otherwise. */
    private void enterAgainDiffering() {
        table.sitDown(SECOND, "246813");
        table.enter("3*1", "1 2", "2", "x1", "4*3");
    }
}
