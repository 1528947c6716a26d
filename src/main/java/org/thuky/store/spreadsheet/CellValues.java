package org.thuky.store.spreadsheet;

import java.util.Optional;
import java.util.regex.Pattern;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Sex;

/** Reads what people write into cells as the texts of {@link org.thuky.domain.member.Member#texts()}. */
final class CellValues {

    private static final Pattern FORMULA = Pattern.compile("^[=+@-]+\\s*");
    /** Ticks as they are typed, drawn and chosen from a font of signs. */
    private static final Pattern TICK = Pattern.compile("(?iu)(?:[x✓✔√☑☒×●■vüþRP+*]|xx|\\(x\\)|\\[x\\])");

    private static final Pattern DATE = Pattern.compile(
            "(?iu)(?:x|ngày|tháng|năm|từ|[\\d/.,: -])*(?:(?:19|20)\\d{2}|[/.-]\\d{2}|\\d{5})(?:\\D.*)?");
    private static final Pattern NO = Pattern.compile(
            "(?:khong|chua|cam tinh|doi tuong|quan chung|ngoai dang|xin ra|ra khoi|khai tru"
                    + "|het|da ra|cho ket nap)(?: .*)?|k|ko|kh|kg|0|n a|na|no|non|false|dtn|doan vien|doan vien dtn|qc|cty");
    private static final Pattern YES = Pattern.compile("(?:dang vien|chinh thuc|du bi|da ket nap|da vao)(?: .*)?|dang"
            + "|co|1|dv|dvcs|dvcsvn|dvct|dvdb|dv ?du bi|dv ?chinh thuc|yes|y|true|ok|roi");

    private CellValues() {}

    /** Text files write ="00128" to keep the zeros; anything else is told as it stands. */
    static String told(String cell) {
        return cell.startsWith("=\"") && cell.indexOf('"', 2) == cell.length() - 1
                ? cell.substring(2, cell.length() - 1)
                : cell;
    }

    /** Without the dash of a list or the sign of a formula before it. */
    static String plain(String cell) {
        return FORMULA.matcher(told(cell)).replaceFirst("");
    }

    static Optional<Sex> sex(String cell) {
        if (cell.equals("Nam") || cell.equals("Nữ")) {
            return Optional.of(cell.equals("Nam") ? Sex.MALE : Sex.FEMALE);
        }
        return switch (Texts.key(cell)) {
            case "nam", "nam gioi", "trai", "male", "m" -> Optional.of(Sex.MALE);
            case "nu", "nu gioi", "gai", "female", "f" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    static boolean ticked(String cell) {
        return TICK.matcher(cell).matches();
    }

    /** A tick, a word or the date of joining say yes; empty when it says neither yes nor no. */
    static Optional<Boolean> yes(String cell) {
        var key = Texts.key(cell);
        if (key.isEmpty() && !ticked(cell)) {
            return cell.matches("[-–—.…_/\\\\ ☐□○]*") ? Optional.of(false) : Optional.empty();
        }
        if (ticked(cell) || YES.matcher(key).matches()) {
            return Optional.of(true);
        }
        if (NO.matcher(key).matches()) {
            return Optional.of(false);
        }
        return DATE.matcher(cell).matches() ? Optional.of(true) : Optional.empty();
    }

    static Optional<MemberKind> kind(String cell) {
        var key = Texts.key(cell);
        if (key.contains("duong nhien")) {
            return Optional.of(MemberKind.EX_OFFICIO);
        }
        if (key.contains("chi dinh")) {
            return Optional.of(MemberKind.APPOINTED);
        }
        if (key.contains("du khuyet")) {
            return Optional.of(MemberKind.ALTERNATE);
        }
        if (key.contains("co quan") || key.contains("doan the")) {
            return Optional.of(MemberKind.GUEST_BODY);
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
        if (cell.isEmpty()) {
            return cell;
        }
        var phone = cell.startsWith("+") ? cell : plain(cell);
        return phone.matches("[1-9]\\d{8}") ? "0" + phone : phone;
    }
}
