package org.spona.meetings.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.spona.meetings.invitation.FreeEntry;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.invitation.RegisteredInvitees;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.registration.RegistrantMails.Kind;
import org.spona.platform.language.Language;
import org.spona.platform.problem.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives places, keeps them for those who are next, and gives on those that come free. Each change holds the lock of the event until its
 * transaction ends, so there are never more people with a place than places.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlaceKeeping implements FreeEntry {

    /** How long a place is kept for somebody. */
    static final Duration OFFER = Duration.ofDays(2);

    private final OpenRegistrations registrations;
    private final Registrants registrants;
    private final RegisteredInvitees invitees;
    private final RegistrantContacts contacts;
    private final RegistrantMails mails;
    private final MeetingReading meetings;
    private final Clock clock;

    PlaceKeeping(
            OpenRegistrations registrations,
            Registrants registrants,
            RegisteredInvitees invitees,
            RegistrantContacts contacts,
            RegistrantMails mails,
            MeetingReading meetings,
            Clock clock) {
        this.registrations = registrations;
        this.registrants = registrants;
        this.invitees = invitees;
        this.contacts = contacts;
        this.mails = mails;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isFree(UUID meetingId) {
        return !registrations.existsById(meetingId);
    }

    /**
     * Locks an event until the transaction ends.
     *
     * @throws Refusal {@code not-found} when it has no registration
     */
    OpenRegistration lock(UUID meetingId) {
        return registrations.lock(meetingId).orElseThrow(Refusal::notFound);
    }

    /**
     * The same of an event for which people can register now.
     *
     * @throws Refusal {@code not-found}, {@code registration-closed}
     */
    OpenRegistration lockOpen(Meeting meeting) {
        OpenRegistration event = lock(meeting.getId());
        if (!event.takesRequests(meeting, clock.instant())) {
            throw new Refusal(RegistrationError.CLOSED);
        }
        return event;
    }

    /** Puts somebody who asks for a place into the queue; she has one at once when it is her turn and there is room. The event is locked. */
    void queue(OpenRegistration event, Registrant newcomer) {
        Meeting meeting = meetings.get(event.meetingId());
        settle(event, meeting);
        newcomer.queue(clock.instant());
        registrants.saveAndFlush(newcomer);
        if (queueOf(event).admitsAtOnce(newcomer)) {
            admit(newcomer, meeting);
        } else {
            mails.write(Kind.WAITING, newcomer, meeting, "");
        }
    }

    /** Gives her the place that is kept for her, or that is free when it is her turn. */
    void admit(Registrant registrant, Meeting meeting) {
        registrant.requireConfirmable(clock.instant());
        var who = registrant.who();
        var address = contacts.find(registrant.getId());
        UUID invitee = invitees.add(
                meeting,
                who.personId(),
                who.name(),
                who.organisationId(),
                who.institution(),
                address.map(RegistrantContacts.Written::email).orElse(null),
                address.map(RegistrantContacts.Written::language).orElse(Language.SERBIAN_LATIN));
        registrant.confirm(invitee, clock.instant());
        registrants.saveAndFlush(registrant);
    }

    /** Ends offers that have passed, and keeps the free places for those who are next. */
    void settle(OpenRegistration event, Meeting meeting) {
        Instant now = clock.instant();
        for (Registrant late : registrants.findByMeetingIdOrderByRequestedAt(event.meetingId())) {
            if (late.hasExpired(now)) {
                late.expire();
                registrants.saveAndFlush(late);
                mails.write(Kind.EXPIRED, late, meeting, "");
            }
        }
        if (meeting.takesAnswers(now)) {
            queueOf(event).next().forEach(next -> offer(next, meeting, ""));
        }
    }

    /** Keeps a place for somebody until she says whether she still wants it. */
    void offer(Registrant registrant, Meeting meeting, String reason) {
        Instant begins = meeting.content().time().starts();
        Instant until = clock.instant().plus(OFFER);
        registrant.offerBeforeHerTurn(begins == null || until.isBefore(begins) ? until : begins, reason);
        registrants.saveAndFlush(registrant);
        mails.write(Kind.OFFER, registrant, meeting, "");
    }

    /** Ends offers that have passed without a word to anybody, when nobody can be written to. */
    void giveUp(UUID meetingId) {
        Instant now = clock.instant();
        lock(meetingId);
        registrants.findByMeetingIdOrderByRequestedAt(meetingId).stream()
                .filter(registrant -> registrant.hasExpired(now))
                .forEach(late -> {
                    late.expire();
                    registrants.saveAndFlush(late);
                });
    }

    PlaceQueue queueOf(OpenRegistration event) {
        return new PlaceQueue(event.places(), registrants.findByMeetingIdOrderByRequestedAt(event.meetingId()));
    }

    /** She does not come; her places are offered on at once. */
    void leave(Registrant registrant) {
        OpenRegistration event = lock(registrant.meetingId());
        registrant.leave();
        registrants.saveAndFlush(registrant);
        registrant.inviteeId().ifPresent(invitees::remove);
        settle(event, meetings.get(event.meetingId()));
    }

    /** The organiser took her off the list. */
    @EventListener
    void on(Invitee.Event.CalledOff calledOff) {
        registrants
                .findByInviteeId(calledOff.inviteeId())
                .filter(Registrant::isActive)
                .ifPresent(registrant -> {
                    OpenRegistration event = lock(registrant.meetingId());
                    registrant.remove();
                    registrants.saveAndFlush(registrant);
                    settle(event, meetings.get(event.meetingId()));
                });
    }

    /** She says by the link of her invitation that she does not come; she has no place any more, and cannot take it back by another answer. */
    @EventListener
    void on(Invitee.Answered answered) {
        registrants.findByInviteeId(answered.invitee().getId()).ifPresent(registrant -> {
            boolean comes = answered.invitee()
                    .answer()
                    .filter(Invitee.Answer.NO::equals)
                    .isEmpty();
            if (comes && !registrant.isActive()) {
                throw new Refusal(RegistrationError.LEFT);
            }
            if (!comes && registrant.isActive()) {
                OpenRegistration event = lock(registrant.meetingId());
                registrant.leave();
                registrants.saveAndFlush(registrant);
                settle(event, meetings.get(event.meetingId()));
            }
        });
    }
}
