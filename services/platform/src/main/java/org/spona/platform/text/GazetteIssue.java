package org.spona.platform.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One number of an official gazette.
 *
 * @param year in full
 * @param number within the year
 */
public record GazetteIssue(OfficialGazette gazette, int year, int number) {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    /** Older than the oldest of these gazettes, and later than anybody cites. */
    private static final int FIRST_YEAR = 1830;

    private static final int LAST_YEAR = 2100;

    /** Years of two digits are of this century up to here. */
    private static final int LAST_SHORT_YEAR = 50;

    /** The number that an address names; empty when there is no such gazette, or it has no such numbers. */
    public static Optional<GazetteIssue> of(String code, String year, String number) {
        if (!NUMBER.matcher(year).matches() || !NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        return OfficialGazette.ofCode(code)
                .flatMap(gazette -> of(gazette, Integer.parseInt(year), Integer.parseInt(number)));
    }

    private static Optional<GazetteIssue> of(OfficialGazette gazette, int year, int number) {
        return year < FIRST_YEAR || year > LAST_YEAR || number == 0
                ? Optional.empty()
                : Optional.of(new GazetteIssue(gazette, year, number));
    }

    /** As it is cited, {@code 24/2011} or {@code 24/11}. */
    static Optional<GazetteIssue> cited(OfficialGazette gazette, String number, String year) {
        int written = Integer.parseInt(year);
        int century = written > LAST_SHORT_YEAR ? 1900 : 2000;
        return of(gazette, year.length() > 2 ? written : century + written, Integer.parseInt(number));
    }

    /** As lawyers write it after the name of the gazette: {@code 24/2011}. */
    public String cited() {
        return number + "/" + year;
    }

    /** Where Spona says which acts were published in it. */
    public String address() {
        return "/gazettes/" + gazette.code() + "/" + year + "/" + number;
    }
}
