package org.thuky.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Person;
import org.thuky.session.Session;
import org.thuky.testkit.Congress;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

class OverviewViewModelTest {

    private final Session session = Congress.begun();
    private final OverviewViewModel model = new OverviewViewModel(
            new Desk(session, new ToldFailures().work(), Runnable::run), new Messages(Messages.VIETNAMESE));

    @Test
    void the_facts_of_cao_bang_are_told() {
        assertThat(model.titleProperty().get()).isEqualTo("Đại hội Công đoàn cơ sở Văn phòng UBND tỉnh Cao Bằng");
        assertThat(model.kindProperty().get()).isEqualTo("Đại hội toàn thể · Nhiệm kỳ 2023 – 2028");
        assertThat(model.whenProperty().get()).startsWith("13:30").contains("09/5/2023");
        assertThat(model.ruleSetProperty().get()).isEqualTo("Bộ quy định: Khóa XII (đại hội nhiệm kỳ 2023–2028)");
    }

    @Test
    void corrected_facts_are_shown_and_unchanged_ones_are_not_written() {
        long before = session.state().chronicle().nextNumber();
        model.correct(model.facts().facts());
        assertThat(session.state().chronicle().nextNumber()).isEqualTo(before);

        var draft = model.facts();
        draft.ordinalProperty().set("VI");
        draft.startProperty().set("7h30");
        model.correct(draft.facts());

        assertThat(model.titleProperty().get()).endsWith("lần thứ VI");
        assertThat(model.whenProperty().get()).startsWith("07:30");
    }

    @Test
    void a_chosen_body_is_named_in_the_readiness_list() {
        model.choose(BodyKind.SECRETARIAT, List.of(new Officer(Person.called("Lục Thị Hà"), "Trưởng đoàn")));

        assertThat(model.officers(BodyKind.SECRETARIAT)).hasSize(1);
        assertThat(model.checksProperty().get())
                .filteredOn(check -> check.standing() == Check.Standing.DONE)
                .extracting(model::words)
                .contains("Đoàn Thư ký: Lục Thị Hà");
    }
}
