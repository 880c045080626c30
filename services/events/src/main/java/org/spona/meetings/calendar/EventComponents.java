package org.spona.meetings.calendar;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
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
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingText;
import org.spona.meetings.meeting.MeetingTexts;
import org.spona.meetings.meeting.Occurrence;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a meeting is called, when and where, as the component of a calendar (RFC 5545, section 3.6.1). One of a series says which. */
@Component
class EventComponents {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]++");

    private final MeetingTexts texts;
    private final URI organizer;
    private final ReplyAddress replies;
    private final Clock clock;

    EventComponents(
            MeetingTexts texts, ReplyAddress replies, @Value("${spona.notices.from}") String sender, Clock clock)
            throws AddressException {
        this.texts = texts;
        this.replies = replies;
        this.clock = clock;
        this.organizer = mailto(new InternetAddress(sender).getAddress());
    }

    /** What is said of a meeting in a language. */
    MeetingText text(Meeting meeting, Language language) {
        return texts.of(meeting, language);
    }

    /** A meeting as an invitee is told of it: she alone among the attendees, with her own address to answer to. */
    VEvent invitation(Meeting meeting, Invitee invitee, Contact contact, Optional<String> answerLink) {
        return addressed(event(meeting, contact.language(), answerLink), meeting, invitee, contact);
    }

    /** That it does not take place, or not with her: which event it is, and nothing that was decided for those who come. */
    VEvent cancellation(Meeting meeting, Invitee invitee, Contact contact) {
        VEvent event = entry(meeting, texts.of(meeting, contact.language()));
        event.replace(ImmutableStatus.VEVENT_CANCELLED);
        return addressed(event, meeting, invitee, contact);
    }

    /** The same component for one who is invited, as of now. */
    VEvent addressed(VEvent event, Meeting meeting, Invitee invitee, Contact contact) {
        UUID detail = ReplyAddress.detailOf(meeting, invitee, contact.email());
        answerTo(detail, event);
        event.add(attendee(detail, invitee.answerTo(meeting), contact));
        event.replace(new DtStamp(clock.instant()));
        return event;
    }

    /** Its event; while its day is not certain, a tentative one on each day that is told, and none without a day. */
    Stream<VEvent> shown(Meeting meeting, Language language) {
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

    /** Where and what about. */
    static VEvent describe(VEvent event, MeetingText text, Optional<String> answerLink) {
        event.add(new Location(readable(text.place().isEmpty() ? text.link() : text.place())));
        event.add(new Description(readable(description(text, answerLink))));
        event.add(new Categories(new TextList(readable(text.kind()))));
        return event;
    }

    private VEvent entry(Meeting meeting, MeetingText text) {
        VEvent event = about(meeting, uid(meeting), text);
        meeting.occurrence().ifPresent(of -> event.add(new RecurrenceId<>(of.original())));
        event.add(new DtStart<>(meeting.content().time().zonedStart()));
        event.add(new DtEnd<>(meeting.content().time().zonedEnd()));
        return event;
    }

    /** All meetings of a series have its id: they are one object (RFC 5545, section 3.8.4.4). */
    private static String uid(Meeting meeting) {
        return meeting.occurrence()
                .map(Occurrence::seriesId)
                .orElse(meeting.getId())
                .toString();
    }

    /** What is the same whenever it is. */
    VEvent about(Meeting meeting, String uid, MeetingText text) {
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
    private void answerTo(UUID detail, VEvent event) {
        replies.of(detail)
                .ifPresent(address -> event.replace(new Organizer(
                        event.<Organizer>getProperty("ORGANIZER").orElseThrow().getParameterList(), mailto(address))));
    }

    /** Without a mailbox for them answers come by the personal link alone, so her calendar program need send none. */
    private Attendee attendee(UUID detail, Optional<Invitee.Answer> answer, Contact contact) {
        Rsvp asked = replies.of(detail).isPresent() ? Rsvp.TRUE : Rsvp.FALSE;
        List<Parameter> parameters = new ArrayList<>(List.of(Role.REQ_PARTICIPANT, participation(answer), asked));
        if (!contact.name().isBlank()) {
            parameters.addFirst(new Cn(readable(contact.name())));
        }
        return new Attendee(new ParameterList(parameters), mailto(contact.email()));
    }

    private static PartStat participation(Optional<Invitee.Answer> given) {
        return given.map(answer -> switch (answer) {
                    case YES -> PartStat.ACCEPTED;
                    case NO -> PartStat.DECLINED;
                    case MAYBE -> PartStat.TENTATIVE;
                    case SUBSTITUTE -> PartStat.DELEGATED;
                })
                .orElse(PartStat.NEEDS_ACTION);
    }

    /** RFC 5545, section 3.1: of control characters a text has line ends and tabulators alone. */
    static String readable(String text) {
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
