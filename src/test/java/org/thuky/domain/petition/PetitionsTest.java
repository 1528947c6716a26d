package org.thuky.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;

class PetitionsTest {

    private static final Instant NOON = Instant.parse("2026-05-09T05:00:00Z");

    private Petitions petitions = Petitions.NONE;

    @Test
    void each_goes_to_its_addressee_in_the_order_in_which_it_came() {
        recorded(Addressee.EMPLOYER, "Sửa nhà để xe");
        recorded(Addressee.UPPER_UNION, "Tập huấn cán bộ công đoàn");
        recorded(Addressee.EMPLOYER, "Khám sức khỏe định kỳ");

        assertThat(petitions.to(Addressee.EMPLOYER))
                .extracting(Petition::text)
                .containsExactly("Sửa nhà để xe", "Khám sức khỏe định kỳ");
        assertThat(petitions.to(Addressee.PARTY)).isEmpty();
    }

    @Test
    void an_answer_is_written_into_the_petition_it_answers() {
        recorded(Addressee.EMPLOYER, "Sửa nhà để xe");
        happens(petitions.edit(new Petition(
                new PetitionId(1), Addressee.EMPLOYER, "Tổ 1", "", "Sửa nhà để xe", 2, "Sửa trong quý III")));

        assertThat(petitions.all()).extracting(Petition::answer).containsExactly("Sửa trong quý III");
    }

    @Test
    void the_number_of_a_removed_one_is_not_given_to_another() {
        recorded(Addressee.EMPLOYER, "Sửa nhà để xe");
        happens(petitions.remove(new PetitionId(1)));
        recorded(Addressee.EMPLOYER, "Khám sức khỏe");

        assertThat(petitions.all())
                .extracting(petition -> petition.id().value())
                .containsExactly(2);
    }

    @Test
    void one_that_says_nothing_or_that_nobody_asked_for_is_refused() {
        assertRefused("petition.refusal.text", () -> petitions.record(Addressee.PARTY, "", "", " ", 1, ""));
        assertRefused("petition.refusal.support", () -> petitions.record(Addressee.PARTY, "", "", "…", 0, ""));
        assertRefused("petition.refusal.unknown", () -> petitions.remove(new PetitionId(7)));
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    private void recorded(Addressee to, String text) {
        happens(petitions.record(to, "Tổ 1", "", text, 1, ""));
    }

    private void happens(PetitionEvent event) {
        petitions = event.applyTo(petitions, NOON);
    }
}
