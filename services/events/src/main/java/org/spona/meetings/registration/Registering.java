package org.spona.meetings.registration;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.network.NetworkPeople;
import org.spona.meetings.network.NetworkPeople.Member;
import org.spona.meetings.registration.RegistrantMails.Kind;
import org.spona.meetings.registration.RegistrationInput.OpenTo;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How people register: signed in, or by an address that they prove. Whether somebody reads the meeting is found out with her own rights; the
 * rest is the service's work, because it reaches places of others.
 */
@Service
public class Registering {

    /** How often one address asks for a place in a day, wherever. */
    static final int MOST_OF_ADDRESS = 5;

    /** How often visitors ask for a place at one meeting in a day. */
    static final int MOST_OF_MEETING = 500;

    private final MeetingReading meetings;
    private final OpenRegistrations registrations;
    private final Registrants registrants;
    private final RegistrantContacts contacts;
    private final RegistrantMails mails;
    private final PlaceKeeping places;
    private final InviteeReading invitees;
    private final NetworkPeople people;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Registering(
            MeetingReading meetings,
            OpenRegistrations registrations,
            Registrants registrants,
            RegistrantContacts contacts,
            RegistrantMails mails,
            PlaceKeeping places,
            InviteeReading invitees,
            NetworkPeople people,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.registrants = registrants;
        this.contacts = contacts;
        this.mails = mails;
        this.places = places;
        this.invitees = invitees;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** How the reader could register for a meeting now. */
    public enum Way {
        /** As a member of the network or region. */
        MEMBER,
        /** By her address. */
        ADDRESS,
        /** Not at all: she is registered, invited, or was taken off the list, or registration is not open to her. */
        NONE
    }

    /**
     * How the reader could register for a meeting now.
     *
     * @throws Refusal {@code not-found} when she does not see the meeting
     */
    public Way way(UUID meetingId) {
        UUID reader = Readers.get().personId();
        Meeting meeting = read(meetingId);
        return Readers.callAsService(() -> transaction.execute(_ -> registrations
                .findById(meetingId)
                .filter(event -> event.takesRequests(meeting, clock.instant()))
                .map(event -> way(event, meeting, reader))
                .orElse(Way.NONE)));
    }

    private Way way(OpenRegistration event, Meeting meeting, UUID reader) {
        if (meeting.convenedBy().equals(reader) || isKnown(meeting, reader)) {
            return Way.NONE;
        }
        if (people.find(meeting.ownership(), reader).isPresent()) {
            return Way.MEMBER;
        }
        return event.openTo() == OpenTo.EVERYBODY ? Way.ADDRESS : Way.NONE;
    }

    /** Whether she is invited or was taken off the list; who has left comes again like anybody else. */
    private boolean isKnown(Meeting meeting, UUID person) {
        Optional<Registrant> last =
                registrants.findFirstByMeetingIdAndPersonIdOrderByRequestedAtDesc(meeting.getId(), person);
        if (last.isPresent()) {
            return last.get().isActive() || last.get().status() == Registrant.Status.REMOVED;
        }
        return invitees.find(meeting.getId(), person)
                .filter(invitee -> invitee.calledOff() || invitees.belongs(invitee, meeting))
                .isPresent();
    }

    /**
     * The reader registers as a member of the network or region: she has a place, or waits for one.
     *
     * @throws InvalidInput naming the answers to mend
     * @throws Refusal {@code not-found}, {@code registration-closed}, {@code registration-known}
     */
    public OwnRegistration register(UUID meetingId, RegistrantInput input) {
        UUID reader = Readers.get().personId();
        Meeting meeting = read(meetingId);
        return Readers.callAsService(() -> Objects.requireNonNull(transaction.execute(_ -> {
            OpenRegistration event = openOf(meeting);
            if (isKnown(meeting, reader)) {
                throw new Refusal(RegistrationError.KNOWN);
            }
            Member member = people.find(meeting.ownership(), reader)
                    .filter(_ -> !meeting.convenedBy().equals(reader))
                    .orElseThrow(Refusal::notFound);
            Registrant newcomer =
                    registrant(event, new RegistrantName(reader, member.name(), member.organisationId(), ""), input);
            places.queue(event, newcomer);
            return own(meeting, newcomer);
        })));
    }

    private OpenRegistration openOf(Meeting meeting) {
        OpenRegistration event = places.lock(meeting.getId());
        if (!event.takesRequests(meeting, clock.instant())) {
            throw new Refusal(RegistrationError.CLOSED);
        }
        return event;
    }

    private Registrant registrant(OpenRegistration event, RegistrantName who, RegistrantInput input) {
        List<String> others = input.named();
        int together = 1 + others.size();
        if (event.places().filter(all -> together > all).isPresent()) {
            throw new InvalidInput("others", "registration.others.too-many");
        }
        return new Registrant(event.meetingId(), who, others, event.read(input.answers()), clock.instant());
    }

    /**
     * A visitor asks for a place at a public meeting; she is sent a link by which she proves her address. What she is told does not depend on
     * whether the address is registered: then its owner is sent her link again, once a day.
     *
     * @param locale in which she asks
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code not-found}, {@code registration-closed}, {@code registration-too-many}
     */
    public void request(UUID meetingId, VisitorInput input, Locale locale) {
        Meeting meeting = read(meetingId);
        EmailAddress email =
                EmailAddress.find(input.email()).orElseThrow(() -> new InvalidInput("email", "email.unreadable"));
        if (input.remark().isEmpty()) {
            Readers.runAsService(() -> transaction.executeWithoutResult(_ -> request(meeting, input, email, locale)));
        }
    }

    private void request(Meeting meeting, VisitorInput input, EmailAddress email, Locale locale) {
        OpenRegistration event = openOf(meeting);
        if (event.openTo() != OpenTo.EVERYBODY) {
            throw Refusal.notFound();
        }
        Registrant request = registrant(
                event,
                new RegistrantName(
                        null,
                        input.name(),
                        people.findOrganisation(input.institution()).orElse(null),
                        input.institution()),
                input.wish());
        if (contacts.countOfDay(meeting.getId()) >= MOST_OF_MEETING) {
            throw new Refusal(RegistrationError.TOO_MANY);
        }
        Optional<UUID> active = contacts.findActive(meeting.getId(), email);
        if (active.isPresent()) {
            registrants
                    .findById(active.get())
                    .ifPresent(known -> mails.write(
                            Kind.ADDRESS,
                            known,
                            meeting,
                            clock.instant().toString().substring(0, 10)));
        } else if (contacts.countOfDay(email) < MOST_OF_ADDRESS) {
            registrants.saveAndFlush(request);
            contacts.keep(request.getId(), email, Language.nearest(locale).orElse(Language.SERBIAN_LATIN));
            mails.write(Kind.ADDRESS, request, meeting, "");
        }
    }

    /**
     * The registration to which a personal link leads.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, or when she may no longer read the meeting
     */
    public OwnRegistration getByLink(String token) {
        return Readers.callAsService(() -> Objects.requireNonNull(transaction.execute(_ -> {
            Registrant registrant = byLink(token);
            return own(meetings.get(registrant.meetingId()), registrant);
        })));
    }

    /**
     * What the reader does with her own registration.
     *
     * @throws Refusal {@code not-found}, {@code registration-wrong-status}, {@code registration-closed}
     */
    public OwnRegistration take(UUID meetingId, RegistrantStep step) {
        UUID reader = Readers.get().personId();
        read(meetingId);
        return Readers.callAsService(() -> Objects.requireNonNull(transaction.execute(_ -> {
            places.lock(meetingId);
            return take(
                    step,
                    registrants
                            .findFirstByMeetingIdAndPersonIdOrderByRequestedAtDesc(meetingId, reader)
                            .orElseThrow(Refusal::notFound));
        })));
    }

    /**
     * What somebody does with her registration by her personal link.
     *
     * @throws Refusal {@code not-found}, {@code registration-wrong-status}, {@code registration-closed}
     */
    public OwnRegistration takeByLink(String token, RegistrantStep step) {
        return Readers.callAsService(() -> Objects.requireNonNull(transaction.execute(_ -> {
            UUID id = contacts.findByLink(token).orElseThrow(Refusal::notFound);
            places.lock(contacts.meetingOf(id));
            return take(step, byLink(token));
        })));
    }

    private OwnRegistration take(RegistrantStep step, Registrant registrant) {
        Meeting meeting = meetings.get(registrant.meetingId());
        switch (step) {
            case CONFIRM -> places.queue(openOf(meeting), registrant);
            case ACCEPT -> {
                if (registrant.status() != Registrant.Status.OFFERED) {
                    throw new Refusal(RegistrationError.WRONG_STATUS);
                }
                places.admit(registrant, meeting);
            }
            case LEAVE -> places.leave(registrant);
        }
        return own(meeting, registrant);
    }

    private Registrant byLink(String token) {
        Registrant registrant =
                contacts.findByLink(token).flatMap(registrants::findById).orElseThrow(Refusal::notFound);
        Meeting meeting = meetings.get(registrant.meetingId());
        UUID person = registrant.who().personId();
        boolean reads = person == null
                ? registrations.findById(meeting.getId()).isPresent()
                : people.find(meeting.ownership(), person).isPresent();
        if (!reads) {
            throw Refusal.notFound();
        }
        return registrant;
    }

    private OwnRegistration own(Meeting meeting, Registrant registrant) {
        return OwnRegistration.of(meeting, registrant, clock.instant());
    }

    private Meeting read(UUID meetingId) {
        return Objects.requireNonNull(transaction.execute(_ -> meetings.get(meetingId)));
    }
}
