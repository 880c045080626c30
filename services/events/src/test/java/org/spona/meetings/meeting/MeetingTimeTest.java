package org.spona.meetings.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spona.meetings.meeting.MeetingFixtures.time;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.platform.problem.FieldError;

class MeetingTimeTest {

    @Test
    void isTheHourOnTheWallOnBothSidesOfSummerTime() {
        assertThat(time("2027-03-27T10:00", null).starts()).isEqualTo(Instant.parse("2027-03-27T09:00:00Z"));
        assertThat(time("2027-03-29T10:00", null).starts()).isEqualTo(Instant.parse("2027-03-29T08:00:00Z"));
    }

    @Test
    void takesNoInstantsFromOutside() {
        MeetingTime known = time("2027-03-29T10:00", "2027-03-29T12:00");

        assertThat(new MeetingTime(known.startsAt(), known.endsAt(), known.zone(), Instant.EPOCH, Instant.EPOCH))
                .isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-03-29T10:00 | 2027-03-29T12:00 |                       |
            2027-03-29T10:00 |                  |                       |
            2027-10-31T02:30 |                  |                       |
            2027-03-28T02:30 |                  | content.time.startsAt | meeting.time.skipped.start
            2027-03-28T01:30 | 2027-03-28T02:30 | content.time.endsAt   | meeting.time.skipped.end
            2027-03-29T10:00 | 2027-03-29T10:00 | content.time.endsAt   | meeting.end-before-start
            2027-03-29T10:00 | 2027-03-28T12:00 | content.time.endsAt   | meeting.end-before-start
            """)
    void knowsWhatCannotBe(String startsAt, @Nullable String endsAt, @Nullable String field, @Nullable String mistake) {
        assertThat(time(startsAt, endsAt).mistakes("content.time"))
                .isEqualTo(field == null || mistake == null ? List.of() : List.of(new FieldError(field, mistake)));
    }

    @Test
    void knowsNoOtherZonesThanThoseOnOffer() {
        MeetingTime elsewhere = MeetingTime.of(time("2027-03-29T10:00", null).startsAt(), null, "Mars/Olympus");

        assertThat(elsewhere.mistakes("content.time"))
                .containsExactly(new FieldError("content.time.zone", "zone.unknown"));
        assertThat(elsewhere.starts()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-29T07:59:59Z, false, false",
        "2027-03-29T08:00:00Z, true, false",
        "2027-03-29T10:00:00Z, true, true"
    })
    void beginsAndEnds(Instant now, boolean begun, boolean over) {
        MeetingTime time = time("2027-03-29T10:00", "2027-03-29T12:00");

        assertThat(time.begun(now)).isEqualTo(begun);
        assertThat(time.isOver(now)).isEqualTo(over);
    }

    @Test
    void neitherBeginsNorEndsWhileItIsNotKnown() {
        assertThat(MeetingTime.UNKNOWN.begun(Instant.MAX)).isFalse();
        assertThat(MeetingTime.UNKNOWN.isOver(Instant.MAX)).isFalse();
        assertThat(MeetingTime.UNKNOWN.known()).isFalse();
    }
}
