package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class MeetingTimeTest {

    @Test
    void isTheHourOnTheWallOnBothSidesOfSummerTime() {
        assertThat(at("2027-03-27T10:00").starts()).isEqualTo(Instant.parse("2027-03-27T09:00:00Z"));
        assertThat(at("2027-03-29T10:00").starts()).isEqualTo(Instant.parse("2027-03-29T08:00:00Z"));
    }

    @Test
    void knowsTheHourThatIsPassedOver() {
        assertThat(MeetingTime.isSkipped(LocalDateTime.parse("2027-03-28T02:30"), "Europe/Podgorica"))
                .isTrue();
        assertThat(MeetingTime.isSkipped(LocalDateTime.parse("2027-10-31T02:30"), "Europe/Podgorica"))
                .isFalse();
    }

    private static MeetingTime at(String start) {
        LocalDateTime from = LocalDateTime.parse(start);
        return MeetingTime.of(from, from.plusHours(2), "Europe/Podgorica");
    }
}
