package org.thuky.store.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thuky.store.spreadsheet.Lists.first;
import static org.thuky.store.spreadsheet.Lists.names;
import static org.thuky.store.spreadsheet.Lists.sheet;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberField;

class MemberSheetTest {

    private static final String OFFICE_LIST = """
            LIÊN ĐOÀN LAO ĐỘNG TỈNH CAO BẰNG
            CÔNG ĐOÀN VĂN PHÒNG UBND TỈNH
            | | DANH SÁCH ĐOÀN VIÊN CÔNG ĐOÀN
            | | (Kèm theo Công văn số 12 ngày 05 tháng 4 năm 2023)

            STT | Họ và tên | Năm sinh | | Dân tộc | Đảng viên | Chức vụ | Mã thẻ
            | | Nam | Nữ | | | |
            (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)
            I | Tổ công đoàn số 1 | | | | | |
            1 | Nông Thị Hà | | 1985 | Tày | x | Chuyên viên | CB001
            2 | Bế Văn An | 1979 | | Nùng | | Phó phòng | CB002
            Cộng tổ 1: 02 | | | | | | |
            II | Tổ Nhà khách (01 đoàn viên) | | | | | |
            STT | Họ và tên | Năm sinh | | Dân tộc | Đảng viên | Chức vụ | Mã thẻ
            3 | Tô Đức Hiện | 15/4/1970 | | Kinh | x | Giám đốc | CB003
            4 | | | | | | |
            | Tổng cộng: 03 đoàn viên | | | | | |
            | | | | | Cao Bằng, ngày 05 tháng 4 năm 2023 | |
            | NGƯỜI LẬP BIỂU | | | | TM. BAN CHẤP HÀNH | |
            | (Ký, ghi rõ họ tên) | | | | CHỦ TỊCH | |
            | Lục Thị Mai | | | | Đàm Văn Thắng | |
            """;

    @Test
    void a_list_as_offices_write_it_is_read_whole() {
        var reading = sheet(OFFICE_LIST).read();
        assertThat(reading.drafts())
                .map(Lists::told)
                .containsExactly(
                        "NAME=Nông Thị Hà, CARD=CB001, SEX=FEMALE, BIRTH=1985, ETHNICITY=Tày, PARTY=true,"
                                + " POSITION=Chuyên viên, GROUP=Tổ công đoàn số 1",
                        "NAME=Bế Văn An, CARD=CB002, SEX=MALE, BIRTH=1979, ETHNICITY=Nùng, POSITION=Phó phòng,"
                                + " GROUP=Tổ công đoàn số 1",
                        "NAME=Tô Đức Hiện, CARD=CB003, SEX=MALE, BIRTH=15/04/1970, ETHNICITY=Kinh, PARTY=true,"
                                + " POSITION=Giám đốc, GROUP=Tổ Nhà khách");
        assertThat(reading.notices()).isEmpty();
        assertThat(sheet(OFFICE_LIST).headingRows()).hasSize(3);
    }

