package org.spona.meetings.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Cancellation;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingInput;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingStep;
import org.spona.meetings.meeting.SeriesCarryOver;
import org.spona.meetings.series.SeriesInput.Existing;
import org.spona.platform.ids.NewIds;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a series is made of a draft, given another rule, and ended; its meetings are drafted and called off with it. */
@Service
@Transactional
public class SeriesAuthoring {

    /** So many meetings a series has at most, whatever its rules were. */
    static final int MOST_MEETINGS = 200;

    private final SeriesRepository repository;
    private final SeriesReading reading;
    private final SeriesRows rows;
    private final MeetingAuthoring meetings;
    private final MeetingReading known;
    private final SeriesCarryOver carryOver;
    private final MessageSource messages;
    private final NewIds ids;
    private final Clock clock;

    SeriesAuthoring(
            SeriesRepository repository,
            SeriesReading reading,
            SeriesRows rows,
            MeetingAuthoring meetings,
            MeetingReading known,
            SeriesCarryOver carryOver,
            MessageSource messages,
            NewIds ids,
            Clock clock) {
        this.repository = repository;
        this.reading = reading;
        this.rows = rows;
        this.meetings = meetings;
        this.known = known;
        this.carryOver = carryOver;
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Where writing begins: the rule as it is, or one that repeats a draft.
     *
     * @param meetingId of a new one; null of one that is known
     * @throws InvalidInput when the draft has no time
     * @throws Refusal {@code not-found}, {@code series-not-coordinator}, {@code meeting-wrong-status} unless it is a draft of its own
     */
    @Transactional(readOnly = true)
    public SeriesInput begin(UUID id, @Nullable UUID meetingId) {
        Optional<Series> series = reading.find(id);
        series.ifPresent(one -> SeriesStep.EDIT.require(Readers.get(), one, clock.instant()));
        return series.map(SeriesInput::of).orElseGet(() -> SeriesInput.begin(firstOf(meetingId)));
    }

    private Meeting firstOf(@Nullable UUID meetingId) {
        Meeting first = known.get(Optional.ofNullable(meetingId).orElseThrow(Refusal::notFound));
        MeetingStep.REPEAT.require(Readers.get(), first, clock.instant());
        if (!first.content().time().known()) {
            throw new InvalidInput("meetingId", "series.missing.time");
        }
        return first;
    }

    /**
     * Makes a series of a draft, whose other meetings are drafted like it; or gives one another rule. Repeating it does nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code stale}, {@code not-found}, {@code series-not-coordinator}, {@code series-wrong-status}, {@code
     *     meeting-wrong-status}, {@code series-dates-unconfirmed} when the new rule has no date for some meetings and nobody has said what
     *     becomes of them
     */
    public Series save(UUID id, SeriesInput input) {
        return reading.find(id).map(series -> revise(series, input)).orElseGet(() -> make(id, input));
    }

    private Series make(UUID id, SeriesInput input) {
        Meeting first = firstOf(input.meetingId());
        SeriesContent ofFirst = SeriesInput.contentOf(first);
        SeriesContent content = new SeriesContent(
                        input.content().title(),
                        input.content().language(),
                        ofFirst.time(),
                        input.content().rule())
                .completedBy(ofFirst);
        Series made = new Series(id, first, content, Readers.get(), clock.instant());
        Series series = ids.take(id, () -> repository.saveAndFlush(made));
        List<LocalDate> dates = content.dates();
        Meeting model = meetings.join(first.getId(), series.on(dates.getFirst()), 0);
        draft(series, dates.subList(1, dates.size()), model, 0);
        carryOver.bring(model);
        return series;
    }

    private void draft(Series series, List<LocalDate> days, Meeting model, int counted) {
        days.forEach(day -> meetings.draftOccurrence(
                MeetingInput.like(model, series.content().timeOn(day)), series.on(day), counted));
    }

    private Series revise(Series series, SeriesInput input) {
        series.requireSeen(Optional.ofNullable(input.version()));
        SeriesStep.EDIT.require(Readers.get(), series, clock.instant());
        SeriesContent wanted = input.content().completedBy(series.content());
        wanted.check();
        SeriesContent revised = wanted.fromItsFirstDay();
        if (revised.equals(series.content())) {
            return series;
        }
        SeriesMeetings before = rows.of(series);
        List<Meeting> without = before.withoutDate(revised, clock.instant());
        if (!without.isEmpty() && input.existing() == null) {
            throw new Refusal(SeriesError.DATES_UNCONFIRMED);
        }
        Set<UUID> onTime = before.open(clock.instant()).stream()
                .filter(meeting ->
                        before.isOnTime(meeting) && !before.answered().contains(meeting.getId()))
                .map(Meeting::getId)
                .collect(Collectors.toSet());
        Set<LocalDate> taken = new HashSet<>(before.byDay().keySet());
        taken.addAll(before.leftOut());
        Meeting model = before.model().orElseThrow(Refusal::notFound);
        series.revise(revised, before.counted(), Readers.get(), clock.instant());
        repository.saveAndFlush(series);
        if (input.existing() == Existing.DROP) {
            without.reversed().forEach(this::drop);
        }
        follow(series, before, onTime);
        List<LocalDate> added = revised.dates().stream()
                .filter(day -> !taken.contains(day) && revised.isAhead(day, clock.instant()))
                .toList();
        if (before.meetings().size() + added.size() > MOST_MEETINGS) {
            throw new InvalidInput("content.rule.count", "series.too-many");
        }
        draft(series, added, model, series.sequence());
        carryOver.bring(model);
        return series;
    }

    /** Meetings on days that the new rule has too go by its hours, unless somebody has moved or answered them. */
    private void follow(Series series, SeriesMeetings before, Set<UUID> onTime) {
        Set<LocalDate> dates = Set.copyOf(series.content().dates());
        for (Meeting meeting : before.open(clock.instant())) {
            LocalDate day = SeriesMeetings.dayOf(meeting);
            if (dates.contains(day)) {
                meetings.join(meeting.getId(), series.on(day), 0);
                if (onTime.contains(meeting.getId())) {
                    meetings.save(
                            meeting.getId(),
                            MeetingInput.of(known.get(meeting.getId()))
                                    .at(series.content().timeOn(day))
                                    .confirmed());
                }
            }
        }
    }

    private void drop(Meeting meeting) {
        if (meeting.status() == Meeting.Status.DRAFT) {
            meetings.discard(meeting.getId());
        } else {
            meetings.cancel(
                    meeting.getId(),
                    new Cancellation(messages.getMessage(
                            "series.rule-changed",
                            null,
                            meeting.content().mailLanguage().locale())));
        }
    }

    /**
     * Discards its drafts, and calls off those of its meetings that were sent and have not begun.
     *
     * @throws InvalidInput without a reason
     * @throws Refusal {@code not-found}, {@code series-not-coordinator}, {@code series-wrong-status}
     */
    public Series end(UUID id, Cancellation cancellation) {
        Series series = reading.get(id);
        SeriesStep.END.require(Readers.get(), series, clock.instant());
        // The last one first: none becomes the next one to be held before it goes itself.
        for (Meeting meeting : rows.of(series).open(clock.instant()).reversed()) {
            if (meeting.status() == Meeting.Status.DRAFT) {
                meetings.discard(meeting.getId());
            } else {
                meetings.cancel(meeting.getId(), cancellation);
            }
        }
        series.end(Readers.get(), clock.instant());
        return repository.saveAndFlush(series);
    }
}
