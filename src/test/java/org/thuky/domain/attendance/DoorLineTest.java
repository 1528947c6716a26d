package org.thuky.domain.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.attendance.DoorLine.Told;

class DoorLineTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Hường đến lúc 7:40, Hường, true, 07:40",
        "Hường den luc 7h40, Hường, true, 07:40",
        "nguyễn thị hường lúc 7 giờ, nguyễn thị hường, true, 07:00",
        "cb007 7:40, cb007, true, 07:40",
        "Nam ra về lúc 10 giờ 15, Nam, false, 10:15",
        "Nam VỀ 10g15, Nam, false, 10:15",
        "Nam left at 10:15, Nam, false, 10:15"
    })
    void a_time_may_stand_behind_the_name(String typed, String who, boolean arrival, LocalTime time) {
        assertThat(DoorLine.read(typed)).isEqualTo(new DoorLine(who, Optional.of(new Told(arrival, time))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hường", "CB007", "CB 12", "Lê Thị Về", "Hường 25:10", "Hường 7:75", "7:40"})
    void anything_else_is_somebody(String typed) {
        assertThat(DoorLine.read(typed)).isEqualTo(new DoorLine(typed, Optional.empty()));
    }
}
