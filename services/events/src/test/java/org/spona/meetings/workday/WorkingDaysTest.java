package org.spona.meetings.workday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Working days around the holidays of 2026 and 2027, movable ones and those that the law puts off among them. */
class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource(textBlock = """
        RS,     2026-02-16, false
        RS,     2026-02-17, false
        RS,     2026-02-18, true
        RS,     2026-04-10, false
        RS,     2026-04-13, false
        RS,     2027-05-03, false
        RS,     2027-05-04, false
        RS,     2027-05-05, true
        RS,     2026-03-20, true
        ME,     2026-05-21, false
        ME,     2026-07-14, false
        ME,     2027-05-03, false
        ME,     2027-05-04, true
        BA_BIH, 2026-03-02, false
        BA_BIH, 2026-11-25, false
        BA_BIH, 2026-01-09, true
        BA_SRP, 2026-01-09, false
        BA_SRP, 2026-11-25, true
        BA_BRC, 2026-03-20, false
        BA_BRC, 2026-04-06, false
        BA_BRC, 2026-05-27, false
        MK,     2026-03-20, false
        MK,     2026-04-13, false
        MK,     2026-08-03, false
        MK,     2026-10-12, false
        MK,     2026-05-26, true
        """)
    void restOnTheHolidaysOfTheLaw(Jurisdiction where, LocalDate day, boolean working) {
        assertThat(days.isWorkingDay(day, where)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        RS, 2026-02-13, 1, 2026-02-18
        RS, 2026-04-09, 1, 2026-04-14
        ME, 2026-05-18, 8, 2026-06-01
        RS, 2026-11-02, 8, 2026-11-13
        MK, 2026-12-04, 2, 2026-12-09
        """)
    void areCountedWithoutTheDayOnWhichTheTimeBegins(Jurisdiction where, LocalDate begins, int number, LocalDate last) {
        assertThat(days.deadline(begins, number, where)).contains(last);
    }

    @ParameterizedTest
    @EnumSource
    void areUnknownWhereTheHolidaysOfAYearAre(Jurisdiction where) {
        assertThat(days.deadline(LocalDate.of(2027, 12, 1), 40, where)).isEmpty();
        assertThat(days.deadline(LocalDate.of(2027, 12, 1), 10, where)).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void neverLoseAHolidayThatFallsOnASunday(Jurisdiction where) {
        for (int year : List.of(2026, 2027)) {
            assertThat(days.isWorkingDay(LocalDate.of(year, 1, 1), where)).isFalse();
            assertThat(days.isWorkingDay(LocalDate.of(year, 5, 1), where)).isFalse();
        }
    }
}
