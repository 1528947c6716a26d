package org.thuky.domain.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;

class RollTest {

    private static final Instant AT = Instant.EPOCH;
    private static final MemberId FIRST = new MemberId(1);
    private static final MemberId SECOND = new MemberId(2);

    @Test
    void members_come_onto_the_roll_one_by_one() {
        var roll = roll("Nông Thị Hà|CB1|Tổ 1", "Bế Văn An||Tổ 2", "Nông Thị Hà||Tổ 1");
        assertThat(roll.members()).extracting(member -> member.id().value()).containsExactly(1, 2, 3);
        assertThat(roll.inOrder())
                .extracting(member -> member.name().full())
                .containsExactly("Bế Văn An", "Nông Thị Hà", "Nông Thị Hà");
        assertThat(roll.groups()).containsExactly("Tổ 1", "Tổ 2");
    }

    @Test
    void a_card_has_one_bearer() {
        var roll = roll("Nông Thị Hà|CB1|", "Bế Văn An||");
        assertThat(roll.holderOf("cb 1")).map(Member::id).contains(FIRST);
        assertThat(roll.holderOf("")).isEmpty();
        assertThatThrownBy(() -> roll.edit(SECOND, Map.of(MemberField.CARD, "cb1")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("member.refusal.card-taken"));
        var same = roll.edit(FIRST, Map.of(MemberField.CARD, "CB1")).applyTo(roll, AT);
        assertThat(same.require(FIRST).card()).isEqualTo("CB1");
    }

    @Test
    void editing_leaves_what_was_not_edited() {
        var roll = roll("Nông Thị Hà|CB1|Tổ 1");
        var edited = roll.edit(FIRST, Map.of(MemberField.BIRTH, "1980", MemberField.PARTY, "true"))
                .applyTo(roll, AT)
                .require(FIRST);
        assertThat(edited.birth()).isEqualTo(new BirthDate(1980, 0, 0));
        assertThat(edited.party()).isTrue();
        assertThat(edited.group()).isEqualTo("Tổ 1");
        assertThat(roll.require(FIRST).party()).isFalse();
    }

    @Test
    void a_number_is_not_given_twice() {
        var roll = roll("Nông Thị Hà||", "Bế Văn An||");
        var shorter = roll.remove(SECOND).applyTo(roll, AT);
        assertThat(shorter.nextId()).isEqualTo(new MemberId(3));
        assertThat(shorter.member(SECOND)).isEmpty();
        assertThatThrownBy(() -> shorter.remove(SECOND)).isInstanceOf(Refusal.class);
    }

    @Test
    void guests_are_not_summoned() {
        var roll = roll("Nông Thị Hà||", "Bế Văn An||");
        var withGuest = roll.giveKind(Set.of(SECOND), MemberKind.GUEST).applyTo(roll, AT);
        assertThat(withGuest.summoned()).extracting(Member::id).containsExactly(FIRST);
        assertThat(withGuest.size()).isEqualTo(2);
    }

    @Test
    void people_move_between_groups_and_groups_are_renamed() {
        var roll = roll("Nông Thị Hà||Tổ 1", "Bế Văn An||Tổ 1", "Lục Thị Mai||Tổ 2");
        var moved = roll.moveToGroup(Set.of(SECOND), "Tổ 2").applyTo(roll, AT);
        assertThat(moved.inGroup("Tổ 2"))
                .extracting(member -> member.name().full())
                .containsExactly("Bế Văn An", "Lục Thị Mai");
        var renamed = moved.renameGroup("Tổ 2", " Tổ  Nhà khách ").applyTo(moved, AT);
        assertThat(renamed.groups()).containsExactly("Tổ 1", "Tổ Nhà khách");
    }

    @Test
    void groups_are_not_merged_by_a_slip_of_the_pen() {
        var roll = roll("Nông Thị Hà||Tổ 1", "Bế Văn An||Tổ 2");
        assertThatThrownBy(() -> roll.renameGroup("Tổ 1", "Tổ 2")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> roll.renameGroup("Tổ 3", "Tổ 4")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> roll.renameGroup("Tổ 1", " ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> roll.moveToGroup(Set.of(), "Tổ 2")).isInstanceOf(Refusal.class);
    }

    @Test
    void an_event_that_no_longer_fits_is_refused_and_not_forced() {
        var roll = roll("Nông Thị Hà||");
        assertThatThrownBy(() -> new MemberEvent.MemberRemoved(SECOND).applyTo(roll, AT))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new MemberEvent.MemberAdded(roll.require(FIRST)).applyTo(roll, AT))
                .isInstanceOf(Refusal.class);
    }

    static Roll roll(String... people) {
        var roll = Roll.EMPTY;
        for (var person : people) {
            var parts = List.of(person.split("\\|", -1));
            roll = roll.add(Map.of(
                            MemberField.NAME, parts.get(0),
                            MemberField.CARD, parts.get(1),
                            MemberField.GROUP, parts.get(2)))
                    .applyTo(roll, AT);
        }
        return roll;
    }
}
