package org.thuky.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thuky.domain.floor.Point;
import org.thuky.domain.floor.PointKind;

/** Points are typed one after another; how they begin is an offer, what is chosen by hand is not touched. */
class PointsDraftTest {

    private final PointsDraft draft = new PointsDraft(List.of());

    @Test
    void the_next_point_is_of_the_same_kind() {
        type(line(0), "Một là: tiếp tục gương mẫu");
        type(draft.after(line(0)), "phối hợp với chính quyền");

        assertThat(draft.points())
                .extracting(Point::kind, Point::text)
                .containsExactly(
                        tuple(PointKind.REQUEST, "tiếp tục gương mẫu"),
                        tuple(PointKind.REQUEST, "phối hợp với chính quyền"));
        assertThat(draft.lines()).hasSize(3);
    }

    @Test
    void a_kind_chosen_by_hand_stays_however_the_words_begin() {
        line(0).choose(PointKind.PRAISE);
        type(line(0), "Một là: tiếp tục gương mẫu");

        assertThat(draft.points()).containsExactly(new Point(PointKind.PRAISE, "Một là: tiếp tục gương mẫu"));
    }

    @Test
    void a_list_copied_elsewhere_becomes_a_point_a_line() {
        line(0).choose(PointKind.SHORTCOMING);
        draft.paste(line(0), "(1) chậm báo cáo\r\n\n(2) thiếu kinh phí\n");

        assertThat(draft.points())
                .containsExactly(
                        new Point(PointKind.SHORTCOMING, "chậm báo cáo"),
                        new Point(PointKind.SHORTCOMING, "thiếu kinh phí"));
    }

    @Test
    void a_line_is_removed_but_there_is_always_one_to_type_into() {
        var known = new PointsDraft(List.of(new Point(PointKind.REMARK, "a"), new Point(PointKind.PRAISE, "b")));
        known.remove(known.lines().get(0));
        assertThat(known.points()).containsExactly(new Point(PointKind.PRAISE, "b"));

        known.remove(known.lines().get(1));
        assertThat(known.lines()).hasSize(2);
        known.lines().get(0).textProperty().set("  ");
        assertThat(known.isBlank()).isTrue();
    }

    @Test
    void accents_that_come_apart_are_put_together() {
        type(line(0), "Mo\u0302\u0323t la\u0300: giu\u031b\u0303 go\u0302\u0301c");
        assertThat(draft.points()).containsExactly(new Point(PointKind.REQUEST, "giữ gốc"));
    }

    private PointsDraft.Line line(int index) {
        return draft.lines().get(index);
    }

    private static void type(PointsDraft.Line line, String words) {
        line.textProperty().set(words);
    }
}
