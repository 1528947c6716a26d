package org.thuky.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberKind;
import org.thuky.session.Session;
import org.thuky.testkit.Congress;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.member.MemberViewModel.Counts;
import org.thuky.ui.member.MemberViewModel.Row;

class MemberViewModelTest {

    private static final String FIRST_GROUP = "Tổ công đoàn số 1";

    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final ToldFailures failures = new ToldFailures();
    private final Session session = Congress.begun();
    private final MemberViewModel roll = new MemberViewModel(new Desk(session, failures.work(), Runnable::run));

    @Test
    void the_roll_stands_in_vietnamese_order_and_keeps_its_numbers_while_searched() {
        assertThat(roll.rows()).hasSize(127);
        assertThat(roll.rows().get(0).member().name().givenName()).isEqualTo("An");

        roll.queryProperty().set("huong");

        assertThat(roll.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.member().name().full()).contains("Hường"));
        assertThat(roll.rows()).extracting(Row::number).isSorted().doesNotContain(1);
    }

    @Test
    void a_group_is_shown_alone_and_keeps_being_shown_when_it_is_renamed() {
        roll.groupProperty().set(Optional.of(FIRST_GROUP));
        assertThat(roll.rows()).hasSize(32);

        roll.renameGroup(FIRST_GROUP, "Tổ Văn thư");

        assertThat(roll.groupProperty().get()).contains("Tổ Văn thư");
        assertThat(roll.rows()).hasSize(32);
        assertThat(told()).isEqualTo("Đã đổi tên Tổ công đoàn số 1 thành Tổ Văn thư.");
    }

    @Test
    void columns_of_which_nobody_has_anything_are_not_shown() {
        assertThat(roll.fieldsProperty().get())
                .contains(MemberField.NAME, MemberField.CARD)
                .doesNotContain(MemberField.PHONE, MemberField.UNIT);

        roll.add(Map.of(MemberField.NAME, "Vi Văn Tá", MemberField.PHONE, "0912 345 678"));

        assertThat(roll.fieldsProperty().get()).contains(MemberField.PHONE);
    }

    @Test
    void guests_are_not_summoned() {
        roll.giveKind(Set.of(Congress.member(1), Congress.member(2)), MemberKind.GUEST);

        assertThat(roll.countsProperty().get()).isEqualTo(new Counts(127, 125, 2));
        assertThat(told()).isEqualTo("Tư cách của 2 người: Khách mời.");
    }

    @Test
    void who_belongs_to_no_group_any_more_can_be_found() {
        roll.moveToGroup(Set.of(Congress.member(1)), "");
        roll.groupProperty().set(Optional.of(""));

        assertThat(roll.rows()).extracting(row -> row.member().id()).containsExactly(Congress.member(1));
    }

    @Test
    void the_form_says_what_the_roll_would_refuse_before_it_is_asked() {
        var texts = Map.of(MemberField.NAME, "Vi Văn Tá", MemberField.CARD, "cb001");

        assertThat(roll.problem(Optional.empty(), texts).map(messages::text))
                .hasValueSatisfying(words -> assertThat(words).startsWith("Mã thẻ cb001 đang là của"));
        assertThat(roll.problem(Optional.of(session.state().meeting().roll().require(Congress.member(1))), texts))
                .as("the card is the person's own")
                .isEmpty();
    }

    @Test
    void removing_can_be_undone_and_is_refused_for_whoever_was_in_the_hall() {
        Congress.checkIn(session, 1);
        var present = session.state().meeting().roll().require(Congress.member(1));
        var absent = session.state().meeting().roll().require(Congress.member(2));

        roll.remove(present);
        assertThat(failures.refusals).hasSize(1);
        assertThat(roll.rows()).hasSize(127);

        roll.remove(absent);
        assertThat(roll.rows()).hasSize(126);
        session.undo();
        assertThat(roll.rows()).hasSize(127);
    }

    private String told() {
        return messages.text(roll.toldProperty().get().orElseThrow().sentence());
    }
}
