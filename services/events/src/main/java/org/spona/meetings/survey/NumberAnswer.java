package org.spona.meetings.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people here type them: {@code 1.250}, {@code 12,5} or {@code 12.5}, with spaces between thousands. */
final class NumberAnswer {

    private static final int MOST_CHARACTERS = 30;
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,6})?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:[.,]\\d{1,6})?");

    private NumberAnswer() {}

    /** The number; empty for what is none. */
    static Optional<BigDecimal> read(String typed) {
        if (typed.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
        if (GROUPED.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(',', '.')))
                : Optional.empty();
    }
}
