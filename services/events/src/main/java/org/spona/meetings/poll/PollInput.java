package org.spona.meetings.poll;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/**
 * The options that a coordinator proposes, by form or as JSON; rows that say nothing are left out.
 *
 * @param options local times in the zone of the meeting
 * @param deadlineAt until when people answer, local time in that zone
 */
public record PollInput(
        @Size(max = PollInput.MOST_OPTIONS) List<@Valid Slot> options,

        @Schema(type = "string", format = "local-date-time") @Nullable LocalDateTime deadlineAt) {

    /** How many options people can still compare. */
    public static final int MOST_OPTIONS = 12;

    private static final int FEWEST_OPTIONS = 2;
    private static final Period LONGEST_AHEAD = Period.ofYears(2);

    /** One option, as far as it is typed. */
    public record Slot(
            @Schema(type = "string", format = "local-date-time") @Nullable LocalDateTime startsAt,

            @Schema(type = "string", format = "local-date-time") @Nullable LocalDateTime endsAt) {

        private static final Slot EMPTY = new Slot(null, null);

        private MeetingTime time(String zone) {
            return MeetingTime.of(startsAt, endsAt, zone);
        }
    }

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PollInput {
        options = options == null
                ? List.of()
                : options.stream()
                        .map(slot -> Objects.requireNonNullElse(slot, Slot.EMPTY))
                        .toList();
    }

    /** Rows for the first options. */
    public static PollInput blank() {
        return new PollInput(List.of(Slot.EMPTY, Slot.EMPTY, Slot.EMPTY), null);
    }

    /** The same with a row more, as far as there may be one. */
    public PollInput withOption() {
        return options.size() >= MOST_OPTIONS
                ? this
                : new PollInput(
                        Stream.concat(options.stream(), Stream.of(Slot.EMPTY)).toList(), deadlineAt);
    }

    /** Until when people answer. */
    PollDeadline deadline() {
        return new PollDeadline(deadlineAt);
    }

    /**
     * The options in their order, once all of them can be.
     *
     * @throws InvalidInput naming every field to mend, the deadline too
     */
    List<PollOption> options(String zone, Instant now) {
        List<FieldError> mistakes = new ArrayList<>();
        List<PollOption> read = new ArrayList<>();
        Set<Slot> seen = new HashSet<>();
        for (int at = 0; at < options.size(); at++) {
            Slot slot = options.get(at);
            if (!slot.equals(Slot.EMPTY)) {
                List<FieldError> wrong = mistakes("options[" + at + "]", slot, zone, seen.add(slot), now);
                mistakes.addAll(wrong);
                if (wrong.isEmpty() && slot.startsAt() != null && slot.endsAt() != null) {
                    read.add(new PollOption(UUID.randomUUID(), slot.startsAt(), slot.endsAt()));
                }
            }
        }
        if (mistakes.isEmpty() && read.size() < FEWEST_OPTIONS) {
            mistakes.add(new FieldError("options", "poll.options.few"));
        }
        deadline().mistake(zone, firstStart(read, zone), now).ifPresent(mistakes::add);
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
        return read;
    }

    /** When the first of some options begins; null without any. */
    static @Nullable Instant firstStart(List<PollOption> options, String zone) {
        return options.stream()
                .map(option -> option.time(zone).zonedStart().toInstant())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static List<FieldError> mistakes(String path, Slot slot, String zone, boolean first, Instant now) {
        MeetingTime time = slot.time(zone);
        Instant starts = time.starts();
        if (starts == null) {
            return List.of(new FieldError(path + ".startsAt", "meeting.missing.startsAt"));
        }
        if (time.ends() == null) {
            return List.of(new FieldError(path + ".endsAt", "meeting.missing.endsAt"));
        }
        if (!starts.isAfter(now)) {
            return List.of(new FieldError(path + ".startsAt", "meeting.in-the-past"));
        }
        if (time.ends().isAfter(now.atOffset(ZoneOffset.UTC).plus(LONGEST_AHEAD).toInstant())) {
            return List.of(new FieldError(path + ".startsAt", "poll.option.far"));
        }
        return first ? time.mistakes(path) : List.of(new FieldError(path + ".startsAt", "poll.option.twice"));
    }
}
