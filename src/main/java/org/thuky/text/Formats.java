package org.thuky.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.stream.Collectors;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.resolution.Quantity;
import org.thuky.domain.resolution.Said;

/** How numbers, shares, dates and times are written, on the screen and on every paper. */
public final class Formats {

    /** The hall's clock on the wall, so that a record says the same hours on every machine. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final BigDecimal BILLION = BigDecimal.TEN.pow(9);

    private final Messages messages;

    Formats(Messages messages) {
        this.messages = messages;
    }

    /** When the hall's clock shows that time on that day. */
    public static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    /** Writes anything that may fill a place in a message. */
    public String format(Object value) {
        if (value instanceof Sentence sentence) {
            return messages.text(sentence);
        }
        if (value instanceof Share share) {
            return percent(share);
        }
        if (value instanceof Integer || value instanceof Long) {
            return number(((Number) value).longValue());
        }
        if (value instanceof BigDecimal figure) {
            return number(figure);
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof LocalTime time) {
            return time(time);
        }
        if (value instanceof Instant moment) {
            return time(moment.atZone(ZONE).toLocalTime());
        }
        if (value instanceof LocalDateTime moment) {
            return time(moment.toLocalTime()) + " " + date(moment.toLocalDate());
        }
        if (value instanceof Duration spent) {
            return clock(spent);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::format).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    /** 130060000 is written 130.060.000, in English 130,060,000. */
    public String number(long number) {
        return (number < 0 ? "-" : "") + grouped(Long.toString(Math.abs(number)));
    }

    /** 130.060.000 and 37,5: a figure that is not negative, as exact as it is. */
    public String number(BigDecimal figure) {
        var plain = figure.toPlainString();
        int point = plain.indexOf('.');
        return point < 0
                ? grouped(plain)
                : grouped(plain.substring(0, point)) + (vietnamese() ? ',' : '.') + plain.substring(point + 1);
    }

    private String grouped(String digits) {
        var text = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            text.insert(i, vietnamese() ? '.' : ',');
        }
        return text.toString();
    }

    /** 130.060.000 đồng; a round sum as people say it, 27 triệu đồng and 1,2 tỷ đồng. */
    public String money(BigDecimal amount) {
        if (amount.compareTo(BILLION) >= 0 && isRound(amount, 7)) {
            return messages.text("format.money.billion", plain(amount.movePointLeft(9)));
        }
        return amount.signum() > 0 && isRound(amount, 6)
                ? messages.text("format.money.million", plain(amount.movePointLeft(6)))
                : messages.text("format.money", amount);
    }

    private static boolean isRound(BigDecimal amount, int zeros) {
        return amount.movePointLeft(zeros).stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal plain(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** A figure as it was said: "trên 30 suất", "05 tập thể trở lên", "gần 27 triệu đồng", 37,5%. */
    public String amount(Quantity said, String unit) {
        return messages.text(said.precision().words(counted(said.value(), unit)));
    }

    private String counted(BigDecimal value, String unit) {
        if (unit.equals(Said.MONEY)) {
            return money(value);
        }
        if (unit.isEmpty() || unit.equals("%")) {
            return number(value) + unit;
        }
        boolean count = value.scale() == 0 && value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0;
        return (count ? padded(value.intValue()) : number(value)) + " " + unit;
    }

    /** A count as form papers write it: below ten with a leading zero, "05 đồng chí". */
    public String padded(int count) {
        return count >= 0 && count < 10 ? "0" + count : number(count);
    }

    /** One decimal, half up, no trailing zero: 80,3% and 100%; of nothing, a dash. */
    public String percent(Share share) {
        return share.whole() == 0 ? "–" : decimal(share, 100) + "%";
    }

    /** What comes on each of them, written like a percentage: 42,3; of nothing, a dash. */
    public String average(Share share) {
        return share.whole() == 0 ? "–" : decimal(share, 1);
    }

    private String decimal(Share share, int times) {
        var number = BigDecimal.valueOf(share.part())
                .multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(share.whole()), 1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return vietnamese() ? number.replace('.', ',') : number;
    }

    /** Short: 10/4/2023, 06/3/2023; days below ten and the months 1 and 2 take a leading zero. */
    public String date(LocalDate date) {
        return twoDigits(date.getDayOfMonth()) + "/" + month(date) + "/" + date.getYear();
    }

    /** As papers are dated: ngày 09 tháng 5 năm 2023 (NĐ 30/2020, Phụ lục I). */
    public String longDate(LocalDate date) {
        return messages.text(
                "format.longDate", twoDigits(date.getDayOfMonth()), month(date), Integer.toString(date.getYear()));
    }

    /** thứ Sáu, as invitations say it. */
    public String weekday(LocalDate date) {
        return messages.text(
                switch (date.getDayOfWeek()) {
                    case MONDAY -> "format.weekday.monday";
                    case TUESDAY -> "format.weekday.tuesday";
                    case WEDNESDAY -> "format.weekday.wednesday";
                    case THURSDAY -> "format.weekday.thursday";
                    case FRIDAY -> "format.weekday.friday";
                    case SATURDAY -> "format.weekday.saturday";
                    case SUNDAY -> "format.weekday.sunday";
                });
    }

    /** On the screen and in tables: 07:30. */
    public String time(LocalTime time) {
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    /** A running clock: 08:05, from an hour on 1:08:05. */
    public String clock(Duration spent) {
        var minutes = twoDigits(spent.toMinutesPart()) + ":" + twoDigits(spent.toSecondsPart());
        return spent.toHours() == 0 ? minutes : spent.toHours() + ":" + minutes;
    }

    /** In an agenda on paper: 13h45. */
    public String hour(LocalTime time) {
        return twoDigits(time.getHour()) + "h" + twoDigits(time.getMinute());
    }

    /** In minutes: 7 giờ 30 phút. */
    public String longTime(LocalTime time) {
        return messages.text("format.longTime", Integer.toString(time.getHour()), twoDigits(time.getMinute()));
    }

    /** Lần thứ VI, khóa XVI: 1 to 3999. */
    public String roman(int number) {
        if (number < 1 || number > 3999) {
            throw new IllegalArgumentException("No Roman numeral for " + number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            for (; left >= values[i]; left -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }

    private boolean vietnamese() {
        return messages.getLocale().equals(Messages.VIETNAMESE);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String month(LocalDate date) {
        return date.getMonthValue() <= 2 ? twoDigits(date.getMonthValue()) : Integer.toString(date.getMonthValue());
    }
}
