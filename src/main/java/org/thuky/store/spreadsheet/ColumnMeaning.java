package org.thuky.store.spreadsheet;

import org.thuky.domain.Sentence;
import org.thuky.domain.member.MemberField;

/** What a column of a list holds, as personnel offices head it. */
public enum ColumnMeaning {
    IGNORED(Sentence.of("member.column.ignored")),
    NUMBER(Sentence.of("member.column.number"), "stt", "tt", "so tt", "so thu tu", "no"),
    NAME(
            MemberField.NAME.label(),
            "ho va ten",
            "ho ten",
            "ho va ten khai sinh",
            "ten doan vien",
            "ten can bo",
            "ten dai bieu",
            "full name",
            "name"),
    /** Họ và tên đệm, when the given name has a column of its own. */
    FAMILY_NAMES(
            Sentence.of("member.column.family-names"),
            "ho",
            "ho dem",
            "ho va dem",
            "ho va ten dem",
            "ho ten dem",
            "ho lot",
            "ho va chu dem",
            "ho va lot"),
    GIVEN_NAME(Sentence.of("member.column.given-name"), "ten"),
    BIRTH(
            MemberField.BIRTH.label(),
            "ngay sinh",
            "nam sinh",
            "sinh nam",
            "sinh ngay",
            "ngay thang nam sinh",
            "ngay thang sinh",
            "ns",
            "ntns",
            "date of birth",
            "year of birth"),
    BIRTH_OF_MEN(Sentence.of("member.column.birth-men"), "nam sinh nam", "ngay sinh nam"),
    BIRTH_OF_WOMEN(Sentence.of("member.column.birth-women"), "nam sinh nu", "ngay sinh nu"),
    SEX(MemberField.SEX.label(), "gioi tinh", "gioi", "phai", "gt", "nam nu", "sex"),
    /** A column with a tick for every man. */
    MEN(Sentence.of("member.column.men"), "nam", "nam gioi"),
    /** A column with a tick for every woman. */
    WOMEN(Sentence.of("member.column.women"), "nu", "nu gioi", "la nu"),
    CARD(
            MemberField.CARD.label(),
            "ma the",
            "so the",
            "ma so",
            "ma so the",
            "ma doan vien",
            "so the doan vien",
            "ma so doan vien",
            "the doan vien",
            "ma nhan vien",
            "ma nv",
            "ma cb",
            "ma can bo",
            "ma dai bieu",
            "ma",
            "so hieu"),
    ETHNICITY(MemberField.ETHNICITY.label(), "dan toc", "ethnicity"),
    NATIONALITY(MemberField.NATIONALITY.label(), "quoc tich", "nationality"),
    HOMETOWN(MemberField.HOMETOWN.label(), "que quan", "nguyen quan", "que"),
    PARTY(
            MemberField.PARTY.label(),
            "dang vien",
            "la dang vien",
            "dang",
            "ngay vao dang",
            "vao dang",
            "ngay ket nap dang",
            "dang vien dang csvn"),
    POSITION(
            MemberField.POSITION.label(),
            "chuc vu",
            "chuc danh",
            "chuc vu chuyen mon",
            "chuc vu chinh quyen",
            "chuc danh nghe nghiep",
            "vi tri viec lam",
            "vi tri cong viec",
            "cong viec",
            "nghe nghiep",
            "position"),
    UNION_POSITION(MemberField.UNION_POSITION.label(), "chuc vu cong doan", "chuc vu doan the", "chuc vu cd"),
    GROUP(
            MemberField.GROUP.label(),
            "to cong doan",
            "to",
            "to cd",
            "cong doan bo phan",
            "cdbp",
            "to cong doan cong doan bo phan",
            "nhom",
            "group"),
    UNIT(
            MemberField.UNIT.label(),
            "don vi",
            "don vi cong tac",
            "noi cong tac",
            "noi lam viec",
            "phong ban",
            "phong",
            "phong chuyen mon",
            "bo phan",
            "co quan",
            "khoa phong",
            "unit"),
    KIND(MemberField.KIND.label(), "tu cach", "tu cach dai bieu", "thanh phan", "dien dai bieu", "loai dai bieu"),
    EDUCATION(
            MemberField.EDUCATION.label(),
            "trinh do",
            "trinh do chuyen mon",
            "chuyen mon",
            "chuyen mon nghiep vu",
            "trinh do cm",
            "hoc van",
            "trinh do hoc van",
            "bang cap"),
    POLITICAL_THEORY(
            MemberField.POLITICAL_THEORY.label(),
            "ly luan chinh tri",
            "trinh do ly luan chinh tri",
            "trinh do llct",
            "llct",
            "ly luan ct",
            "chinh tri"),
    PHONE(
            MemberField.PHONE.label(),
            "dien thoai",
            "so dien thoai",
            "sdt",
            "so dt",
            "dt",
            "di dong",
            "dien thoai di dong",
            "phone"),
    NOTE(MemberField.NOTE.label(), "ghi chu", "note");

    private final Sentence label;
    private final String[] headings;

    ColumnMeaning(Sentence label, String... headings) {
        this.label = label;
        this.headings = headings;
    }

    public Sentence label() {
        return label;
    }

    /** How such a column is headed, in lower case and without marks. */
    String[] headings() {
        return headings.clone();
    }
}
