package org.thuky.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.GuestOf;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Roll;
import org.thuky.testkit.Congress;

/** A guest is a person with an office, or a body that sends whom it likes; whose guest it is, is asked of guests alone. */
class GuestFormTest {

    private final Roll roll = Congress.begun().state().meeting().roll();
    private final GuestFormViewModel form = new GuestFormViewModel(texts -> Refusal.against(() -> roll.add(texts)));

    @Test
    void a_person_comes_with_position_and_unit() {
        form.nameProperty().set(" Cao Hồng Kỳ ");
        form.positionProperty().set("Phó Chủ tịch");
        form.unitProperty().set("Liên đoàn Lao động tỉnh");
        var guest = roll.add(form.texts()).member();

        assertThat(guest.kind()).isEqualTo(MemberKind.GUEST);
        assertThat(guest.guestOf()).isEqualTo(GuestOf.UPPER_UNION);
        assertThat(guest.office()).isEqualTo("Phó Chủ tịch, Liên đoàn Lao động tỉnh");
    }

    @Test
    void a_body_has_no_unit_besides_itself() {
        form.unitProperty().set("gõ nhầm");
        form.kindProperty().set(MemberKind.GUEST_BODY);
        form.sideProperty().set(GuestOf.PARTY);
        form.nameProperty().set("Ban Dân vận Tỉnh ủy");
        form.positionProperty().set("Lãnh đạo");
        var guest = roll.add(form.texts()).member();

        assertThat(guest.kind()).isEqualTo(MemberKind.GUEST_BODY);
        assertThat(guest.office()).isEqualTo("Lãnh đạo");
        assertThat(guest.summoned()).isFalse();
    }

    @Test
    void nobody_is_no_guest() {
        assertThat(form.validity().ready().get()).isFalse();
        form.nameProperty().set("Cao Hồng Kỳ");
        assertThat(form.validity().ready().get()).isTrue();
    }

    @Test
    void whoever_is_made_a_member_is_nobodys_guest() {
        var known = roll.add(
                        Map.of(MemberField.NAME, "Vi Tá", MemberField.KIND, "GUEST", MemberField.GUEST_OF, "PARTY"))
                .member();
        var edit = new MemberFormViewModel(Optional.of(known), texts -> Optional.empty());
        assertThat(edit.guest().get()).isTrue();
        assertThat(edit.texts()).containsEntry(MemberField.GUEST_OF, "PARTY");

        edit.kindProperty().set(MemberKind.ELECTED);
        assertThat(edit.guest().get()).isFalse();
        assertThat(edit.texts()).containsEntry(MemberField.GUEST_OF, "");
    }
}
