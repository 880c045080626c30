package org.spona.meetings.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.meeting.Occurrence;
import org.spona.meetings.series.Series;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;
import org.spona.platform.time.TimeZones;
import org.springframework.stereotype.Component;

/**
 * Meetings as iCalendar objects (RFC 5545) with the methods of iTIP (RFC 5546). The UID is the meeting's id and stays, that of a series for
 * all of its meetings; the time is local with its zone's rules, as it was agreed on; each invitee sees herself only among the attendees. Of
 * several messages about one meeting the last one counts, also where its sequence is the same: who was called off and is invited again (RFC
 * 5545, section 3.8.7.2).
 *
 * <p>Whoever is told of one meeting of a series is sent that one alone, with its RECURRENCE-ID; of several at once the whole series, as far
 * as she is invited to it. So a program never has one of them twice, and none is lost.
 */
@Component
public class CalendarObjects {

    private static final ProdId PRODUCER = new ProdId("-//Spona//Meetings//SR");

    /** How often a program asks again. */
    private static final Duration EVERY = Duration.ofHours(1);

    private final EventComponents events;
    private final SeriesComponents series;
    private final MeetingTexts texts;
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    CalendarObjects(EventComponents events, SeriesComponents series, MeetingTexts texts) {
        this.events = events;
        this.series = series;
        this.texts = texts;
    }

    /** Asks an invitee to come, or tells her what has changed: {@code REQUEST} (RFC 5546, section 3.2.2). */
    public String request(Meeting meeting, Invitee invitee, Contact contact, String answerLink) {
        return written(
                ImmutableMethod.REQUEST,
                List.of(),
                List.of(meeting),
                List.of(events.invitation(meeting, invitee, contact, Optional.of(answerLink))));
    }

    /**
     * Tells an invitee that it does not take place, or not with her: {@code CANCEL} (RFC 5546, section 3.2.5). It says which event that
     * is, and nothing that was decided for those who come.
     */
    public String cancel(Meeting meeting, Invitee invitee, Contact contact) {
        return written(
                ImmutableMethod.CANCEL,
                List.of(),
                List.of(meeting),
                List.of(events.cancellation(meeting, invitee, contact)));
    }

    /**
     * Asks somebody to come to the meetings of a series, or tells her what is otherwise since: all that she is invited to, and no others.
     *
     * @param places hers at meetings that take place and have a time, by their time; at least one
     */
    public String request(Series of, List<SeriesPlace> places, Contact contact) {
        return written(
                ImmutableMethod.REQUEST,
                List.of(),
                places.stream().map(SeriesPlace::meeting).toList(),
                series.invitation(of, places, contact));
    }

    /** Tells somebody that no meeting of a series takes place any more, or none with her. */
    public String cancel(Series of, SeriesPlace last, Contact contact) {
        return written(
                ImmutableMethod.CANCEL,
                List.of(),
                List.of(last.meeting()),
                List.of(series.cancellation(of, last, contact)));
    }

    /** A meeting for a calendar program to show: {@code PUBLISH} (RFC 5546, section 3.2.1). */
    public String publish(Meeting meeting, Language language) {
        return written(
                ImmutableMethod.PUBLISH,
                List.of(),
                List.of(meeting),
                events.shown(meeting, language).toList());
    }

    /** A series for a calendar program to show, with those of its meetings that were sent. */
    public String publish(Series of, List<Meeting> meetings, Language language) {
        return written(
                ImmutableMethod.PUBLISH,
                List.of(),
                meetings,
                shown(of, meetings, language).toList());
    }

    /**
     * All meetings of a person, for a calendar program that asks again now and then. It says its name (RFC 7986, sections 5.1 and 5.7, and as
     * programs called it before), for else its secret address would be shown as one.
     *
     * @param known the series of which some of them are, as far as she sees them
     */
    public String feed(List<Meeting> meetings, Map<UUID, Series> known, Language language) {
        String name = texts.nameOfFeed(language);
        Map<UUID, List<Meeting>> bySeries = meetings.stream()
                .filter(meeting -> seriesOf(meeting, known).isPresent())
                .collect(Collectors.groupingBy(
                        meeting -> meeting.occurrence().orElseThrow().seriesId(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Stream<VEvent> single = meetings.stream()
                .filter(meeting -> seriesOf(meeting, known).isEmpty())
                .flatMap(meeting -> events.shown(meeting, language));
        Stream<VEvent> repeated = bySeries.entrySet().stream()
                .flatMap(of -> shown(Objects.requireNonNull(known.get(of.getKey())), of.getValue(), language));
        return written(
                ImmutableMethod.PUBLISH,
                List.of(
                        new Name(name),
                        new XProperty("X-WR-CALNAME", name),
                        new RefreshInterval(
                                new ParameterList(List.of(net.fortuna.ical4j.model.parameter.Value.DURATION)), EVERY)),
                meetings,
                Stream.concat(single, repeated).toList());
    }

    private static Optional<Series> seriesOf(Meeting meeting, Map<UUID, Series> known) {
        return meeting.occurrence().flatMap(of -> Optional.ofNullable(known.get(of.seriesId())));
    }

    /** Those that have a time as one series; the others stand by themselves, on the days that are told. */
    private Stream<VEvent> shown(Series of, List<Meeting> meetings, Language language) {
        Map<Boolean, List<Meeting>> timed = meetings.stream()
                .collect(Collectors.partitioningBy(
                        meeting -> meeting.content().time().known()));
        return Stream.concat(
                series.shown(of, Objects.requireNonNull(timed.get(true)), language),
                Objects.requireNonNull(timed.get(false)).stream().flatMap(meeting -> events.shown(meeting, language)));
    }

    private String written(Method method, List<Property> about, List<Meeting> meetings, List<VEvent> shown) {
        Calendar calendar = new Calendar();
        calendar.add(PRODUCER);
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        about.forEach(calendar::add);
        // A calendar without meetings has a zone, since it must have something (RFC 5545, section 3.6).
        Stream<String> used = meetings.isEmpty()
                ? Stream.of(TimeZones.ALL.getFirst())
                : meetings.stream()
                        .flatMap(meeting -> Stream.concat(
                                Stream.of(meeting.content().time().zone()),
                                meeting.occurrence().map(Occurrence::zone).stream()))
                        .distinct();
        used.forEach(zone -> calendar.add(rules(zone)));
        shown.forEach(calendar::add);
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(text.toString());
    }

    /** A zone's rules under its own name: the library has those of zones with equal clocks under one of their names. */
    private VTimeZone rules(String zone) {
        VTimeZone rules = Objects.requireNonNull(zones.getTimeZone(zone), zone).getVTimeZone();
        return new VTimeZone(new PropertyList(List.of(new TzId(zone))), new ComponentList<>(rules.getObservances()));
    }
}
