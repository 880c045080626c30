package org.spona.meetings.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.test.fuzz.Fuzzing;

class WrittenTimesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 29);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-03-29T10:02:11Z        | 2027-03-29T10:02:11
            2027-03-29 10:02:11         | 2027-03-29T10:02:11
            2027-03-29T10:02:11.123+02:00 | 2027-03-29T10:02:11
            03/29/2027 10:02:11 AM      | 2027-03-29T10:02:11
            3/29/27, 1:02:11 PM         | 2027-03-29T13:02:11
            12/3/2027 12:05 AM          | 2027-12-03T00:05
            29/3/2027 10:02             | 2027-03-29T10:02
            29.03.2027 10:02            | 2027-03-29T10:02
            29. 3. 2027. u 10.02        | 2027-03-29T10:02
            9:05                        | 2027-03-29T09:05
            10:02:11 PM                 | 2027-03-29T22:02:11""")
    void readsMomentsAsToolsWriteThem(String written, LocalDateTime moment) {
        assertThat(WrittenTimes.moment(written, DAY)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sutra", "2027-02-30 10:00", "29.03.2027", "12.03.2027", "25:00", "13:00 PM", "10:61"})
    void readsNoMomentWhereThereIsNone(String written) {
        assertThat(WrittenTimes.moment(written, DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            62               | PT62M
            62.4             | PT62M
            1:02:03          | PT1H2M3S
            00:45:12         | PT45M12S
            1:05             | PT1H5M
            75:30            | PT75M30S
            1h 2m 3s         | PT1H2M3S
            1 hr 2 min       | PT1H2M
            46 mins          | PT46M
            1 sat 2 min 3 sek | PT1H2M3S
            1 ч 2 мин        | PT1H2M
            PT1H2M           | PT1H2M""")
    void readsDurationsAsToolsWriteThem(String written, Duration duration) {
        assertThat(WrittenTimes.duration(written)).contains(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dugo", "1 dan", "99999", "25:00:00", "1h nešto"})
    void readsNoDurationWhereThereIsNone(String written) {
        assertThat(WrittenTimes.duration(written)).isEmpty();
    }

    @Test
    @Tag("deeper")
    void readsNoMoreThanADayWhateverIsWritten() {
        Fuzzing.of("written-times", 100, "29. 3. 2027. u 10:02", "1 hr 2 min", "3/29/27, 1:02:11 PM")
                .check(text -> {
                    Optional<Duration> duration = WrittenTimes.duration(text);
                    assertThat(duration.orElse(Duration.ZERO)).isBetween(Duration.ZERO, Duration.ofDays(1));
                    return WrittenTimes.moment(text, DAY).toString() + duration;
                });
    }
}
