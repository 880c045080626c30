package org.spona.meetings.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.meetings.seat.SeatPerson;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

class AttendanceMarkTest {

    private static final UUID ITEM = UUID.randomUUID();

    @Test
    void isExpectedAsTheAnswersSay() {
        assertThat(expected(person("Ana", Answer.YES, false))).isEqualTo("PRESENT Ana");
        assertThat(expected(person("Ana", Answer.SUBSTITUTE, false), person("Marko", null, true)))
                .isEqualTo("DEPUTY Marko");
        assertThat(expected(person("Ana", Answer.SUBSTITUTE, false), person("Marko", Answer.YES, true)))
                .isEqualTo("DEPUTY Marko");
        assertThat(expected(person("Ana", Answer.SUBSTITUTE, false), person("Marko", Answer.NO, true)))
                .isEqualTo("EXCUSED Marko");
        assertThat(expected(person("Ana", Answer.NO, false))).isEqualTo("EXCUSED Ana");
        assertThat(expected(person("Ana", Answer.NO, false), person("Vesna", Answer.YES, false)))
                .isEqualTo("PRESENT Vesna");
        assertThat(expected(person("Ana", Answer.MAYBE, false))).isEqualTo("ABSENT ");
        assertThat(expected(person("Ana", null, false))).isEqualTo("ABSENT ");
        assertThat(expected()).isEqualTo("ABSENT ");
    }

    @ParameterizedTest
    @CsvSource({
        "PRESENT, '', '', 10:00, true",
        "REMOTE, '', '', 10:00, true",
        "DEPUTY, '', '', 10:00, true",
        "EXCUSED, '', '', 10:00, false",
        "ABSENT, '', '', 10:00, false",
        "PRESENT, 10:20, '', 10:19, false",
        "PRESENT, 10.20, '', 10:20, true",
        "PRESENT, 9:05, '', 09:04, false",
        "PRESENT, '', 11:45, 11:44, true",
        "PRESENT, '', 11:45, 11:45, false"
    })
    void isThereWhileSheIs(Presence presence, String arrived, String left, LocalTime hour, boolean there) {
        assertThat(mark(presence, arrived, left).isThere(hour, null)).isEqualTo(there);
    }

    @Test
    void isNotThereForAnItemForWhichSheSteppedOut() {
        var mark = new AttendanceMark(Presence.PRESENT, "Ana", "", "", "", Set.of(ITEM));

        assertThat(mark.isThere(LocalTime.NOON, ITEM)).isFalse();
        assertThat(mark.isThere(LocalTime.NOON, UUID.randomUUID())).isTrue();
        assertThat(mark.isThere(LocalTime.NOON, null)).isTrue();
    }

    @Test
    void saysWhatCannotBe() {
        var mark = new AttendanceMark(Presence.PRESENT, "Ana", "u 10", "25:00", "", Set.of(ITEM));

        assertThatThrownBy(() -> mark.check(Set.of()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.fieldErrors())
                                .extracting(FieldError::field)
                                .containsExactly("mark.arrived", "mark.leftAt", "mark.away"));
    }

    private static AttendanceMark mark(Presence presence, String arrived, String left) {
        return new AttendanceMark(presence, "Ana", arrived, left, "", Set.of());
    }

    private static String expected(SeatPerson... people) {
        AttendanceMark mark = AttendanceMark.expected(List.of(people));
        return mark.presence() + " " + mark.who();
    }

    private static SeatPerson person(String name, @Nullable Answer answer, boolean substitute) {
        return new SeatPerson(UUID.randomUUID(), UUID.randomUUID(), null, name, answer, substitute);
    }
}
