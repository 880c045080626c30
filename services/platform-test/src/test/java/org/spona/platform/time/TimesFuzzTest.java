package org.spona.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.platform.test.fuzz.Fuzzing;

@Tag("deeper")
class TimesFuzzTest {

    @Test
    void readsADayOfFourDigitsOrNone() {
        Fuzzing.of("days", 100, "12. 3. 2027.", "2027-03-12", "1.1.1811")
                .check(text -> Days.read(text)
                        .map(day -> {
                            assertThat(day.getYear()).isBetween(1000, 9999);
                            return Days.write(day);
                        })
                        .orElse(""));
    }

    @Test
    void readsATimeOrNone() {
        Fuzzing.of("times", 100, "12. 3. 2027. u 10:00", "2027-03-12T10:00:00.000", "12.3.2027, 10.00 h")
                .check(text -> LocalTimes.read(text).map(LocalTimes::write).orElse(""));
    }
}
