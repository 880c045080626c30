package org.spona.meetings.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is on the list of a meeting, which its coordinator changes until it begins. */
@Service
@Transactional
public class Inviting {

    private final Meetings meetings;
    private final Invitees invitees;
    private final InviteeContacts contacts;
    private final NetworkPeople people;
    private final Clock clock;

    Inviting(Meetings meetings, Invitees invitees, InviteeContacts contacts, NetworkPeople people, Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.contacts = contacts;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Puts people on the list; those who are on it stay. When the meeting was sent, the new ones are invited at once.
     *
     * @return how many were added
     */
    public int invite(UUID id, Audience audience) {
        Meeting meeting = getOpen(id);
        int added = inviteMembers(meeting, audience) + inviteGuests(meeting, audience);
        meetings.noteInvited(id);
        return added;
    }

    private int inviteMembers(Meeting meeting, Audience audience) {
        List<Invitee> known = invitees.findByMeetingId(meeting.getId());
        Set<UUID> onTheList = known.stream()
                .filter(invitee -> !invitee.calledOff())
                .flatMap(invitee -> invitee.personId().stream())
                .collect(Collectors.toSet());
        List<NetworkPeople.Member> added = people.list(meeting.ownership().networkId(), audience).stream()
                .filter(member -> !member.personId().equals(meeting.convenedBy()))
                .filter(member -> onTheList.add(member.personId()))
                .toList();
        for (NetworkPeople.Member member : added) {
            forget(known, member.personId());
            add(meeting, Invitee.person(meeting.getId(), member.personId(), member.name(), member.organisationId()));
        }
        return added.size();
    }

    /** Somebody who was called off and is invited again begins anew. */
    private void forget(List<Invitee> known, UUID personId) {
        known.stream()
                .filter(invitee -> invitee.personId().filter(personId::equals).isPresent())
                .forEach(invitees::delete);
        invitees.flush();
    }

    private int inviteGuests(Meeting meeting, Audience audience) {
        Set<String> onTheList = contacts.addresses(meeting.getId());
        List<Audience.Guest> added = audience.guests().stream()
                .filter(guest -> onTheList.add(EmailAddress.normalised(guest.email())))
                .toList();
        added.forEach(guest -> add(meeting, guest));
        return added.size();
    }

    private void add(Meeting meeting, Audience.Guest guest) {
        UUID organisation = people.findOrganisation(guest.institution()).orElse(null);
        Invitee invitee = add(meeting, Invitee.guest(meeting.getId(), guest.name(), organisation, guest.institution()));
        contacts.keepAddress(
                invitee.getId(),
                EmailAddress.find(guest.email()).orElseThrow(() -> new InvalidInput("guests", "email.unreadable")),
                LanguageOfMails.near(meeting.content().language()));
    }

    private Invitee add(Meeting meeting, Invitee invitee) {
        if (meeting.status() == Status.SENT) {
            invitee.due();
        }
        return invitees.saveAndFlush(invitee);
    }

    /** Takes somebody off the list; who was invited before is told. */
    public void uninvite(UUID id, UUID inviteeId) {
        Meeting meeting = getOpen(id);
        Invitee invitee = invitees.findById(inviteeId)
                .filter(known -> known.meetingId().equals(id))
                .orElseThrow(Refusal::notFound);
        if (meeting.status() == Status.DRAFT) {
            invitees.delete(invitee);
        } else {
            invitees.findSubstitute(inviteeId).ifPresent(this::callOff);
            callOff(invitee);
        }
        meetings.noteInvited(id);
    }

    private void callOff(Invitee invitee) {
        invitee.callOff();
        invitees.save(invitee);
    }

    private Meeting getOpen(UUID id) {
        Meeting meeting = meetings.getAsConvener(id);
        meeting.requireOpenList(clock.instant());
        return meeting;
    }
}
