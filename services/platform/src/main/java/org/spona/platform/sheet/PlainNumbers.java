package org.spona.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.spona.platform.sheet.NumberFormats.Format;

/**
 * Numbers as a program writes them, so that an id such as 1000123 is not shown as 1.000.123 or 1E+06; dates, hours and per cents as a
 * spreadsheet of our countries shows them, whatever language it was saved in.
 */
final class PlainNumbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy.", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PlainNumbers() {}

    /** A number that cannot be read is shown as it stands. */
    static String shown(String number, Format format) {
        try {
            double value = Double.parseDouble(number);
            if (DateUtil.isADateFormat(format.index(), format.pattern())) {
                return moment(number, value);
            }
            BigDecimal plain = BigDecimal.valueOf(value);
            return format.pattern().contains("%")
                    ? written(plain.multiply(HUNDRED)).replace('.', ',') + "%"
                    : written(plain);
        } catch (NumberFormatException none) {
            return number;
        }
    }

    /** Days since the end of 1899; a part of a day alone is an hour. */
    private static String moment(String number, double days) {
        if (!DateUtil.isValidExcelDate(days)) {
            return number;
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(days, false, true);
        if (moment == null) {
            return number;
        }
        String hour = HOUR.format(moment);
        if (days < 1) {
            return hour;
        }
        return days == Math.floor(days) ? DAY.format(moment) : DAY.format(moment) + " " + hour;
    }

    private static String written(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
