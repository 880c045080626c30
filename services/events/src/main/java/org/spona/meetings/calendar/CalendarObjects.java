package org.spona.meetings.calendar;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingText;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;
import org.spona.platform.time.TimeZones;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Meetings as iCalendar objects (RFC 5545) with the methods of iTIP (RFC 5546). The UID is the meeting's id and stays; the
 * time is local with its zone's rules, as it was agreed on; each invitee sees herself only among the attendees. Of several messages about one
 * meeting the last one counts, also where its sequence is the same: who was called off and is invited again (RFC 5545, section 3.8.7.2).
 */
@Component
public class CalendarObjects {

    private static final ProdId PRODUCER = new ProdId("-//Spona//Meetings//SR");

    /** How often a program asks again. */
    private static final Duration EVERY = Duration.ofHours(1);

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]++");

    private final MeetingTexts texts;
    private final URI organizer;
    private final ReplyAddress replies;
    private final Clock clock;
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    CalendarObjects(
            MeetingTexts texts, ReplyAddress replies, @Value("${spona.notices.from}") String sender, Clock clock)
            throws AddressException {
        this.texts = texts;
        this.replies = replies;
        this.clock = clock;
        this.organizer = mailto(new InternetAddress(sender).getAddress());
    }

    /** Asks an invitee to come, or tells her what has changed: {@code REQUEST} (RFC 5546, section 3.2.2). */
    public String request(Meeting meeting, Invitee invitee, Contact contact, String answerLink) {
        VEvent event = event(meeting, contact.language(), Optional.of(answerLink));
        answerTo(invitee, event);
        event.add(attendee(invitee, meeting, contact));
        event.replace(new DtStamp(clock.instant()));
        return written(ImmutableMethod.REQUEST, List.of(), List.of(meeting), List.of(event));
    }

    /**
     * Tells an invitee that it does not take place, or not with her: {@code CANCEL} (RFC 5546, section 3.2.5). It says which event that
     * is, and nothing that was decided for those who come.
     */
    public String cancel(Meeting meeting, Invitee invitee, Contact contact) {
        VEvent event = entry(meeting, texts.of(meeting, contact.language()));
        event.replace(ImmutableStatus.VEVENT_CANCELLED);
        answerTo(invitee, event);
        event.add(attendee(invitee, meeting, contact));
        event.replace(new DtStamp(clock.instant()));
        return written(ImmutableMethod.CANCEL, List.of(), List.of(meeting), List.of(event));
    }

    /** A meeting for a calendar program to show: {@code PUBLISH} (RFC 5546, section 3.2.1). */
    public String publish(Meeting meeting, Language language) {
        return written(
                ImmutableMethod.PUBLISH,
                List.of(),
                List.of(meeting),
                shown(meeting, language).toList());
    }

    /**
     * All meetings of a person, for a calendar program that asks again now and then. It says its name (RFC 7986, sections 5.1 and 5.7, and as
     * programs called it before), for else its secret address would be shown as one.
     */
    public String feed(List<Meeting> meetings, Language language) {
        String name = texts.nameOfFeed(language);
        List<VEvent> events =
                meetings.stream().flatMap(meeting -> shown(meeting, language)).toList();
        return written(
                ImmutableMethod.PUBLISH,
                List.of(
                        new Name(name),
                        new XProperty("X-WR-CALNAME", name),
                        new RefreshInterval(
                                new ParameterList(List.of(net.fortuna.ical4j.model.parameter.Value.DURATION)), EVERY)),
                meetings,
                events);
    }

    /** Its event; while its day is not certain, a tentative one on each day that is told, and none without a day. */
    private Stream<VEvent> shown(Meeting meeting, Language language) {
        return meeting.content().time().known()
                ? Stream.of(event(meeting, language, Optional.empty()))
                : meeting.content().day().days().stream().map(day -> tentative(meeting, day, language));
    }

    private VEvent tentative(Meeting meeting, LocalDate day, Language language) {
        MeetingText text = texts.of(meeting, language);
        VEvent event = about(meeting, meeting.getId() + "-" + day, text);
        event.add(new DtStart<>(day));
        event.add(ImmutableTransp.TRANSPARENT);
        if (meeting.status() != Meeting.Status.CANCELLED) {
            event.replace(ImmutableStatus.VEVENT_TENTATIVE);
        }
        return describe(event, text, Optional.empty());
    }

    private VEvent event(Meeting meeting, Language language, Optional<String> answerLink) {
        MeetingText text = texts.of(meeting, language);
        return describe(entry(meeting, text), text, answerLink);
    }

    private static VEvent describe(VEvent event, MeetingText text, Optional<String> answerLink) {
        event.add(new Location(readable(text.place().isEmpty() ? text.link() : text.place())));
        event.add(new Description(readable(description(text, answerLink))));
        event.add(new Categories(new TextList(readable(text.kind()))));
        return event;
    }

    private VEvent entry(Meeting meeting, MeetingText text) {
        VEvent event = about(meeting, meeting.getId().toString(), text);
        event.add(new DtStart<>(meeting.content().time().zonedStart()));
        event.add(new DtEnd<>(meeting.content().time().zonedEnd()));
        return event;
    }

    private VEvent about(Meeting meeting, String uid, MeetingText text) {
        VEvent event = new VEvent(false);
        event.add(new DtStamp(meeting.updatedAt()));
        event.add(new Uid(uid));
        event.add(new Sequence(meeting.sequence()));
        event.add(
                meeting.status() == Meeting.Status.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Summary(readable(text.title())));
        event.add(new Organizer(new ParameterList(List.of(new Cn(readable(text.convener())))), organizer));
        return event;
    }

    private static String description(MeetingText text, Optional<String> answerLink) {
        var words = new StringBuilder(text.purpose());
        text.toldDays().forEach(line -> words.append('\n').append(line));
        text.roles().forEach(line -> words.append('\n').append(line));
        text.agenda().forEach(line -> words.append('\n').append(line));
        if (!text.link().isEmpty()) {
            words.append('\n').append(text.link());
        }
        answerLink.ifPresent(link -> words.append('\n').append(link));
        return words.toString().strip();
    }

    /** Her program answers to the organizer: to an address of her own, where answers are read. */
    private void answerTo(Invitee invitee, VEvent event) {
        replies.of(invitee.getId())
                .ifPresent(address -> event.replace(new Organizer(
                        event.<Organizer>getProperty("ORGANIZER").orElseThrow().getParameterList(), mailto(address))));
    }

    /** Without a mailbox for them answers come by the personal link alone, so her calendar program need send none. */
    private Attendee attendee(Invitee invitee, Meeting meeting, Contact contact) {
        Rsvp asked = replies.of(invitee.getId()).isPresent() ? Rsvp.TRUE : Rsvp.FALSE;
        List<Parameter> parameters =
                new ArrayList<>(List.of(Role.REQ_PARTICIPANT, participation(invitee, meeting), asked));
        if (!contact.name().isBlank()) {
            parameters.addFirst(new Cn(readable(contact.name())));
        }
        return new Attendee(new ParameterList(parameters), mailto(contact.email()));
    }

    private static PartStat participation(Invitee invitee, Meeting meeting) {
        return invitee.answerTo(meeting)
                .map(answer -> switch (answer) {
                    case YES -> PartStat.ACCEPTED;
                    case NO -> PartStat.DECLINED;
                    case MAYBE -> PartStat.TENTATIVE;
                    case SUBSTITUTE -> PartStat.DELEGATED;
                })
                .orElse(PartStat.NEEDS_ACTION);
    }

    private String written(Method method, List<Property> about, List<Meeting> meetings, List<VEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(PRODUCER);
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        about.forEach(calendar::add);
        // A calendar without meetings has a zone, since it must have something (RFC 5545, section 3.6).
        Stream<String> used = meetings.isEmpty()
                ? Stream.of(TimeZones.ALL.getFirst())
                : meetings.stream()
                        .map(meeting -> meeting.content().time().zone())
                        .distinct();
        used.forEach(zone -> calendar.add(rules(zone)));
        events.forEach(calendar::add);
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

    /** RFC 5545, section 3.1: of control characters a text has line ends and tabulators alone. */
    private static String readable(String text) {
        return CONTROL.matcher(text).replaceAll("");
    }

    /** RFC 6068, section 2: what a URI cannot hold is encoded; the at sign and the plus sign, which programs take as they stand, are not. */
    private static URI mailto(String address) {
        return URI.create("mailto:"
                + URLEncoder.encode(address, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%40", "@")
                        .replace("%2B", "+"));
    }
}