    @Test
    void a_total_that_does_not_agree_is_told() {
        var reading =
                sheet("Họ tên | Chức vụ\nBế Văn An | Kế toán\nTổng cộng: | 3").read();
        assertThat(reading.drafts()).hasSize(1);
        assertThat(reading.notices()).extracting(notice -> notice.key()).containsExactly("member.notice.total");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "HỌ VÀ TÊN | Ngày, tháng, năm sinh; NAME=Bế Văn An, BIRTH=15/04/1980; Bế Văn An | 15/4/1980",
                "Họ tên đoàn viên | Sinh năm; NAME=Bế Văn An, BIRTH=1980; Bế Văn An | 1980",
                "Họ đệm | Tên | Giới tính; NAME=Bế Văn An, SEX=MALE; Bế Văn | An | Nam",
                "Họ và tên | | Phái; NAME=Bế Văn An, SEX=MALE; Bế Văn | An | nam",
                "Tên | Quốc tịch; NAME=Bế Văn An, NATIONALITY=Việt Nam; Bế Văn An | Việt Nam",
                "Họ và tên | Nữ; NAME=Lục Thị Mai, SEX=FEMALE; Lục Thị Mai | x",
                "Họ và tên | Nữ | Tổ CĐ; NAME=Bế Văn An, SEX=MALE, GROUP=Tổ 2; Bế Văn An | | Tổ 2",
                "Họ và tên | Nam | Nữ; NAME=Lục Thị Mai, SEX=FEMALE, BIRTH=1990; Lục Thị Mai | | 1990",
                "Họ và tên | Nam | Nữ; NAME=Lục Thị Mai, SEX=FEMALE; Lục Thị Mai | | x",
                "Họ và tên | Số thẻ ĐV | ĐT; NAME=Bế Văn An, CARD=07, PHONE=0912345678; Bế Văn An | 07 | 912345678",
                "Họ và tên | Trình độ LLCT | Trình độ CM; NAME=Bế Văn An, EDUCATION=Đại học, POLITICAL_THEORY=Trung cấp; Bế Văn An | Trung cấp | Đại học",
                "Họ và tên | Đơn vị công tác | Chức vụ CĐ; NAME=Bế Văn An, UNION_POSITION=Tổ trưởng, UNIT=Phòng HC; Bế Văn An | Phòng HC | Tổ trưởng",
                "Họ và tên | Ngày vào Đảng | Tư cách; NAME=Bế Văn An, PARTY=true, PARTY_SINCE=3/2/2010, KIND=GUEST; Bế Văn An | 3/2/2010 | Khách mời",
                "Ho va ten | Nam sinh | Dan toc; NAME=Be Van An, BIRTH=1980, ETHNICITY=Tay; Be Van An | 1980 | Tay",
                "Họ và tên | Chức vụ, đơn vị công tác | Ghi chú; NAME=Bế Văn An, POSITION=Kế toán, NOTE=nghỉ; Bế Văn An | Kế toán | nghỉ"
            })
    void columns_are_recognised_by_their_headings(String headings, String told, String row) {
        assertThat(first(sheet(headings + "\n" + row))).isEqualTo(told);
    }

    @Test
    void years_in_two_columns_tell_the_sex_too() {
        var sheet = sheet("TT | Họ và tên | Ngày sinh | | Dân tộc\n| | Nam | Nữ |\n1 | Bế Văn An | 4/1980 | | Tày");
        assertThat(first(sheet)).isEqualTo("NAME=Bế Văn An, SEX=MALE, BIRTH=04/1980, ETHNICITY=Tày");
    }

    @Test
    void ticks_below_a_heading_of_two_rows_are_read() {
        var sheet = sheet(
                "TT | Họ và tên | Giới tính | | Đảng viên |\n| | Nam | Nữ | Chính thức | Dự bị\n1 | Lục Thị Mai | | x | | x");
        assertThat(first(sheet)).isEqualTo("NAME=Lục Thị Mai, SEX=FEMALE, PARTY=true");
    }

    @Test
    void family_and_given_name_stand_below_one_heading() {
        var sheet = sheet("TT | Họ và tên | | Năm sinh\n| Họ đệm | Tên |\n1 | Lục Thị | Nam | 1980");
        assertThat(first(sheet)).isEqualTo("NAME=Lục Thị Nam, BIRTH=1980");
    }

    @Test
    void a_person_called_nam_is_no_heading() {
        assertThat(names(sheet("Họ đệm | Tên | Dân tộc\nNông Văn | Nam | Tày\nTô | Nữ | Kinh")))
                .containsExactly("Nông Văn Nam", "Tô Nữ");
    }

    @Test
    void people_whose_names_look_like_other_words_stay_people() {
        assertThat(names(sheet("STT | Họ và tên | Dân tộc\n1 | Tô Đức Hiện | Kinh\n2 | Tống Công Minh | Tày\n"
                        + "3 | Ban Văn Tổ | Dao\n4 | Cộng Hòa | Kinh\n5 | Phòng Thị Ba |")))
                .containsExactly("Tô Đức Hiện", "Tống Công Minh", "Ban Văn Tổ", "Cộng Hòa", "Phòng Thị Ba");
    }

    @Test
    void a_list_of_names_only_is_read() {
        assertThat(names(sheet("Họ và tên\nBế Văn An\nTô Đức Hiện\nTổ 2\nLục Thị Mai")))
                .containsExactly("Bế Văn An", "Tô Đức Hiện", "Lục Thị Mai");
    }

    @Test
    void rows_copied_without_their_heading_are_read() {
        var sheet = sheet("1 | Bế Văn An | 15/4/1980 | Nam | Kế toán\n2 | Lục Thị Mai | 1990 | Nữ | Văn thư");
        assertThat(sheet.headingRows()).isEmpty();
        assertThat(first(sheet)).isEqualTo("NAME=Bế Văn An, SEX=MALE, BIRTH=15/04/1980");
    }

    @Test
    void what_was_not_recognised_can_be_corrected() {
        var sheet = sheet("Người | Làm gì\nBế Văn An | Kế toán\nLục Thị Mai | Văn thư");
        var corrected = new ColumnMapping(Map.of(0, ColumnMeaning.NAME)).with(1, ColumnMeaning.POSITION);
        assertThat(sheet.read(corrected).drafts())
                .map(MemberDraft::texts)
                .contains(Map.of(MemberField.NAME, "Lục Thị Mai", MemberField.POSITION, "Văn thư"));
        assertThatThrownBy(() -> sheet.read(new ColumnMapping(Map.of())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo("member.refusal.no-names"));
    }

    @Test
    void what_cannot_be_read_is_told_and_not_guessed() {
        var draft = sheet("Họ và tên | Ngày sinh | Giới tính\nBế Văn An | 31/02/1980 | ?")
                .read()
                .drafts()
                .get(0);
        assertThat(draft.problems())
                .extracting(problem -> problem.key())
                .containsExactly("member.problem.sex", "member.refusal.birth");
        assertThat(draft.row()).isEqualTo(2);
    }

    @Test
    void a_column_of_groups_says_it_better_than_a_heading_between() {
        assertThat(first(sheet("Họ và tên | Tổ công đoàn | Dân tộc\nPhòng Hành chính | |\nBế Văn An | Tổ 2 | Tày")))
                .isEqualTo("NAME=Bế Văn An, ETHNICITY=Tày, GROUP=Tổ 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "I. Phòng Hành chính | | ; Phòng Hành chính",
                "I | Phòng Hành chính | ; Phòng Hành chính",
                "| Tổ 1: | ; Tổ 1",
                "Tổ 1 (32 đ/c) | | ; Tổ 1",
                "| A. Khối văn phòng (12 người) | ; Khối văn phòng",
                "Lãnh đạo Sở | | ; Lãnh đạo Sở",
                "1. Tổ Nhà khách | | ; Tổ Nhà khách"
            })
    void group_names_between_the_rows_are_read(String row, String group) {
        var sheet = sheet("STT | Họ và tên | Dân tộc\n" + row + "\n1 | Bế Văn An | Tày");
        assertThat(first(sheet)).isEqualTo("NAME=Bế Văn An, ETHNICITY=Tày, GROUP=" + group);
    }
}
