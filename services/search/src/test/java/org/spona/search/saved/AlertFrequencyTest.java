package org.spona.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertFrequencyTest {

    private static final ZoneId BELGRADE = ZoneId.of("Europe/Belgrade");

    @ParameterizedTest
    @CsvSource({
        // Belgrade is an hour ahead of UTC in winter, two in summer.
        "DAILY, 2027-01-15T05:59:00Z, 2027-01-15T06:00:00Z",
        "DAILY, 2027-01-15T06:00:00Z, 2027-01-16T06:00:00Z",
        "DAILY, 2027-03-27T20:00:00Z, 2027-03-28T05:00:00Z",
        "WEEKLY, 2027-01-18T05:00:00Z, 2027-01-18T06:00:00Z",
        "WEEKLY, 2027-01-18T06:00:00Z, 2027-01-25T06:00:00Z",
        "WEEKLY, 2027-03-26T06:00:00Z, 2027-03-29T05:00:00Z"
    })
    void tellsInTheMorningOfTheDayOrOfMonday(AlertFrequency frequency, Instant now, Instant next) {
        assertThat(frequency.after(now, BELGRADE)).contains(next);
    }

    @Test
    void neverMeansNever() {
        assertThat(AlertFrequency.NEVER.after(Instant.EPOCH, BELGRADE)).isEmpty();
    }
}
