package org.spona.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.test.fuzz.Fuzzing;

/** How the days and months of projects are read, kept and said. */
class DayOrMonthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "februar 2017|2017-02",
                "Februar 2017.|2017-02",
                "фебруар 2018|2018-02",
                "maj 2019|2019-05",
                "May 2019|2019-05",
                "2/2017|2017-02",
                "2. 2017.|2017-02",
                "2017-02|2017-02",
                "15. 2. 2017.|2017-02-15",
                "2017-02-15|2017-02-15"
            })
    void isReadAsPeopleWriteIt(String written, String kept) {
        assertThat(DayOrMonth.read(written)).map(DayOrMonth::toString).hasValue(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "uskoro", "13/2017", "0/2017", "31. 2. 2017.", "2017", "februar", "2/17", "0000-01"})
    void isNothingElse(String written) {
        assertThat(DayOrMonth.read(written)).isEmpty();
    }

    @Test
    void knowsWhenItCanHaveBeen() {
        var month = DayOrMonth.read("2/2018").orElseThrow();
        assertThat(month.first()).isEqualTo(LocalDate.of(2018, 2, 1));
        assertThat(month.last()).isEqualTo(LocalDate.of(2018, 2, 28));
        var day = DayOrMonth.read("2018-02-15").orElseThrow();
        assertThat(day.first()).isEqualTo(day.last());
    }

    @Test
    void isSaidAsExactlyAsItIsKnown() {
        Locale serbian = Locale.forLanguageTag("sr-Latn");
        assertThat(DayOrMonth.read("2/2017").orElseThrow().words(serbian)).isEqualTo("februar 2017.");
        assertThat(DayOrMonth.read("2/2017").orElseThrow().words(Locale.ENGLISH))
                .isEqualTo("February 2017");
        assertThat(DayOrMonth.read("2017-02-15").orElseThrow().words(Locale.forLanguageTag("sr-Cyrl")))
                .isEqualTo("15. фебруар 2017.");
    }

    @Test
    void bearsWhateverIsTyped() {
        Fuzzing.of("days-or-months", 50, "februar 2017", "2. 2017.")
                .check(text -> DayOrMonth.read(text).toString());
    }
}
