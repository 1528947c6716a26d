package org.thuky.store.spreadsheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.thuky.domain.member.BirthDate;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Sex;

/** Reads what people write into cells as the texts of {@link org.thuky.domain.member.Member#texts()}. */
final class CellValues {

    private static final Pattern ADDRESS = Pattern.compile("(?iu)^(?:đ/c|đ\\.c|đồng chí|\\d{1,4}[.)])\\s*");
    private static final Pattern FORMULA = Pattern.compile("^[=+@-]+\\s*");
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern UNKNOWN_PARTS = Pattern.compile("^(?:(?:0{1,2}|[.…_?x]+)\\s*[/.-]\\s*){1,2}");
    private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{1,2}[/.-]\\d{1,2}[/.-])(\\d{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(1[3-9]|2\\d|3[01])/(\\d{4})");
    private static final Pattern SERIAL_DAY = Pattern.compile("\\d{5}");

    private CellValues() {}

    /** Text files write ="00128" to keep the zeros; anything else is told as it stands. */
    static String told(String cell) {
        return cell.matches("=\"[^\"]*\"") ? cell.substring(2, cell.length() - 1) : cell;
    }

    /** Without the dash of a list or the sign of a formula before it. */
    private static String plain(String cell) {
        return FORMULA.matcher(told(cell)).replaceFirst("");
    }

    /** Without number and form of address; names all in capitals or all in small letters get their capitals. */
    static String name(String cell) {
        var name = ADDRESS.matcher(plain(cell)).replaceFirst("").strip();
        boolean oneCase = name.equals(name.toUpperCase(Locale.ROOT)) || name.equals(name.toLowerCase(Locale.ROOT));
        return oneCase ? capitalised(name.toLowerCase(Locale.ROOT)) : name;
    }

    private static String capitalised(String name) {
        var capitalised = new StringBuilder(name);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || " '’-.".indexOf(name.charAt(i - 1)) >= 0) {
                capitalised.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return capitalised.toString();
    }

    /**
     * A date as far as the cell tells it.
     *
     * @throws org.thuky.domain.Refusal when there is no such day
     */
    static String birth(String cell) {
        var text = UNKNOWN_PARTS.matcher(plain(cell)).replaceFirst("");
        var iso = ISO_DATE.matcher(text);
        if (iso.matches()) {
            text = iso.group(3) + "/" + iso.group(2) + "/" + iso.group(1);
        }
        var shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            // nobody in a union is younger than fifteen or older than ninety
            int year = Integer.parseInt(shortYear.group(2));
            text = shortYear.group(1) + (year < 15 ? 2000 + year : 1900 + year);
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            text = monthFirst.group(2) + "/" + monthFirst.group(1) + "/" + monthFirst.group(3);
        }
        if (SERIAL_DAY.matcher(text).matches()) {
            var day = DateUtil.getLocalDateTime(Double.parseDouble(text));
            text = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
        }
        return BirthDate.parse(text).text();
    }

    static Optional<Sex> sex(String cell) {
        return switch (Texts.key(cell)) {
            case "nam", "nam gioi", "trai", "male", "m" -> Optional.of(Sex.MALE);
            case "nu", "nu gioi", "gai", "female", "f" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    /** A tick, a word or the date of joining say yes. */
    static boolean yes(String cell) {
        return switch (Texts.key(cell)) {
            case "khong", "0", "chua", "quan chung", "no", "false", "doan vien" -> false;
            case "" -> !cell.matches("[-–—.…]*");
            default -> true;
        };
    }

    static Optional<MemberKind> kind(String cell) {
        var key = Texts.key(cell);
        if (key.contains("duong nhien")) {
            return Optional.of(MemberKind.EX_OFFICIO);
        }
        if (key.contains("chi dinh")) {
            return Optional.of(MemberKind.APPOINTED);
        }
        if (key.contains("khach")) {
            return Optional.of(MemberKind.GUEST);
        }
        if (key.contains("bau")) {
            return Optional.of(MemberKind.ELECTED);
        }
        return key.contains("doan vien") ? Optional.of(MemberKind.MEMBER) : Optional.empty();
    }

    /** A number typed as a number has lost its zero. */
    static String phone(String cell) {
        var phone = cell.startsWith("+") ? cell : plain(cell);
        return phone.matches("[1-9]\\d{8}") ? "0" + phone : phone;
    }
}
