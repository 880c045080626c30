package org.spona.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years and their parts. */
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01, 2026-12-31, 2025",
        "2026-H2, 2026-07-01, 2026-12-31, 2026-H1",
        "2026-Q1, 2026-01-01, 2026-03-31, 2025-Q4",
        "2024-02, 2024-02-01, 2024-02-29, 2024-01"
    })
    void isReadFromItsCode(String code, LocalDate first, LocalDate last, String previous) {
        Period period = Period.read(code).orElseThrow();

        assertThat(period.code()).isEqualTo(code);
        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period.previous().code()).isEqualTo(previous);
        assertThat(Period.of(last, period.frequency())).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-H3", "2026-Q0", "2026-13", "2026-1", "1989", "2101", "prošle godine"})
    void isNothingElse(String code) {
        assertThat(Period.read(code)).isEmpty();
    }

    @Test
    void followsOneAnother() {
        assertThat(Period.until(LocalDate.of(2026, 2, 3), Frequency.QUARTER, 3))
                .extracting(Period::code)
                .containsExactly("2025-Q3", "2025-Q4", "2026-Q1");
    }

    @Test
    void beginWithTheFirstYearHoweverManyAreAskedFor() {
        assertThat(Period.until(LocalDate.of(1991, 5, 1), Frequency.HALF, Period.MOST))
                .extracting(Period::code)
                .containsExactly("1990-H1", "1990-H2", "1991-H1");
        assertThat(Period.until(LocalDate.of(2026, 2, 3), Frequency.YEAR, Period.MOST))
                .hasSize(37);
    }
}
