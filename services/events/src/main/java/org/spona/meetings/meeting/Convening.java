package org.spona.meetings.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.meeting.Meeting.Status;
import org.spona.platform.problem.CommonError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do with meetings. Whatever the reader may not see is answered with {@code not-found}. */
@Service
@Transactional
public class Convening {

    private final Meetings meetings;
    private final Invitees invitees;
    private final InviteeContacts contacts;
    private final NetworkPeople people;
    private final JdbcClient database;
    private final Clock clock;

    Convening(
            Meetings meetings,
            Invitees invitees,
            InviteeContacts contacts,
            NetworkPeople people,
            JdbcClient database,
            Clock clock) {
        this.meetings = meetings;
        this.invitees = invitees;
        this.contacts = contacts;
        this.people = people;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Saves a draft, or changes what was saved before; when it was sent, those who are invited are told. Repeating it does
     * nothing more.
     *
     * @param id chosen by the caller
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code stale} when somebody else has changed it since the version that the coordinator saw,
     *     {@code meeting-not-coordinator} when it is not hers to convene
     */
    public Meeting save(UUID id, MeetingInput input) {
        input.requireTimes();
        return meetings.findById(id).map(known -> revise(known, input)).orElseGet(() -> draft(id, input));
    }

    private Meeting draft(UUID id, MeetingInput input) {
        Reader coordinator = Readers.get();
        Ownership ownership = input.ownership(coordinator);
        requireConvener(ownership);
        return meetings.save(new Meeting(id, coordinator, ownership, input, clock.instant()));
    }

    private Meeting revise(Meeting meeting, MeetingInput input) {
        requireConvener(meeting.ownership());
        if (input.seenVersion().filter(seen -> seen != meeting.version()).isPresent()) {
            throw new Refusal(CommonError.STALE);
        }
        int before = meeting.sequence();
        meeting.revise(input, input.visibility(), clock.instant());
        if (meeting.sequence() > before) {
            writeToEverybody(meeting);
        }
        return meetings.saveAndFlush(meeting);
    }

    /**
     * Puts people on the list; those who are on it stay. When the meeting was sent, the new ones are invited at once.
     *
     * @return how many were added
     */
    public int invite(UUID id, Audience audience) {
        Meeting meeting = getAsConvener(id);
        requireOpen(meeting);
        List<Invitee> known = invitees.findByMeetingId(id);
        Set<UUID> knownPeople = known.stream()
                .filter(invitee -> !invitee.calledOff())
                .flatMap(invitee -> invitee.personId().stream())
                .collect(Collectors.toSet());
        int added = 0;
        for (NetworkPeople.Member member : people.list(meeting.ownership().networkId(), audience)) {
            if (!member.personId().equals(meeting.convenedBy()) && knownPeople.add(member.personId())) {
                forget(known, member.personId());
                add(meeting, Invitee.person(id, member.personId(), member.name(), member.organisationId()));
                added++;
            }
        }
        Set<String> knownAddresses = addresses(known);
        for (Audience.Guest guest : audience.guests()) {
            if (knownAddresses.add(guest.email().strip().toLowerCase(Locale.ROOT))) {
                add(meeting, guest);
                added++;
            }
        }
        tellDatabaseWhoIsInvited(id);
        return added;
    }

    /** Somebody who was called off and is invited again begins anew. */
    private void forget(List<Invitee> known, UUID personId) {
        known.stream()
                .filter(invitee -> invitee.personId().filter(personId::equals).isPresent())
                .forEach(invitees::delete);
        invitees.flush();
    }

    private Invitee add(Meeting meeting, Invitee invitee) {
        if (meeting.status() == Status.SENT) {
            invitee.due();
        }
        return invitees.saveAndFlush(invitee);
    }

    private void add(Meeting meeting, Audience.Guest guest) {
        String institution =
                guest.institution() == null ? "" : guest.institution().strip();
        Invitee invitee = add(
                meeting,
                Invitee.guest(
                        meeting.getId(),
                        guest.name().strip(),
                        people.findOrganisation(institution).orElse(null),
                        institution));
        contacts.keepAddress(
                invitee.getId(),
                guest.email().strip(),
                LanguageOfMails.near(meeting.content().language()));
    }

