package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.Person;

/** Which digits may be a PIN, and how long whoever mistypes one waits. */
class PinTest {

    private static final PinOwner LONG = new PinOwner(Person.called("Bế Ngọc Long"));

    @ParameterizedTest
    @ValueSource(strings = {"258036", "246813", "190485", "112358", "000001", "123465", "314159265358"})
    void digits_that_nobody_guesses_first_are_a_pin(String digits) {
        assertThat(Pin.weakness(digits)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2580", "25803", "1234567890123", "12a456", "１２３４５６", "25 036"})
    void a_pin_has_six_to_twelve_digits(String digits) {
        assertThat(Pin.weakness(digits)).contains(Sentence.of("meeting.refusal.pin.form", 6, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000",
                "77777777",
                "123456",
                "654321",
                "789012",
                "321098",
                "024680",
                "135791",
                "121212",
                "123123",
                "1212121",
                "258258258"
            })
    void what_everybody_tries_first_is_no_pin(String digits) {
        assertThat(Pin.weakness(digits)).contains(Sentence.of("meeting.refusal.pin.easy"));
    }

    @Test
    void a_script_may_tell_of_four_digits_but_not_of_three() {
        Pin.requireTold("1111");
        refused("meeting.refusal.pin.form", () -> Pin.requireTold("111"));
        refused("meeting.refusal.pin.form", () -> Pin.requireTold("11b1"));
    }

    @Test
    void two_mistakes_are_free_and_then_the_wait_doubles_up_to_five_minutes() {
        assertThat(IntStream.rangeClosed(0, 13).mapToObj(Pins::waitAfter).map(Duration::toSeconds))
                .containsExactlyElementsOf(List.of(0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L));
        assertThat(Pins.waitAfter(Integer.MAX_VALUE)).hasMinutes(5);
    }

    @Test
    void the_wait_is_told_in_seconds_and_over_when_it_is_over() {
        var pins = mistyped(6);
        assertThat(pins.left(LONG, Duration.ofMillis(200))).hasSeconds(8);
        assertThat(pins.left(LONG, Duration.ofMillis(7_999))).hasSeconds(1);
        refused("meeting.refusal.pin.wait", () -> pins.requireWaited(LONG, Duration.ofMillis(7_999)));
        pins.requireWaited(LONG, Duration.ofSeconds(8));
        assertThat(pins.left(LONG, Duration.ofHours(1))).isZero();
    }

    @Test
    void one_persons_mistakes_make_nobody_else_wait() {
        assertThat(mistyped(6).left(PinOwner.LOCK, Duration.ZERO)).isZero();
    }

    @Test
    void the_right_pin_and_a_new_one_end_the_wait() {
        assertThat(mistyped(6).shown(LONG).left(LONG, Duration.ZERO)).isZero();
        assertThat(mistyped(6).with(LONG, new Pin(1, "a1", "b2")).left(LONG, Duration.ZERO))
                .isZero();
    }

    private static Pins mistyped(int times) {
        var pins = Pins.NONE;
        for (int i = 0; i < times; i++) {
            pins = pins.mistyped(LONG);
        }
        return pins;
    }
}
