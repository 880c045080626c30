package org.spona.meetings.attendance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.meetings.seat.SeatPerson;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenText;

/**
 * What is noted of a seat at a meeting.
 *
 * @param who who is there for it, or is excused; may be empty
 * @param arrived hour on the clock at the place, such as {@code 10:20}; empty of who was there from the beginning
 * @param leftAt the same of when she left; empty of who stayed
 * @param reason why nobody is there; may be empty
 * @param away items of the agenda for which she stepped out
 */
@Embeddable
public record AttendanceMark(
        @NotNull @Enumerated(EnumType.STRING) Presence presence,

        @Size(max = 200) String who,
        @Size(max = 5) String arrived,
        @Size(max = 5) String leftAt,
        @Size(max = 300) String reason,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 40) Set<UUID> away) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public AttendanceMark {
        who = who == null ? "" : WrittenText.line(who);
        arrived = arrived == null ? "" : arrived.strip().replace('.', ':');
        leftAt = leftAt == null ? "" : leftAt.strip().replace('.', ':');
        reason = reason == null ? "" : WrittenText.line(reason);
        away = away == null ? Set.of() : Set.copyOf(away);
    }

    /** What is expected of a seat once its people have answered: who comes, who comes instead, who has excused herself. */
    static AttendanceMark expected(List<SeatPerson> people) {
        return first(people, person -> person.answer() == Answer.YES && !person.substitute(), Presence.PRESENT)
                .or(() -> first(people, person -> person.substitute() && person.answer() != Answer.NO, Presence.DEPUTY))
                .or(() -> first(people, person -> person.answer() == Answer.NO, Presence.EXCUSED))
                .orElseGet(() -> new AttendanceMark(Presence.ABSENT, "", "", "", "", Set.of()));
    }

    /** Somebody took part from afar. */
    static AttendanceMark remote(String who) {
        return new AttendanceMark(Presence.REMOTE, who, "", "", "", Set.of());
    }

    /**
     * The same with the name of who is there, when none was written and only one of the seat's people can be meant.
     *
     * @param people of the seat
     */
    AttendanceMark naming(List<SeatPerson> people) {
        if (!who.isEmpty() || !presence.isThere()) {
            return this;
        }
        List<SeatPerson> meant = people.stream()
                .filter(person -> person.substitute() == (presence == Presence.DEPUTY))
                .toList();
        return meant.size() == 1
                ? new AttendanceMark(presence, meant.getFirst().name(), arrived, leftAt, reason, away)
                : this;
    }

    private static Optional<AttendanceMark> first(
            List<SeatPerson> people, Predicate<SeatPerson> who, Presence presence) {
        return people.stream()
                .filter(who)
                .findFirst()
                .map(person -> new AttendanceMark(presence, person.name(), "", "", "", Set.of()));
    }

    /**
     * Refuses what cannot be, with every field.
     *
     * @param items those of the agenda
     * @throws InvalidInput naming the fields to mend
     */
    void check(Set<UUID> items) {
        List<FieldError> mistakes = new ArrayList<>();
        if (!arrived.isEmpty() && hour(arrived).isEmpty()) {
            mistakes.add(new FieldError("mark.arrived", "attendance.hour.unreadable"));
        }
        if (!leftAt.isEmpty() && hour(leftAt).isEmpty()) {
            mistakes.add(new FieldError("mark.leftAt", "attendance.hour.unreadable"));
        }
        if (!items.containsAll(away)) {
            mistakes.add(new FieldError("mark.away", "attendance.item.unknown"));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
    }

    /**
     * Whether somebody is there for the seat at a moment.
     *
     * @param hour on the clock at the place
     * @param item that is spoken of; null for none
     */
    boolean isThere(LocalTime hour, @Nullable UUID item) {
        return presence.isThere()
                && hour(arrived).filter(hour::isBefore).isEmpty()
                && hour(leftAt).filter(left -> !hour.isBefore(left)).isEmpty()
                && (item == null || !away.contains(item));
    }

    private static Optional<LocalTime> hour(String written) {
        try {
            return written.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalTime.parse(written.length() == 4 ? "0" + written : written));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