    private Set<String> addresses(List<Invitee> known) {
        Set<String> addresses = new HashSet<>();
        for (Invitee invitee : known) {
            if (!invitee.calledOff() && invitee.personId().isEmpty()) {
                contacts.find(invitee.getId())
                        .flatMap(InviteeContact::address)
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .ifPresent(addresses::add);
            }
        }
        return addresses;
    }

    /** Takes somebody off the list; who was invited before is told. */
    public void uninvite(UUID id, UUID inviteeId) {
        Meeting meeting = getAsConvener(id);
        requireOpen(meeting);
        Invitee invitee = invitees.findById(inviteeId)
                .filter(known -> known.meetingId().equals(id))
                .orElseThrow(Refusal::notFound);
        if (meeting.status() == Status.DRAFT) {
            invitees.delete(invitee);
        } else {
            invitees.findSubstitute(inviteeId).ifPresent(this::callOff);
            callOff(invitee);
        }
        invitees.flush();
        tellDatabaseWhoIsInvited(id);
    }

    private void callOff(Invitee invitee) {
        invitee.callOff();
        invitees.saveAndFlush(invitee);
    }

    /**
     * Tells a coordinator who is about to send what is still missing.
     *
     * @throws InvalidInput naming the fields to mend
     * @throws Refusal {@code meeting-nobody} when nobody is on the list
     */
    @Transactional(readOnly = true)
    public void requireReady(UUID id) {
        Meeting meeting = getAsConvener(id);
        meeting.requireReady(clock.instant());
        if (invitees.findByMeetingId(id).isEmpty()) {
            throw new Refusal(MeetingError.NOBODY);
        }
    }

    /** Sends the invitations. */
    public Meeting send(UUID id) {
        Meeting meeting = getAsConvener(id);
        requireReady(id);
        meeting.send(clock.instant());
        writeToEverybody(meeting);
        return meetings.saveAndFlush(meeting);
    }

    /** Calls it off. */
    public Meeting cancel(UUID id) {
        Meeting meeting = getAsConvener(id);
        meeting.cancel(clock.instant());
        writeToEverybody(meeting);
        return meetings.saveAndFlush(meeting);
    }

    /**
     * Writes once more to those who have not answered.
     *
     * @return how many there are
     */
    public int remind(UUID id) {
        Meeting meeting = getAsConvener(id);
        meeting.require(Status.SENT);
        meeting.requireAhead(clock.instant());
        List<Invitee> silent = invitees.findByMeetingId(id).stream()
                .filter(invitee -> invitee.owes(meeting))
                .toList();
        silent.forEach(invitee -> {
            invitee.remind();
            invitees.save(invitee);
        });
        return silent.size();
    }

    /** Throws away a draft that nobody was invited to. */
    public void discard(UUID id) {
        Meeting meeting = getAsConvener(id);
        meeting.require(Status.DRAFT);
        invitees.findByMeetingId(id).forEach(invitees::delete);
        meetings.delete(meeting);
    }

    private void writeToEverybody(Meeting meeting) {
        invitees.findByMeetingId(meeting.getId()).forEach(invitee -> {
            invitee.due();
            invitees.save(invitee);
        });
    }

    /** Policies look at the meeting's own row to know who is invited. */
    private void tellDatabaseWhoIsInvited(UUID id) {
        database.sql("""
                        update meeting set invited_people = coalesce((select array_agg(person_id) from meeting_invitee
                            where meeting_id = :id and person_id is not null and not called_off), '{}')
                        where id = :id""").param("id", id).update();
    }

    private void requireOpen(Meeting meeting) {
        Instant now = clock.instant();
        if (meeting.status() == Status.CANCELLED) {
            throw new Refusal(MeetingError.WRONG_STATUS);
        }
        if (meeting.status() == Status.SENT) {
            meeting.requireAhead(now);
        }
    }

    private Meeting getAsConvener(UUID id) {
        Meeting meeting = meetings.get(id);
        if (!MeetingPermissions.convenes(Readers.get(), meeting.ownership())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return meeting;
    }

    private static void requireConvener(Ownership ownership) {
        if (!MeetingPermissions.convenes(Readers.get(), ownership)) {
            throw new Refusal(MeetingError.NOT_COORDINATOR);
        }
    }
}
