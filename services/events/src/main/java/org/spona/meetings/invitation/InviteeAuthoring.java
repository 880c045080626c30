package org.spona.meetings.invitation;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Meeting;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.meetings.meeting.MeetingAuthoring;
import org.spona.meetings.meeting.MeetingReading;
import org.spona.meetings.meeting.MeetingStep;
import org.spona.meetings.network.BodyPeople;
import org.spona.meetings.network.BodyPeople.Sitting;
import org.spona.meetings.network.NetworkPeople;
import org.spona.meetings.network.NetworkPeople.Member;
import org.spona.platform.directory.Contacts;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of those who are invited, which a coordinator changes until the meeting begins, and reminders to them. */
@Service
@Transactional
public class InviteeAuthoring {

    private final MeetingReading meetings;
    private final MeetingAuthoring sharing;
    private final Invitees invitees;
    private final InviteeContacts contacts;
    private final NetworkPeople people;
    private final BodyPeople bodies;
    private final Contacts addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InviteeAuthoring(
            MeetingReading meetings,
            MeetingAuthoring sharing,
            Invitees invitees,
            InviteeContacts contacts,
            NetworkPeople people,
            BodyPeople bodies,
            Contacts addresses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.sharing = sharing;
        this.invitees = invitees;
        this.contacts = contacts;
        this.people = people;
        this.bodies = bodies;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts people on the list; those who are on it stay. When the meeting was sent, the new ones are invited at once.
     *
     * @return how many were added
     */
    public int invite(UUID id, Audience audience) {
        Meeting meeting = getFor(MeetingStep.INVITE, id);
        int added = inviteMembers(meeting, audience)
                + (audience.who() == Audience.Who.BODIES ? inviteBodies(meeting) : 0)
                + inviteGuests(meeting, audience);
        shareWithInvitees(meeting);
        return added;
    }

    private int inviteMembers(Meeting meeting, Audience audience) {
        List<Invitee> known = invitees.findByMeetingId(meeting.getId());
        Set<UUID> onTheList = new HashSet<>(personsOf(known));
        List<Member> members = people.list(meeting.ownership().networkId());
        Set<UUID> followers = addresses.following(
                members.stream().map(Member::personId).toList(), audience.part().topics());
        List<Member> added = members.stream()
                .filter(member -> audience.includes(member, followers))
                .filter(member -> !member.personId().equals(meeting.convenedBy()))
                .filter(member -> onTheList.add(member.personId()))
                .toList();
        for (Member member : added) {
            forget(known, member.personId());
            invitees.saveAndFlush(Invitee.person(meeting, member.personId(), member.name(), member.organisationId()));
        }
        return added.size();
    }

    /** Who speaks for each seat: its delegate, else its first deputy. Whoever speaks for several is invited once. */
    private int inviteBodies(Meeting meeting) {
        List<Invitee> known = invitees.findByMeetingId(meeting.getId());
        Set<UUID> onTheList = new HashSet<>(personsOf(known));
        Set<UUID> seats = new HashSet<>();
        List<Sitting> added = bodies.list(meeting.bodies()).stream()
                .filter(sitting -> seats.add(sitting.seatId()))
                .filter(sitting -> onTheList.add(sitting.personId()))
                .toList();
        for (Sitting sitting : added) {
            forget(known, sitting.personId());
            invitees.saveAndFlush(Invitee.sitting(meeting, sitting));
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
        Invitee invitee =
                invitees.saveAndFlush(Invitee.guest(meeting, guest.name(), organisation, guest.institution()));
        contacts.keepAddress(
                invitee.getId(),
                EmailAddress.find(guest.email()).orElseThrow(() -> new InvalidInput("guests", "email.unreadable")),
                meeting.content().mailLanguage());
    }

    /** Puts those on the list of a meeting who are on that of another; not who comes instead of somebody, or has put herself there. */
    public void inviteAsTo(UUID like, UUID id) {
        Meeting meeting = getFor(MeetingStep.INVITE, id);
        List<Invitee> listed = invitees.findByMeetingId(like).stream()
                .filter(invitee -> !invitee.calledOff() && invitee.maySendSubstitute())
                .toList();
        Map<UUID, String> guests = contacts.addressesByInvitee(like);
        for (Invitee known : listed) {
            Invitee invitee = invitees.saveAndFlush(known.invitedToo(meeting));
            Optional.ofNullable(guests.get(known.getId()))
                    .flatMap(EmailAddress::find)
                    .ifPresent(address -> contacts.keepAddress(
                            invitee.getId(), address, meeting.content().mailLanguage()));
        }
        shareWithInvitees(meeting);
    }

    /** Those of some meetings that have anybody on their lists. */
    @Transactional(readOnly = true)
    public Set<UUID> withInvitees(Collection<UUID> meetingIds) {
        return invitees.findByMeetingIdIn(meetingIds).stream()
                .filter(invitee -> !invitee.calledOff())
                .map(Invitee::meetingId)
                .collect(Collectors.toSet());
    }

    /** Takes somebody off the list; who was invited before is told. */
    public void uninvite(UUID id, UUID inviteeId) {
        Meeting meeting = getFor(MeetingStep.INVITE, id);
        Invitee invitee = invitees.findById(inviteeId)
                .filter(known -> known.meetingId().equals(id))
                .orElseThrow(Refusal::notFound);
        invitees.findSubstitute(inviteeId).ifPresent(substitute -> takeOff(meeting, substitute));
        takeOff(meeting, invitee);
        shareWithInvitees(meeting);
    }

    private void takeOff(Meeting meeting, Invitee invitee) {
        if (meeting.status() == Status.DRAFT) {
            invitees.delete(invitee);
            events.publishEvent(new InviteeRemoved(meeting.getId()));
        } else {
            invitee.callOff();
            invitees.saveAndFlush(invitee);
        }
    }

    /** Those who have not answered, whom a reminder reaches. */
    @Transactional(readOnly = true)
    public List<Invitee> listSilent(UUID id) {
        Meeting meeting = getFor(MeetingStep.REMIND, id);
        return invitees.findByMeetingId(id).stream()
                .filter(invitee -> invitee.owes(meeting))
                .toList();
    }

    /**
     * Writes once more to those who have not answered.
     *
     * @return how many there are
     */
    public int remind(UUID id) {
        List<Invitee> silent = listSilent(id);
        silent.forEach(invitee -> {
            invitee.remind();
            invitees.saveAndFlush(invitee);
        });
        return silent.size();
    }

    /** The places of somebody at meetings that are not over go to a colleague of the same organisation; for the service. */
    public void handOver(UUID from, UUID organisationId, UUID networkId, UUID heir, String heirName) {
        for (Invitee place : invitees.lockPlaces(from, organisationId, networkId, clock.instant())) {
            Meeting meeting = meetings.get(place.meetingId());
            boolean there =
                    invitees.findByMeetingIdAndPersonId(meeting.getId(), heir).isPresent()
                            || meeting.convenedBy().equals(heir);
            if (!there) {
                invitees.saveAndFlush(Invitee.person(meeting, heir, heirName, organisationId));
            }
            takeOff(meeting, place);
            shareWithInvitees(meeting);
        }
    }

    private void shareWithInvitees(Meeting meeting) {
        invitees.flush();
        List<Invitee> invited = invitees.findByMeetingId(meeting.getId()).stream()
                .filter(invitee -> !invitee.selfRegistered())
                .toList();
        sharing.shareWith(meeting.getId(), personsOf(invited));
    }

    private static Set<UUID> personsOf(List<Invitee> invitees) {
        return invitees.stream()
                .filter(invitee -> !invitee.calledOff())
                .flatMap(invitee -> invitee.personId().stream())
                .collect(Collectors.toSet());
    }

    private Meeting getFor(MeetingStep step, UUID id) {
        Meeting meeting = meetings.get(id);
        step.require(Readers.get(), meeting, clock.instant());
        return meeting;
    }
}
