package org.thuky.ui.election;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.ElectionKind;
import org.thuky.testkit.Problems;

/** What the forms about an election do not take, and beside which field they say so. */
class ElectionFormsTest {

    private final Hall hall = new Hall(102);

    @ParameterizedTest
    @CsvSource({
        "Ban Chấp hành, 9,   9,   0,   '',                 '',                 '',                 ''",
        "Ban Chấp hành, 9,   7,   2,   '',                 '',                 '',                 ''",
        "'',            9,   9,   0,   common.form.needed, '',                 '',                 ''",
        "Ban Chấp hành, 7,   9,   0,   '',                 common.form.number, '',                 ''",
        "Ban Chấp hành, '',  '',  0,   '',                 common.form.number, common.form.number, ''",
        "Ban Chấp hành, 9,   0,   0,   '',                 '',                 common.form.number, ''",
        "Ban Chấp hành, 100, 99,  0,   '',                 common.form.number, '',                 ''",
        "Ban Chấp hành, 9,   9,   100, '',                 '',                 '',                 common.form.number"
    })
    void seats_are_some_of_the_body(
            String title,
            String size,
            String seats,
            String alternates,
            String atTitle,
            String atSize,
            String atSeats,
            String atAlternates) {
        var form = ElectionFormViewModel.fresh(hall.desk.meeting(), ElectionKind.COMMITTEE, hall.messages);
        form.titleProperty().set(title);
        form.sizeProperty().set(size);
        form.seatsProperty().set(seats);
        form.alternatesProperty().set(alternates);
        assertThat(Problems.at(form.validity(), form.titleProperty())).isEqualTo(atTitle);
        assertThat(Problems.at(form.validity(), form.sizeProperty())).isEqualTo(atSize);
        assertThat(Problems.at(form.validity(), form.seatsProperty())).isEqualTo(atSeats);
        assertThat(Problems.at(form.validity(), form.alternatesProperty())).isEqualTo(atAlternates);
    }

    @ParameterizedTest
    @CsvSource({
        "15/QĐ-LĐLĐ, 1/11/2025, Liên đoàn Lao động tỉnh, '',                 '',                          ''",
        "'',         1/11/2025, Liên đoàn Lao động tỉnh, common.form.needed, '',                          ''",
        "15/QĐ-LĐLĐ, 31/2/2025, Liên đoàn Lao động tỉnh, '',                 election.first.problem.date, ''",
        "15/QĐ-LĐLĐ, '',        Liên đoàn Lao động tỉnh, '',                 election.first.problem.date, ''",
        "15/QĐ-LĐLĐ, 1/11/2025, ' ',                     '',                 '',                          common.form.needed"
    })
    void a_decision_has_its_number_its_day_and_its_issuer(
            String number, String date, String issuer, String atNumber, String atDate, String atIssuer) {
        var form = new AppointmentFormViewModel(hall.desk, hall.messages);
        form.add(Candidate.called("Lê Thị An"));
        form.numberProperty().set(number);
        form.dateProperty().set(date);
        form.issuerProperty().set(issuer);
        assertThat(Problems.at(form.validity(), form.numberProperty())).isEqualTo(atNumber);
        assertThat(Problems.at(form.validity(), form.dateProperty())).isEqualTo(atDate);
        assertThat(Problems.at(form.validity(), form.issuerProperty())).isEqualTo(atIssuer);
    }

    @Test
    void a_decision_appoints_somebody() {
        var form = new AppointmentFormViewModel(hall.desk, hall.messages);
        form.numberProperty().set("15/QĐ-LĐLĐ");
        assertThat(Problems.whole(form.validity())).isEqualTo("common.form.nobody");
        form.add(Candidate.called("Lê Thị An"));
        assertThat(form.validity().ready().get()).isTrue();
        form.titleProperty().set("");
        assertThat(Problems.at(form.validity(), form.titleProperty())).isEqualTo("common.form.needed");
    }

    @Test
    void the_presidium_grants_a_withdrawal_or_does_not() {
        var form = new WithdrawalFormViewModel();
        form.reasonProperty().set("Sức khỏe");
        assertThat(Problems.whole(form.validity())).isEqualTo("common.form.either");
        for (boolean granted : new boolean[] {true, false}) {
            form.grantedProperty().set(granted);
            assertThat(form.validity().ready().get()).isTrue();
        }
    }
}
