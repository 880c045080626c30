package org.spona.knowledge.exchange.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.spona.knowledge.exchange.sheet.NumberFormats.Format;

/** Numbers as a program writes them, so that an id such as 1000123 is not shown as 1.000.123 or 1E+06; dates as they are shown. */
final class PlainNumbers {

    private final DataFormatter dates = new DataFormatter(Locale.ROOT);

    /** A number that cannot be read is shown as it stands. */
    String shown(String number, Format format) {
        try {
            double value = Double.parseDouble(number);
            return DateUtil.isADateFormat(format.index(), format.pattern())
                    ? dates.formatRawCellContents(value, format.index(), format.pattern())
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException none) {
            return number;
        }
    }
}
