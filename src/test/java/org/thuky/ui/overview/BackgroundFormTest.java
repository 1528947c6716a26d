package org.thuky.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.meeting.Background;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.meeting.Term;
import org.thuky.domain.meeting.UpperCongress;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;
import org.thuky.testkit.Problems;
import org.thuky.text.Messages;

/** What came before the meeting may all stay empty; what is told of it must be possible. */
class BackgroundFormTest {

    private static final Background TOLD = new Background(
            new Term(2017, 2023),
            List.of(new Officer(Person.called("Dương Hồng Phượng"), "Chủ tịch Công đoàn cơ sở")),
            new UpperCongress("Đại hội đại biểu Công đoàn Viên chức tỉnh", 5, new Term(2023, 2028)),
            List.of("Chi bộ cơ quan", "Công đoàn Viên chức tỉnh"),
            9,
            "tổng kết hoạt động công đoàn năm 2021",
            "nửa nhiệm kỳ 2014 - 2019");

    @Test
    void what_is_told_is_shown_and_read_back_as_it_was() {
        var form = form(TOLD);
        assertThat(form.outgoingProperty().get()).isEqualTo("2017 – 2023");
        assertThat(form.committeeOrdinalProperty().get()).isEqualTo("IX");
        assertThat(form.background()).isEqualTo(TOLD);
    }

    @Test
    void nothing_has_to_be_told() {
        var form = form(Background.UNTOLD);
        assertThat(form.validity().ready().get()).isTrue();
        assertThat(form.background()).isEqualTo(Background.UNTOLD);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', ''",
        "2017-2023, V, '', ''",
        "2017, '', start.form.problem.term, ''",
        "2023 - 2017, '', start.form.problem.term, ''",
        "0001 - 0002, '', start.form.problem.term, ''",
        "'', năm, '', start.form.problem.ordinal"
    })
    void a_term_has_two_years_and_an_ordinal_is_a_number(String term, String ordinal, String atTerm, String atOrdinal) {
        var form = form(Background.UNTOLD);
        form.outgoingProperty().set(term);
        form.aboveTermProperty().set(term);
        form.aboveOrdinalProperty().set(ordinal);
        form.committeeOrdinalProperty().set(ordinal);
        assertThat(Problems.at(form.validity(), form.outgoingProperty())).isEqualTo(atTerm);
        assertThat(Problems.at(form.validity(), form.aboveTermProperty())).isEqualTo(atTerm);
        assertThat(Problems.at(form.validity(), form.aboveOrdinalProperty())).isEqualTo(atOrdinal);
        assertThat(Problems.at(form.validity(), form.committeeOrdinalProperty()))
                .isEqualTo(atOrdinal);
    }

    @Test
    void an_ordinal_that_no_meeting_has_is_refused_as_the_record_refuses_it() {
        var form = form(Background.UNTOLD);
        form.committeeOrdinalProperty().set("120");
        assertThat(Problems.whole(form.validity())).isEqualTo("meeting.refusal.ordinal");
    }

    private static BackgroundFormViewModel form(Background background) {
        return new BackgroundFormViewModel(background, Roll.EMPTY, new Messages(Messages.VIETNAMESE));
    }
}
