package org.spona.meetings.invitation;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.Invitee.Answer;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Those who have got a place by registering, on the list of a meeting: they know how one takes part from afar, and are told of changes. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RegisteredInvitees {

    private final Invitees invitees;
    private final InviteeContacts contacts;
    private final Clock clock;

    RegisteredInvitees(Invitees invitees, InviteeContacts contacts, Clock clock) {
        this.invitees = invitees;
        this.contacts = contacts;
        this.clock = clock;
    }

    /**
     * Puts somebody on the list, who comes; whatever she was there before begins anew.
     *
     * @param personId whom the directory knows her as; null for a visitor
     * @param email where a visitor is written to; null for others
     * @param language in which a visitor is written to
     * @return the invitee
     */
    public UUID add(
            Meeting meeting,
            @Nullable UUID personId,
            String name,
            @Nullable UUID organisationId,
            String institution,
            @Nullable String email,
            Language language) {
        if (personId != null) {
            invitees.findByMeetingIdAndPersonId(meeting.getId(), personId).ifPresent(invitees::delete);
            invitees.flush();
        }
        Invitee registrant = Invitee.registrant(meeting, personId, name, organisationId, institution);
        registrant.answer(Answer.YES, meeting, clock.instant());
        invitees.saveAndFlush(registrant);
        EmailAddress.find(email == null ? "" : email)
                .ifPresent(address -> contacts.keepAddress(registrant.getId(), address, language));
        return registrant.getId();
    }

    /** Takes somebody off the list who does not come after all, and has her calendar forget it. */
    public void remove(UUID inviteeId) {
        invitees.findById(inviteeId).filter(invitee -> !invitee.calledOff()).ifPresent(invitee -> {
            invitee.callOff();
            invitees.saveAndFlush(invitee);
        });
    }
}
