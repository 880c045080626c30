package org.spona.meetings.series;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.platform.directory.DirectoryBodies;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.workflow.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Series as pages and programs show them: the rule in words, and what became of each date. */
@Component
@Transactional(readOnly = true)
public class SeriesViews {

    private final SeriesReading reading;
    private final SeriesRows rows;
    private final SeriesWords words;
    private final MeetingTexts texts;
    private final DirectoryBodies bodies;
    private final Clock clock;

    SeriesViews(
            SeriesReading reading,
            SeriesRows rows,
            SeriesWords words,
            MeetingTexts texts,
            DirectoryBodies bodies,
            Clock clock) {
        this.reading = reading;
        this.rows = rows;
        this.words = words;
        this.texts = texts;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * The series with this id, with its dates.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may see
     */
    public SeriesView get(UUID id, Locale locale) {
        Series series = reading.get(id);
        SeriesContent content = series.content();
        List<LocalDate> dates = content.dates();
        Reader reader = Readers.current().orElseGet(() -> Reader.stranger(""));
        return new SeriesView(
                series,
                words.rule(content, locale),
                content.rule().rrule(dates.size()),
                dates(rows.of(series), Set.copyOf(dates), series.isConvenedBy(reader), locale),
                words.skipped(content.rule().skipped(dates), locale),
                List.copyOf(bodies.names(series.bodies()).values()),
                Permissions.of(SeriesStep.class, series, reader, clock.instant()));
    }

    /**
     * The same for who is about to end it.
     *
     * @throws Refusal {@code not-found}, {@code series-not-coordinator}, {@code series-wrong-status}
     */
    public SeriesView getToEnd(UUID id, Locale locale) {
        SeriesStep.END.require(Readers.get(), reading.get(id), clock.instant());
        return get(id, locale);
    }

    /** What the new rule has no date for, of those meetings that nobody has answered: what is asked before it is changed. */
    public List<SeriesDate> withoutDate(UUID id, SeriesInput input, Locale locale) {
        Series series = reading.get(id);
        SeriesContent wanted = input.content().completedBy(series.content());
        return rows.of(series).withoutDate(wanted, clock.instant()).stream()
                .map(meeting -> date(meeting, rows.of(series), Set.of(), locale))
                .toList();
    }

    /** A date without a meeting is one that was left out for who convenes; others do not see the drafts either, and are told of neither. */
    private List<SeriesDate> dates(SeriesMeetings of, Set<LocalDate> rule, boolean convenes, Locale locale) {
        Map<LocalDate, Meeting> met = of.byDay();
        return Stream.concat(
                        met.values().stream().map(meeting -> date(meeting, of, rule, locale)),
                        of.leftOut().stream().filter(_ -> convenes).map(day -> leftOut(day, of, locale)))
                .sorted(Comparator.comparing(SeriesDate::day))
                .toList();
    }

    private SeriesDate leftOut(LocalDate day, SeriesMeetings of, Locale locale) {
        MeetingTime time = of.series().content().timeOn(day);
        return new SeriesDate(
                day,
                null,
                null,
                texts.when(time, locale),
                "",
                "",
                false,
                false,
                isAhead(time.starts(), clock.instant()));
    }

    private SeriesDate date(Meeting meeting, SeriesMeetings of, Set<LocalDate> rule, Locale locale) {
        LocalDate day = SeriesMeetings.dayOf(meeting);
        return new SeriesDate(
                day,
                meeting.getId(),
                meeting.status(),
                texts.when(meeting.content(), locale),
                meeting.content().place(),
                meeting.content().language(),
                !of.isOnTime(meeting),
                !rule.contains(day),
                isAhead(meeting.content().time().starts(), clock.instant()));
    }

    private static boolean isAhead(@Nullable Instant starts, Instant now) {
        return starts == null || now.isBefore(starts);
    }
}
