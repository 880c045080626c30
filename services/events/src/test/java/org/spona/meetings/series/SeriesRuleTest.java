package org.spona.meetings.series;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

class SeriesRuleTest {

    private static final LocalDate TUESDAY_12 = LocalDate.parse("2027-01-12");

    @Test
    void hasTheSecondTuesdayOfEachMonth() {
        SeriesRule rule = nth(2, TUESDAY, 4);

        assertThat(rule.datesFrom(TUESDAY_12))
                .containsExactly(days("2027-01-12", "2027-02-09", "2027-03-09", "2027-04-13"));
        assertThat(rule.rrule(4)).isEqualTo("FREQ=MONTHLY;INTERVAL=1;BYDAY=2TU;COUNT=4");
    }

    @Test
    void hasTheLastFridayWhetherItIsTheFourthOrTheFifth() {
        SeriesRule rule = nth(SeriesRule.LAST, FRIDAY, 4);

        assertThat(rule.datesFrom(LocalDate.parse("2027-01-29")))
                .containsExactly(days("2027-01-29", "2027-02-26", "2027-03-26", "2027-04-30"));
        assertThat(rule.skipped(rule.datesFrom(LocalDate.parse("2027-01-29")))).isEmpty();
    }

    @Test
    void leavesOutMonthsWithoutA31stAndSaysWhich() {
        SeriesRule rule = new SeriesRule(Frequency.MONTHLY_ON_DAY, 1, List.of(), 31, null, 4, null);

        List<LocalDate> dates = rule.datesFrom(LocalDate.parse("2027-01-31"));

        assertThat(dates).containsExactly(days("2027-01-31", "2027-03-31", "2027-05-31", "2027-07-31"));
        assertThat(rule.skipped(dates))
                .containsExactly(YearMonth.of(2027, 2), YearMonth.of(2027, 4), YearMonth.of(2027, 6));
    }

    @Test
    void hasSeveralDaysOfEverySecondWeek() {
        SeriesRule rule = new SeriesRule(
                Frequency.WEEKLY, 2, List.of(THURSDAY, TUESDAY), null, null, null, LocalDate.parse("2027-02-10"));

        assertThat(rule.datesFrom(TUESDAY_12))
                .containsExactly(days("2027-01-12", "2027-01-14", "2027-01-26", "2027-01-28", "2027-02-09"));
        assertThat(rule.rrule(5)).isEqualTo("FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,TH;COUNT=5");
    }

    @Test
    void hasAtMostSixtyDatesInThreeYears() {
        assertThat(weekly(null, TUESDAY_12.plusYears(2)).mistakes("rule", TUESDAY_12))
                .containsExactly(new FieldError("rule.until", "series.too-many"));
        assertThat(weekly(null, TUESDAY_12.plusYears(3).plusDays(1)).mistakes("rule", TUESDAY_12))
                .containsExactly(new FieldError("rule.until", "series.until"));
        assertThat(weekly(null, TUESDAY_12).mistakes("rule", TUESDAY_12))
                .containsExactly(new FieldError("rule.count", "series.too-few"));
        assertThat(weekly(null, null).mistakes("rule", TUESDAY_12))
                .containsExactly(new FieldError("rule.count", "series.missing.end"));
        assertThat(weekly(12, TUESDAY_12).mistakes("rule", TUESDAY_12)).isNotEmpty();
        assertThat(weekly(60, null).mistakes("rule", TUESDAY_12)).isEmpty();
        assertThat(new SeriesRule(Frequency.MONTHLY_ON_DAY, 12, List.of(), 29, null, 60, null)
                        .datesFrom(LocalDate.parse("2028-02-29")))
                .hasSizeLessThan(4);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(new SeriesRule(Frequency.MONTHLY_ON_WEEKDAY, 1, List.of(MONDAY, FRIDAY), null, null, 3, null)
                        .mistakes("rule", TUESDAY_12))
                .extracting(FieldError::message)
                .containsExactly("series.one-weekday", "series.missing.nth");
        assertThat(new SeriesRule(Frequency.MONTHLY_ON_DAY, 1, List.of(), null, null, 3, null)
                        .mistakes("rule", TUESDAY_12))
                .extracting(FieldError::message)
                .containsExactly("series.missing.monthDay");
        assertThat(new SeriesRule(Frequency.WEEKLY, 1, List.of(), null, null, 3, null).mistakes("rule", TUESDAY_12))
                .extracting(FieldError::message)
                .containsExactly("series.missing.weekdays");
    }

    @Test
    void isAtTheSameHourInSummerAndInWinter() {
        SeriesContent content = content("2027-03-09T10:00", nth(2, TUESDAY, 10));

        List<MeetingTime> times = content.dates().stream().map(content::timeOn).toList();

        assertThat(times)
                .allSatisfy(time -> {
                    assertThat(time.zonedStart().getHour()).isEqualTo(10);
                    assertThat(time.zonedEnd().getHour()).isEqualTo(12);
                })
                .extracting(
                        time -> Duration.ofSeconds(time.zonedStart().getOffset().getTotalSeconds())
                                .toHours())
                .contains(1L, 2L);
    }

    @Test
    void hasNoMeetingInAnHourThatTheClocksSkip() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> content(
                                "2027-03-21T02:30",
                                new SeriesRule(Frequency.WEEKLY, 1, List.of(DayOfWeek.SUNDAY), null, null, 3, null))
                        .check());
    }

    private static SeriesContent content(String startsAt, SeriesRule rule) {
        LocalDateTime start = LocalDateTime.parse(startsAt);
        return new SeriesContent("Tim", "sr-Latn", MeetingTime.of(start, start.plusHours(2), "Europe/Podgorica"), rule);
    }

    private static SeriesRule weekly(@Nullable Integer count, @Nullable LocalDate until) {
        return new SeriesRule(Frequency.WEEKLY, 1, List.of(TUESDAY), null, null, count, until);
    }

    private static SeriesRule nth(int nth, DayOfWeek day, int count) {
        return new SeriesRule(Frequency.MONTHLY_ON_WEEKDAY, 1, List.of(day), null, nth, count, null);
    }

    private static LocalDate[] days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
