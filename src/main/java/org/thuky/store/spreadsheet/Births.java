package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.BirthDate;

/**
 * Reads dates of birth as people write them. Whether the day or the month comes first is one question for the whole
 * column, and the dates that are possible in one order only answer it.
 */
enum Births {
    /** Day, month, year, as is usual; what is possible the other way only is turned. */
    PLAIN,
    MONTH_FIRST,
    /** The column has both, so that 4/5/1980 may be either. */
    EITHER;

    private static final Pattern NOISE =
            Pattern.compile("(?iu)(?:sinh|ngày|ngay|tháng|thang|năm|nam|sn|ns)\\.?(?!\\p{L})");
    private static final Pattern TIME = Pattern.compile("(?<=\\d)[ T]\\d{1,2}:\\d{2}.*");
    private static final Pattern UNKNOWN = Pattern.compile("[…_?]+|\\.{2,}|(?<![\\p{L}\\d])[xX]+(?![\\p{L}\\d])");
    private static final Pattern APART = Pattern.compile("[\\s/.,;:()\\\\-]+");
    private static final Pattern MONTH_NAME = Pattern.compile("\\p{L}{3,9}");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{2}|\\d{4})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    /** Which order a column is written in. */
    static Births of(Collection<String> column) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (var cell : column) {
            var date = SLASHED.matcher(cell.strip());
            if (date.matches()) {
                dayFirst |= Integer.parseInt(date.group(1)) > 12;
                monthFirst |= Integer.parseInt(date.group(2)) > 12;
            }
        }
        if (monthFirst) {
            return dayFirst ? EITHER : MONTH_FIRST;
        }
        return PLAIN;
    }

    /**
     * A date as far as the cell tells it, as {@link BirthDate#text()} writes it.
     *
     * @throws Refusal when there is no such day, or nobody can tell which it is
     */
    String read(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        var usual = SLASHED.matcher(cell);
        if (usual.matches()) {
            return three(List.of(usual.group(1), usual.group(2), usual.group(3)), cell);
        }
        var numbers = numbers(cell);
        if (numbers.isEmpty() && !cell.chars().anyMatch(Character::isLetterOrDigit)) {
            return "";
        }
        return switch (numbers.size()) {
            case 1 -> alone(numbers.get(0), cell);
            case 2 -> date(0, numbers.get(0), year(numbers.get(1), cell), cell);
            case 3 -> three(numbers, cell);
            default -> throw unreadable(cell);
        };
    }

    /** The numbers in it, with nothing else but words that dates are told with. */
    private static List<String> numbers(String cell) {
        var plain = TIME.matcher(CellValues.told(cell)).replaceFirst("");
        plain = UNKNOWN.matcher(NOISE.matcher(plain).replaceAll(" ")).replaceAll(" 0 ");
        var numbers = new ArrayList<String>();
        for (var word : APART.split(plain)) {
            if (MONTH_NAME.matcher(word).matches()) {
                var month = MONTHS.get(word.substring(0, 3).toLowerCase(Locale.ROOT));
                numbers.add(month == null ? "?" : month.toString());
            } else if (!word.isEmpty() && !word.equals("=") && !word.equals("+")) {
                numbers.add(word);
            }
        }
        if (!numbers.stream().allMatch(number -> number.matches("\\d{1,8}"))) {
            throw unreadable(cell);
        }
        return numbers;
    }

    private static String alone(String number, String cell) {
        if (number.length() == 8) {
            return date(digits(number, 0, 2), number.substring(2, 4), digits(number, 4, 8), cell);
        }
        if (number.length() == 5) {
            var day = DateUtil.getLocalDateTime(Double.parseDouble(number));
            return date(day.getDayOfMonth(), Integer.toString(day.getMonthValue()), day.getYear(), cell);
        }
        return number.length() == 4 ? date(0, "0", Integer.parseInt(number), cell) : nothing(number, cell);
    }

    private static String nothing(String number, String cell) {
        if (number.matches("0+")) {
            return "";
        }
        throw unreadable(cell);
    }

    private String three(List<String> numbers, String cell) {
        if (numbers.get(0).length() == 4) {
            return date(digits(numbers.get(2)), numbers.get(1), digits(numbers.get(0)), cell);
        }
        int first = digits(numbers.get(0));
        int second = digits(numbers.get(1));
        boolean known = first > 0 && second > 0 && first != second && first <= 12 && second <= 12;
        if (this == EITHER && known) {
            throw Refusal.of("member.problem.day-or-month", cell);
        }
        boolean turned = known ? this == MONTH_FIRST : first <= 12 && second > 12;
        return date(
                turned ? second : first, Integer.toString(turned ? first : second), year(numbers.get(2), cell), cell);
    }

    private static int year(String number, String cell) {
        int year = digits(number);
        if (number.length() == 2) {
            // nobody in a union is younger than fifteen or older than ninety
            return year < 15 ? 2000 + year : 1900 + year;
        }
        if (number.length() != 4) {
            throw unreadable(cell);
        }
        return year;
    }

    private static String date(int day, String month, int year, String cell) {
        try {
            int inYear = digits(month);
            return new BirthDate(year, inYear, inYear == 0 ? 0 : day).text();
        } catch (Refusal impossible) {
            throw unreadable(cell);
        }
    }

    private static int digits(String number) {
        return Integer.parseInt(number);
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }

    private static Refusal unreadable(String cell) {
        return Refusal.of("member.refusal.birth", cell);
    }
}
