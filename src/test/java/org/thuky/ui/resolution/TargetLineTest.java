package org.thuky.ui.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.thuky.domain.resolution.Judgement;
import org.thuky.domain.resolution.Period;
import org.thuky.domain.resolution.Precision;
import org.thuky.domain.resolution.Quantity;
import org.thuky.domain.resolution.Target;
import org.thuky.text.Messages;

class TargetLineTest {

    private final BooleanProperty termOver = new SimpleBooleanProperty();
    private final TargetLine line = new TargetLine(termOver, new Messages(Messages.VIETNAMESE));

    @Test
    void a_sentence_is_read_while_it_is_typed() {
        line.textProperty().set("Hằng năm có 8");
        line.textProperty().set("Hằng năm có 85% đạt danh hiệu lao động tiên tiến");

        assertThat(line.aim().textProperty().get()).isEqualTo("85");
        assertThat(line.unitProperty().get()).isEqualTo("%");
        assertThat(line.periodProperty().get()).isEqualTo(Period.YEAR);
    }

    @Test
    void what_was_corrected_stays_and_the_difference_is_told_until_the_sentence_agrees() {
        line.textProperty().set("Phấn đấu 90% trở lên đoàn viên xuất sắc");
        assertThat(line.hintProperty().get()).isEmpty();

        line.aim().textProperty().set("95");
        assertThat(line.hintProperty().get()).isEqualTo("Câu ghi 90 trở lên, ô số ghi 95. Sửa câu hoặc số cho khớp.");

        line.textProperty().set("Phấn đấu 95% trở lên đoàn viên xuất sắc mỗi năm");
        assertThat(line.hintProperty().get()).isEmpty();
        assertThat(line.content().aim()).contains(Quantity.exact(95));
        assertThat(line.content().period()).isEqualTo(Period.YEAR);
    }

    @Test
    void a_number_that_cannot_be_read_is_told_and_stays_while_the_number_before_counts() {
        line.textProperty().set("Kết nạp 15 đồng chí");
        line.aim().textProperty().set("15x");

        assertThat(line.problemProperty().get()).startsWith("Không đọc được số «15x»");
        assertThat(line.content().aim()).contains(Quantity.exact(15));

        line.textProperty().set("Kết nạp 16 đồng chí");
        assertThat(line.aim().textProperty().get()).isEqualTo("15x");

        line.aim().textProperty().set("16");
        assertThat(line.problemProperty().get()).isEmpty();
    }

    @Test
    void columns_that_were_copied_along_win_over_the_sentence() {
        line.take(new Pasted.Row("Thi đua", "Đoàn viên xuất sắc", List.of("90%", "", "Không quá", "Mỗi năm")));

        assertThat(line.content())
                .isEqualTo(new Target(
                        "Thi đua",
                        "Đoàn viên xuất sắc",
                        Optional.of(new Quantity(BigDecimal.valueOf(90), Precision.AT_MOST)),
                        "%",
                        Period.YEAR,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        ""));
    }

    @Test
    void a_review_is_judged_by_its_figures_unless_somebody_judges_otherwise() {
        line.show(Target.of("Kết nạp 15 đồng chí"));
        assertThat(line.verdictProperty().get()).isEqualTo("Chưa đánh giá");

        line.achieved().textProperty().set("11");
        assertThat(line.reachedProperty().get()).isEqualTo("73,3%");
        assertThat(line.verdictProperty().get()).isEqualTo("Đang thực hiện (theo số)");
        termOver.set(true);
        assertThat(line.verdictProperty().get()).isEqualTo("Chưa đạt (theo số)");
        termOver.set(false);

        line.achieved().textProperty().set("15");
        assertThat(line.reachedProperty().get()).isEqualTo("100%");
        line.achieved().textProperty().set("11");

        line.judgedProperty().set(Optional.of(Judgement.MET));
        assertThat(line.content().judgement(false)).contains(Judgement.MET);
        assertThat(line.verdictProperty().get()).isEqualTo("Đang thực hiện (theo số)");
    }
}
