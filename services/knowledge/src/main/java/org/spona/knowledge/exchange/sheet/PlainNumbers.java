package org.spona.knowledge.exchange.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers as a program writes them, so that an id such as 1000123 is not shown as 1.000.123 or 1E+06; dates as they are shown. */
final class PlainNumbers extends DataFormatter {

    PlainNumbers() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format) {
        return DateUtil.isADateFormat(formatIndex, format)
                ? super.formatRawCellContents(value, formatIndex, format)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
