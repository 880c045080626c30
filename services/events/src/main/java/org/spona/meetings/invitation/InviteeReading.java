package org.spona.meetings.invitation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What mails and calendars ask about invitees. */
@Service
@Transactional(readOnly = true)
public class InviteeReading {

    private final Invitees invitees;
    private final InviteeMeetings meetings;
    private final InviteeContacts guests;
    private final InvitationPolicy policy;
    private final Contacts directory;

    InviteeReading(
            Invitees invitees,
            InviteeMeetings meetings,
            InviteeContacts guests,
            InvitationPolicy policy,
            Contacts directory) {
        this.invitees = invitees;
        this.meetings = meetings;
        this.guests = guests;
        this.policy = policy;
        this.directory = directory;
    }

    /**
     * The invitee with this id.
     *
     * @throws Refusal {@code not-found} when there is none that the reader may know
     */
    public Invitee get(UUID id) {
        return invitees.findById(id).orElseThrow(Refusal::notFound);
    }

    /** Everybody on the list of a meeting. */
    public List<Invitee> listInvited(UUID meetingId) {
        return invitees.findByMeetingId(meetingId).stream()
                .filter(invitee -> !invitee.calledOff())
                .toList();
    }

    /** The invitee as whom a person stands on the list of a meeting, as far as the reader may know. */
    public Optional<Invitee> find(UUID meetingId, UUID personId) {
        return invitees.findByMeetingIdAndPersonId(meetingId, personId);
    }

    /**
     * The invitee with this id, locked until the caller's transaction ends.
     *
     * @throws Refusal {@code not-found}
     */
    @Transactional
    public Invitee lock(UUID id) {
        return invitees.lock(id).orElseThrow(Refusal::notFound);
    }

    /** Whether she may still be told of the meeting: she is, or comes instead of, a member of the network or a guest. */
    public boolean belongs(Invitee invitee, Meeting meeting) {
        return policy.belongs(invitee, meeting);
    }

    /** Instead of whom she comes, if she is a substitute. */
    public Optional<Invitee> findReplaced(Invitee invitee) {
        return invitee.substituteFor().flatMap(invitees::findById);
    }

    /**
     * How she is written to; empty when there is no address. A substitute's name is the word of whoever had the link, so no mail to her
     * says it.
     */
    public Optional<Contact> findContact(Invitee invitee) {
        return invitee.personId()
                .map(person -> Optional.ofNullable(directory.of(List.of(person)).get(person)))
                .orElseGet(() -> guests.find(invitee.getId())
                        .flatMap(guest -> guest.address()
                                .map(address -> new Contact(
                                        null,
                                        invitee.substituteFor().isPresent() ? "" : invitee.name(),
                                        address,
                                        guest.mailLanguage()))));
    }

    /** Under which addresses some of a meeting are written to, by the id of their invitation, normalised; for who convenes it. */
    public Map<UUID, String> addresses(UUID meetingId, List<Invitee> invited) {
        Map<UUID, String> addresses = new HashMap<>(guests.addressesByInvitee(meetingId));
        Map<UUID, Contact> people = directory.of(
                invited.stream().flatMap(invitee -> invitee.personId().stream()).toList());
        for (Invitee invitee : invited) {
            invitee.personId()
                    .map(people::get)
                    .ifPresent(contact -> addresses.put(invitee.getId(), EmailAddress.normalised(contact.email())));
        }
        return addresses;
    }

    /** The places of the same person, or of the same address, at the meetings of a series; those called off are not among them. */
    public List<Invitee> listInSeries(UUID seriesId, Invitee invitee, String address) {
        return invitees.findInSeries(
                seriesId, invitee.personId().orElse(new UUID(0, 0)), EmailAddress.normalised(address));
    }

    /** The meetings to which a person is invited, cancelled ones too, that ended after an instant; the soonest first. */
    public List<Meeting> listMeetings(UUID personId, Instant since) {
        return meetings.findInvited(personId, since);
    }
}
