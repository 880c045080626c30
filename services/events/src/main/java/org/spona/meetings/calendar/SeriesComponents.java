package org.spona.meetings.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingText;
import org.spona.meetings.meeting.MeetingTime;
import org.spona.meetings.meeting.Occurrence;
import org.spona.meetings.series.Series;
import org.spona.meetings.series.SeriesContent;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;
import org.springframework.stereotype.Component;

/**
 * A series as components of a calendar that have one UID (RFC 5545, section 3.8.5): the rule with the dates that are left out of it or come to
 * it, as most of its meetings are, and one component more for each meeting that is otherwise.
 */
@Component
class SeriesComponents {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final EventComponents events;

    SeriesComponents(EventComponents events) {
        this.events = events;
    }

    /** As somebody is invited to it; a meeting that she has answered says so. */
    List<VEvent> invitation(Series series, List<SeriesPlace> places, Contact contact) {
        List<Meeting> meetings = places.stream().map(SeriesPlace::meeting).toList();
        Frame frame = frame(series, meetings, contact.language());
        SeriesPlace like = places.stream()
                .filter(place -> place.meeting().equals(frame.like()))
                .findFirst()
                .orElseThrow();
        VEvent master = events.addressed(frame.master(), like.meeting(), like.invitee(), contact);
        List<VEvent> components = new ArrayList<>(List.of(master));
        places.stream()
                .filter(place -> frame.differs(place.meeting())
                        || place.meeting().sequence() != frame.sequence()
                        || !place.invitee()
                                .answerTo(place.meeting())
                                .equals(like.invitee().answerTo(like.meeting())))
                .map(place -> events.invitation(place.meeting(), place.invitee(), contact, Optional.empty()))
                .forEach(components::add);
        return components;
    }

    /** That none of it takes place any more: which it is, and no more. */
    VEvent cancellation(Series series, SeriesPlace last, Contact contact) {
        Frame frame = frame(series, List.of(last.meeting()), contact.language());
        VEvent master = frame.bare();
        master.replace(ImmutableStatus.VEVENT_CANCELLED);
        return events.addressed(master, last.meeting(), last.invitee(), contact);
    }

    /** As a calendar program shows it; a meeting that was called off stays in it, marked so. */
    Stream<VEvent> shown(Series series, List<Meeting> meetings, Language language) {
        if (meetings.isEmpty()) {
            return Stream.empty();
        }
        Frame frame = frame(series, meetings, language);
        return Stream.concat(
                Stream.of(frame.master()),
                meetings.stream().filter(frame::differs).flatMap(meeting -> events.shown(meeting, language)));
    }

    private Frame frame(Series series, List<Meeting> meetings, Language language) {
        Meeting like = meetings.stream()
                .filter(meeting -> meeting.status() != Meeting.Status.CANCELLED)
                .filter(isOnTime(series.content()))
                .findFirst()
                .orElse(meetings.getFirst());
        return new Frame(series, meetings, like, events.text(like, language), language);
    }

    private static Predicate<Meeting> isOnTime(SeriesContent content) {
        return meeting -> {
            MeetingTime time = content.timeOn(meeting.occurrence().orElseThrow().day());
            MeetingTime is = meeting.content().time();
            return time.zonedStart().equals(is.zonedStart()) && time.zonedEnd().equals(is.zonedEnd());
        };
    }

    /** What the meetings have in common: that of one of them, which the others are like unless they say otherwise. */
    private final class Frame {

        private final Series series;
        private final List<Meeting> meetings;
        private final Meeting like;
        private final MeetingText text;
        private final Language language;

        Frame(Series series, List<Meeting> meetings, Meeting like, MeetingText text, Language language) {
            this.series = series;
            this.meetings = meetings;
            this.like = like;
            this.text = text;
            this.language = language;
        }

        Meeting like() {
            return like;
        }

        /** Greater than whatever a program was told before of any meeting that is in it. */
        int sequence() {
            return Math.max(
                    series.sequence(),
                    meetings.stream().mapToInt(Meeting::sequence).max().orElse(0));
        }

        boolean differs(Meeting meeting) {
            return meeting.status() == Meeting.Status.CANCELLED
                    || !isOnTime(series.content()).test(meeting)
                    || !text.saysTheSameAs(events.text(meeting, language));
        }

        VEvent master() {
            return EventComponents.describe(bare(), text, Optional.empty());
        }

        VEvent bare() {
            SeriesContent content = series.content();
            List<LocalDate> dates = content.dates();
            VEvent event = events.about(like, series.getId().toString(), text);
            event.replace(ImmutableStatus.VEVENT_CONFIRMED);
            event.replace(new Sequence(sequence()));
            event.replace(new DtStamp(lastChange()));
            event.add(new DtStart<>(content.time().zonedStart()));
            event.add(new DtEnd<>(content.time().zonedEnd()));
            event.add(new RRule<ZonedDateTime>(content.rule().rrule(dates.size())));
            Set<LocalDate> met = meetings.stream()
                    .map(meeting -> meeting.occurrence().orElseThrow().day())
                    .collect(Collectors.toSet());
            dates.stream()
                    .filter(day -> !met.contains(day))
                    .map(day -> content.timeOn(day).zonedStart())
                    .forEach(moment -> event.add(new ExDate<ZonedDateTime>(zone(moment), LOCAL.format(moment))));
            meetings.stream()
                    .map(meeting -> meeting.occurrence().orElseThrow())
                    .filter(of -> !dates.contains(of.day()))
                    .map(Occurrence::original)
                    .sorted()
                    .forEach(moment -> event.add(new RDate<ZonedDateTime>(zone(moment), LOCAL.format(moment))));
            return event;
        }

        private Instant lastChange() {
            return Stream.concat(
                            Stream.of(series.updatedAt()), meetings.stream().map(Meeting::updatedAt))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }

        private static ParameterList zone(ZonedDateTime moment) {
            return new ParameterList(List.of(new TzId(ZoneId.from(moment).getId())));
        }
    }
}
