package org.thuky.store.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** What a number in a spreadsheet says: a plain number, a code with leading zeros, or a day. */
final class NumberText {

    private NumberText() {}

    static String of(double value, int formatIndex, String format, boolean since1904) {
        // a year typed into a cell that is formatted as a date would else become a day in 1905
        boolean year = value >= 1900 && value <= 2100 && value == Math.rint(value);
        if (!year && DateUtil.isValidExcelDate(value) && DateUtil.isADateFormat(formatIndex, format)) {
            return date(DateUtil.getLocalDateTime(value, since1904).toLocalDate(), format);
        }
        var plain = new BigDecimal(value, MathContext.DECIMAL64)
                .stripTrailingZeros()
                .toPlainString();
        return format.matches("0{2,}") && plain.length() < format.length()
                ? "0".repeat(format.length() - plain.length()) + plain
                : plain;
    }

    /** Only as much of the date as the format shows. */
    private static String date(LocalDate date, String format) {
        var shown = format.toLowerCase(Locale.ROOT);
        if (shown.contains("d")) {
            return String.format(
                    Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        }
        return shown.contains("m")
                ? String.format(Locale.ROOT, "%02d/%d", date.getMonthValue(), date.getYear())
                : Integer.toString(date.getYear());
    }
}
