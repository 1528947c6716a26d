package org.thuky.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.Roll;
import org.thuky.testkit.Congress;

/** What the roll refuses is told beside the field that was changed, and nowhere else. */
class MemberFormTest {

    private final Roll roll = Congress.begun().state().meeting().roll();
    private final MemberFormViewModel form =
            new MemberFormViewModel(Optional.empty(), texts -> Refusal.against(() -> roll.add(texts)));

    @BeforeEach
    void a_newcomer() {
        form.textProperty(MemberField.NAME).set("Lê Thị An");
    }

    @ParameterizedTest
    @CsvSource({
        "NAME, '', true",
        "BIRTH, 31/2/1980, true",
        "BIRTH, 9/5/1980, false",
        "BIRTH, 1980, false",
        "CARD, CB001, true",
        "CARD, CB999, false",
        "POSITION, '', false"
    })
    void one_field_is_to_blame(MemberField changed, String typed, boolean refused) {
        form.textProperty(changed).set(typed);
        for (var field :
                new MemberField[] {MemberField.NAME, MemberField.BIRTH, MemberField.CARD, MemberField.POSITION}) {
            assertThat(form.validity()
                            .problem(form.textProperty(field))
                            .getValue()
                            .isPresent())
                    .as(field.name())
                    .isEqualTo(refused && field == changed);
        }
    }

    @Test
    void what_was_on_the_roll_before_is_no_mistake_of_today() {
        var known = roll.members().iterator().next();
        var edit = new MemberFormViewModel(
                Optional.of(known), texts -> Refusal.against(() -> roll.edit(known.id(), texts)));
        assertThat(edit.validity().ready().get()).isTrue();
        edit.textProperty(MemberField.CARD).set("CB002");
        assertThat(edit.validity().problem(edit.textProperty(MemberField.CARD)).getValue())
                .isPresent();
        edit.textProperty(MemberField.CARD).set(known.card());
        assertThat(edit.validity().ready().get()).isTrue();
    }
}
