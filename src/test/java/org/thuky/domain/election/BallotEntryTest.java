package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Refusal;
import org.thuky.text.Messages;

class BallotEntryTest {

    private final Slate slate = Hall.electing(7, 8).election().slate();
    private final Slate withoutSurplus = Hall.electing(8, 8).election().slate();

    @ParameterizedTest
    @ValueSource(strings = {"3 7", " 3 7 ", "3,7", "7;3", "3  ,  7", "3+7", "3.7", "03 07", "3 7 "})
    void numbers_are_the_names_struck(String typed) {
        assertThat(BallotEntry.parse(typed, slate, Hall.RULES)).isEqualTo(new BallotEntry(Ballot.striking(3, 7), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothing_is_an_untouched_ballot(String typed) {
        assertThat(BallotEntry.parse(typed, withoutSurplus, Hall.RULES))
                .isEqualTo(new BallotEntry(Ballot.UNTOUCHED, 1));
    }

    @ParameterizedTest
    @CsvSource({"12*, 12", "12 *, 12", "1*, 1", "102*, 102"})
    void a_star_tells_how_many_alike(String typed, int copies) {
        assertThat(BallotEntry.parse(typed, withoutSurplus, Hall.RULES))
                .isEqualTo(new BallotEntry(Ballot.UNTOUCHED, copies));
    }

    @Test
    void a_page_pasted_by_mistake_is_no_ballot() {
        assertThat(catchThrowableOfType(
                        Refusal.class, () -> BallotEntry.parse("1 ".repeat(100_000), slate, Hall.RULES)))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        Refusal.class, () -> BallotEntry.parse("1,2;".repeat(100_000) + "y", slate, Hall.RULES)))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        Refusal.class, () -> BallotEntry.parse("1" + "\t".repeat(100_000) + "\ny", slate, Hall.RULES)))
                .isNotNull();
    }

    @Test
    void several_alike_may_be_struck() {
        assertThat(BallotEntry.parse("12*3 7", slate, Hall.RULES))
                .isEqualTo(new BallotEntry(Ballot.striking(3, 7), 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x1", "k1", "X 1", "K1", "x NO_STAMP", "x no_stamp"})
    void x_or_k_and_a_reason_is_an_invalid_ballot(String typed) {
        assertThat(BallotEntry.parse(typed, slate, Hall.RULES).ballot().invalid())
                .isEqualTo("NO_STAMP");
    }

    @Test
    void several_invalid_ones_at_once() {
        assertThat(BallotEntry.parse("3*x2", slate, Hall.RULES))
                .isEqualTo(new BallotEntry(Ballot.UNTOUCHED.invalid("NOT_ISSUED"), 3));
    }

    @Test
    void an_untouched_ballot_of_a_list_with_surplus_has_too_many_names() {
        assertThat(BallotEntry.parse("", slate, Hall.RULES).ballot().invalid()).isEqualTo("OVER_VOTED");
    }

    @Test
    void an_over_voted_ballot_keeps_its_marks() {
        var three = Hall.electing(3, 5).election().slate();
        assertThat(BallotEntry.parse("2", three, Hall.RULES).ballot())
                .isEqualTo(Ballot.striking(2).invalid("OVER_VOTED"));
    }

    @Test
    void nobody_left_of_several_is_invalid() {
        assertThat(BallotEntry.parse("1 2 3 4 5 6 7 8", slate, Hall.RULES)
                        .ballot()
                        .invalid())
                .isEqualTo("ALL_STRUCK");
    }

    @Test
    void the_only_name_may_be_struck() {
        var one = Hall.electing(1, 1).election().slate();
        assertThat(BallotEntry.parse("1", one, Hall.RULES).ballot().valid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9     | Không có số 9: danh sách bầu cử chỉ từ 1 đến 8.",
                "0     | Không có số 0: danh sách bầu cử chỉ từ 1 đến 8.",
                "37    | Không có số 37: danh sách bầu cử chỉ từ 1 đến 8.",
                "3 3   | Số 3 gõ hai lần trên cùng một phiếu. Hãy xem lại phiếu.",
                "0*3   | Số phiếu phải từ 1 đến 1.000.000.",
                "x     | Hãy ghi lý do phiếu không hợp lệ: x và một số từ 1 đến 7, ví dụ x1.",
                "x9    | Hãy ghi lý do phiếu không hợp lệ: x và một số từ 1 đến 7, ví dụ x1.",
            })
    void what_cannot_be_is_refused_with_the_reason(String typed, String sentence) {
        assertThat(refusal(typed)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "3a", "*", "-1", "3*4*5", "999999*", "3 7 bỏ", "3/7", "12*x1 3"})
    void what_cannot_be_read_is_refused(String typed) {
        assertThat(refusal(typed)).startsWith("Không hiểu «" + typed + "»");
    }

    private String refusal(String typed) {
        var refusal = catchThrowableOfType(Refusal.class, () -> BallotEntry.parse(typed, slate, Hall.RULES));
        assertThat(refusal).isNotNull();
        return new Messages(Messages.VIETNAMESE).text(refusal.sentence());
    }
}
