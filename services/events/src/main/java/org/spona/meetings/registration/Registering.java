package org.spona.meetings.registration;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.invitation.InviteeReading;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.network.NetworkPeople;
import org.spona.meetings.network.NetworkPeople.Member;
import org.spona.meetings.registration.RegistrationInput.OpenTo;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How people register, and what they do with their registrations. Whether somebody reads the meeting is found out with her own rights; the
 * rest is the service's work, because it reaches places of others.
 */
@Service
public class Registering {

    private final MeetingReading meetings;
    private final OpenRegistrations registrations;
    private final Registrants registrants;
    private final RegistrantContacts contacts;
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
            PlaceKeeping places,
            InviteeReading invitees,
            NetworkPeople people,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.meetings = meetings;
        this.registrations = registrations;
        this.registrants = registrants;
        this.contacts = contacts;
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
            OpenRegistration event = places.lockOpen(meeting);
            if (isKnown(meeting, reader)) {
                throw new Refusal(RegistrationError.KNOWN);
            }
            Member member = people.find(meeting.ownership(), reader)
                    .filter(_ -> !meeting.convenedBy().equals(reader))
                    .orElseThrow(Refusal::notFound);
            Registrant newcomer = event.registrant(
                    new RegistrantName(reader, member.name(), member.organisationId(), ""), input, clock.instant());
            places.queue(event, newcomer);
            return own(meeting, newcomer);
        })));
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
            case CONFIRM -> places.queue(places.lockOpen(meeting), registrant);
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
