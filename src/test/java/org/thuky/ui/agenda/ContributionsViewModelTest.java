package org.thuky.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.ContributionKind;
import org.thuky.domain.floor.Speaker;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.session.Session;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.testkit.Congress;
import org.thuky.testkit.Problems;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** Who spoke under a row of the agenda, written down while they speak. */
class ContributionsViewModelTest {

    private final Session session = Congress.begun();
    private final ReadOnlyObjectWrapper<Optional<ItemId>> selected =
            new ReadOnlyObjectWrapper<>(Optional.of(row(AgendaRole.GUEST_SPEECH)));
    private final ContributionsViewModel model = new ContributionsViewModel(
            new Desk(session, new ToldFailures().work(), Runnable::run),
            selected.getReadOnlyProperty(),
            new Messages(Messages.VIETNAMESE));

    @Test
    void a_guest_is_found_by_some_letters_and_told_with_what_the_roll_says() {
        session.perform(new AddMember(Map.of(
                MemberField.NAME, "Cao Hồng Kỳ",
                MemberField.POSITION, "Phó Chủ tịch",
                MemberField.UNIT, "Liên đoàn Lao động tỉnh",
                MemberField.KIND, MemberKind.GUEST.name())));
        var form = model.fresh();
        assertThat(form.kindProperty().get()).isEqualTo(ContributionKind.ADDRESS);
        speaker(form, "Cao Hồng Kỳ");
        point(form, "Một là: tiếp tục gương mẫu");
        model.record(form.contribution());

        assertThat(model.rowsProperty().get())
                .extracting(ContributionRow::who, ContributionRow::kind, ContributionRow::words)
                .containsExactly(tuple(
                        "Cao Hồng Kỳ, Phó Chủ tịch, Liên đoàn Lao động tỉnh",
                        "Phát biểu, chỉ đạo",
                        "tiếp tục gương mẫu"));
        var speaker = recorded().by().get(0);
        assertThat(speaker.person().member()).isPresent();
        assertThat(speaker.capacity()).isEmpty();
    }

    @Test
    void of_several_the_names_are_listed() {
        var form = model.fresh();
        form.kindProperty().set(ContributionKind.FLOWERS_TO_MEETING);
        form.speakers()
                .with("Ngọc Văn Phán", "Chủ tịch Công đoàn Viên chức tỉnh")
                .with("", "Đài Truyền hình tỉnh");
        model.record(form.contribution());

        assertThat(model.rowsProperty().get())
                .extracting(ContributionRow::who)
                .containsExactly("Ngọc Văn Phán; Đài Truyền hình tỉnh");
    }

    @Test
    void what_is_opened_and_left_as_it_was_writes_nothing() {
        var form = model.fresh();
        speaker(
                form,
                session.state()
                        .meeting()
                        .roll()
                        .told(Person.of(
                                session.state().meeting().roll().inOrder().get(3))));
        model.record(form.contribution());
        long before = session.state().chronicle().nextNumber();

        var known = model.rowsProperty().get().get(0).contribution();
        model.edit(known, model.formOf(known).contribution());

        assertThat(session.state().chronicle().nextNumber()).isEqualTo(before);
    }

    @Test
    void what_belongs_to_no_row_is_found_under_every_row_and_can_be_moved() {
        var form = model.fresh();
        form.itemProperty().set(Optional.empty());
        speaker(form, "Phạm Thị Bổng");
        model.record(form.contribution());
        selected.set(Optional.of(row(AgendaRole.DISCUSSION)));
        assertThat(model.rowsProperty().get())
                .extracting(ContributionRow::kind)
                .containsExactly("Phát biểu, chỉ đạo · ngoài chương trình");

        var edit = model.formOf(recorded());
        edit.itemProperty().set(selected.get());
        model.edit(recorded(), edit.contribution());
        selected.set(Optional.of(row(AgendaRole.TERM_REPORT)));
        assertThat(model.rowsProperty().get()).isEmpty();

        session.undo();
        assertThat(model.rowsProperty().get()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ADDRESS, Vi Tá, '', Tốt, ''",
        "ADDRESS, '', Đài Truyền hình, Tốt, ''",
        "ADDRESS, '', '', Tốt, floor.refusal.nobody",
        "ADDRESS, Vi Tá, '', (1), floor.refusal.point",
        "FLOWERS_TO_MEETING, Vi Tá, '', '', ''",
        "FLOWERS_TO_MEETING, Vi Tá, '', Tốt, floor.refusal.gesture",
        "PHOTOGRAPH, '', '', '', ''"
    })
    void the_form_tells_what_the_floor_refuses(
            ContributionKind kind, String name, String capacity, String words, String problem) {
        var form = model.fresh();
        form.kindProperty().set(kind);
        form.speakers().with(name, capacity);
        point(form, words);
        assertThat(Problems.whole(form.validity())).isEqualTo(problem);
    }

    @Test
    void words_typed_before_a_gesture_was_chosen_stay_in_view_until_they_are_gone() {
        var form = model.fresh();
        point(form, "Tốt");
        form.kindProperty().set(ContributionKind.FLOWERS_TO_COMMITTEE);
        assertThat(form.speech().get()).isTrue();

        form.points().lines().get(0).textProperty().set("");
        assertThat(form.speech().get()).isFalse();
    }

    private void speaker(ContributionFormViewModel form, String name) {
        var line = form.speakers().lines().get(0);
        line.firstProperty().set(name);
        form.chosen(line);
        assertThat(line.secondProperty().get())
                .isEqualTo(Speaker.usualCapacity(
                        session.state().meeting().roll(),
                        session.state().meeting().roll().called(name)));
    }

    private static void point(ContributionFormViewModel form, String words) {
        form.points().lines().get(0).textProperty().set(words);
    }

    private Contribution recorded() {
        return session.state().meeting().floor().contributions().get(0);
    }

    private ItemId row(AgendaRole role) {
        return session.state().meeting().agenda().items().stream()
                .filter(item -> item.step() == role)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
