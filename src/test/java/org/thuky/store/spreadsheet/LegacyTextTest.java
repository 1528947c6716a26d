package org.thuky.store.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyTextTest {

    @ParameterizedTest
    @CsvSource({
        "NguyÔn V¨n H­ng, Nguyễn Văn Hưng",
        "§Æng ThÞ H­êng, Đặng Thị Hường",
        "TrÇn Quèc To¶n, Trần Quốc Toản",
        "Hä vµ tªn, Họ và tên",
        "§µm §øc ThuËn, Đàm Đức Thuận",
        "N«ng ThÞ Mü, Nông Thị Mỹ"
    })
    void text_of_the_vntime_fonts_is_read(String written, String meant) {
        assertThat(LegacyText.TCVN3.convert(written)).isEqualTo(meant);
        assertThat(LegacyText.detect(List.of(written))).contains(LegacyText.TCVN3);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyeãn Vaên Höng, Nguyễn Văn Hưng",
        "Ñaëng Thò Höôøng, Đặng Thị Hường",
        "Traàn Quoác Toaûn, Trần Quốc Toản",
        "Hoï vaø teân, Họ và tên",
        "NGUYEÃN THÒ MYÕ, NGUYỄN THỊ MỸ",
        "Lyù Thò Thuûy, Lý Thị Thủy"
    })
    void text_of_the_vni_fonts_is_read(String written, String meant) {
        assertThat(LegacyText.VNI.convert(written)).isEqualTo(meant);
        assertThat(LegacyText.detect(List.of(written))).contains(LegacyText.VNI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hà",
                "Lê Thanh Hà",
                "Hoàng Công Bình",
                "Lý Thị Hà",
                "José Müller",
                "Nguyễn Văn Hưng",
                "Bế Văn An",
                "Tô",
                "ghi chú: «đã nghỉ»"
            })
    void unicode_is_left_alone(String written) {
        assertThat(LegacyText.detect(List.of(written))).isEmpty();
        for (var encoding : LegacyText.values()) {
            assertThat(encoding.conversionOf(List.of(written)).apply(written)).isEqualTo(written);
        }
    }

    @Test
    void what_reads_well_both_ways_follows_the_majority() {
        var old = LegacyText.TCVN3.conversionOf(List.of("NguyÔn V¨n H­ng", "TrÇn Quèc To¶n", "Tô", "Đàm"));
        assertThat(old.apply("Tô")).isEqualTo("Tụ");
        assertThat(old.apply("Lê Thanh Hà")).isEqualTo("Lê Thanh Hà");
        assertThat(old.apply("TrÇn Quèc To¶n")).isEqualTo("Trần Quốc Toản");

        var typedAnew = LegacyText.TCVN3.conversionOf(List.of("NguyÔn V¨n H­ng", "Tô", "Đàm", "Hưng"));
        assertThat(typedAnew.apply("Tô")).isEqualTo("Tô");
        assertThat(typedAnew.apply("NguyÔn V¨n H­ng")).isEqualTo("Nguyễn Văn Hưng");
    }

    @ParameterizedTest
    @CsvSource({".VnTime, TCVN3, false", ".VnArialH, TCVN3, true", "VNI-Times, VNI, false", "Times New Roman, , false"})
    void fonts_tell_their_encoding(String font, LegacyText encoding, boolean capitals) {
        assertThat(LegacyText.ofFont(font)).isEqualTo(Optional.ofNullable(encoding));
        assertThat(LegacyText.capitals(font)).isEqualTo(capitals);
    }

    @Test
    void a_cell_full_of_signs_is_no_danger() {
        var full = "ñöôø".repeat(5_000);
        for (var encoding : LegacyText.values()) {
            assertThat(encoding.conversionOf(List.of(full)).apply(full)).isNotEmpty();
        }
    }
}
