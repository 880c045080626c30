package org.spona.cooperation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTimesTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2008. kontinuirano, CONTINUOUS_SINCE, 2008-01-01, -",
                "kontinuirano od 2008. godine, CONTINUOUS_SINCE, 2008-01-01, -",
                "2008./2009., YEARS, 2008-01-01, 2009-12-31",
                "2008 – 2009., YEARS, 2008-01-01, 2009-12-31",
                "2008-09, YEARS, 2008-01-01, 2009-12-31",
                "од 2008. до 2010. године, YEARS, 2008-01-01, 2010-12-31",
                "2008., YEAR, 2008-01-01, 2008-12-31",
                "tokom 2027. godine, YEAR, 2027-01-01, 2027-12-31",
                "15. 3. 2027., DATE, 2027-03-15, 2027-03-15",
                "1. 3. 2027. - 30. 6. 2027., RANGE, 2027-03-01, 2027-06-30",
                "od 1.3.2027. do 30.6.2027., RANGE, 2027-03-01, 2027-06-30",
                "oko proleća, AS_PRINTED, -, -",
                "2009./2008., AS_PRINTED, -, -",
                "III kvartal, AS_PRINTED, -, -"
            })
    void readsWhatTablesSay(String printed, PlanTime.Kind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
        PlanTime time = PlanTimes.read(printed);

        assertThat(time).isEqualTo(new PlanTime(kind, from, until, printed));
    }

    @Test
    void readsWhatItWrites() {
        for (String printed :
                new String[] {"2008. kontinuirano", "2008.", "1. 3. 2027. – 30. 6. 2027.", "15. 3. 2027."}) {
            PlanTime time = PlanTimes.read(printed);
            assertThat(PlanTimes.written(time.kind(), time.from(), time.until()))
                    .isEqualTo(printed);
        }
    }

    @Test
    void isAYearLaterInACopy() {
        assertThat(PlanTimes.read("2008./2009.").later(1).printed()).isEqualTo("2009–2010.");
        assertThat(PlanTimes.read("oko proleća").later(1).printed()).isEqualTo("oko proleća");
    }

    @Test
    void knowsWhatEndsBeforeItBegins() {
        assertThat(PlanTimes.isReversed("30. 6. 2027. - 1. 3. 2027.")).isTrue();
        assertThat(PlanTimes.isReversed("2009./2008.")).isTrue();
        assertThat(PlanTimes.isReversed("2008./2009.")).isFalse();
    }
}
