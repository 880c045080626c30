package org.spona.meetings.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.InviteeEntry;
import org.spona.meetings.invitation.InviteeList;
import org.spona.meetings.network.NetworkPeople;
import org.spona.meetings.network.NetworkPeople.Member;
import org.spona.meetings.seat.MeetingSeat;
import org.spona.meetings.seat.Seats;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which institutions can be asked for something in a network, and who is written to for each: those who were invited to the meeting for it. */
@Component
@Transactional(readOnly = true)
public class TaskInstitutions {

    private final NetworkPeople people;
    private final InviteeList invitees;
    private final Seats seats;
    private final Directory directory;

    TaskInstitutions(NetworkPeople people, InviteeList invitees, Seats seats, Directory directory) {
        this.people = people;
        this.invitees = invitees;
        this.seats = seats;
        this.directory = directory;
    }

    /** The institutions that are invited to a meeting, each once, as far as the reader knows who is. */
    public List<Party> invited(UUID meetingId) {
        Map<String, Party> parties = new LinkedHashMap<>();
        invitations(meetingId).stream()
                .map(entry -> new Party(entry.organisationId(), entry.institution(), ""))
                .filter(Party::isNamed)
                .forEach(party -> parties.putIfAbsent(party.key(), party));
        return List.copyOf(parties.values());
    }

    /** The organisations that can be asked in a network: those that joined it or work in it, and those that are invited or have a seat. */
    public Map<UUID, Organisation> organisations(UUID networkId, @Nullable UUID meetingId) {
        Set<UUID> ids = Stream.of(
                        people.list(networkId).stream().map(Member::organisationId),
                        invitations(meetingId).stream().flatMap(entry -> Stream.ofNullable(entry.organisationId())),
                        (meetingId == null ? List.<MeetingSeat>of() : seats.list(meetingId))
                                .stream().flatMap(seat -> Stream.ofNullable(seat.organisationId())),
                        directory.listJoined(networkId).stream().map(Organisation::id))
                .flatMap(some -> some)
                .collect(Collectors.toSet());
        return directory.organisations(ids);
    }

    /**
     * Who is asked, with those who are written to.
     *
     * @param known those who are asked already, by what tells them apart
     * @throws InvalidInput when one of them is not in the network
     */
    TaskParties resolve(List<Party> parties, UUID networkId, @Nullable UUID meetingId, Set<String> known) {
        Set<UUID> organisations = organisations(networkId, meetingId).keySet();
        List<InviteeEntry> invitations = invitations(meetingId);
        List<Member> members = people.list(networkId);
        Map<String, List<Recipient>> recipients = new HashMap<>();
        for (Party party : parties) {
            if (party.organisationId() != null
                    && !organisations.contains(party.organisationId())
                    && !known.contains(party.key())) {
                throw new InvalidInput("organisationIds", "task.party.unknown");
            }
            recipients.put(party.key(), recipients(party, invitations, members));
        }
        return new TaskParties(parties, recipients);
    }

    /** Who is written to for an institution: those who were invited for it, else those who write for it, and its address. */
    public List<Recipient> recipients(Party party, UUID networkId, @Nullable UUID meetingId) {
        return recipients(party, invitations(meetingId), people.list(networkId));
    }

    private static List<Recipient> recipients(Party party, List<InviteeEntry> invitations, List<Member> members) {
        List<Recipient> recipients = new ArrayList<>(invitations.stream()
                .filter(entry -> party.key().equals(Party.key(entry.organisationId(), entry.institution())))
                .map(TaskInstitutions::recipient)
                .filter(recipient -> recipient.personId() != null || recipient.email() != null)
                .toList());
        if (recipients.isEmpty()) {
            members.stream()
                    .filter(member -> member.organisationId().equals(party.organisationId()))
                    .filter(member -> member.role().writes())
                    .forEach(member -> recipients.add(new Recipient(member.personId(), member.name(), null, false)));
        }
        EmailAddress.find(party.email())
                .ifPresent(address -> recipients.add(new Recipient(null, "", address.key(), false)));
        return recipients;
    }

    private static Recipient recipient(InviteeEntry entry) {
        return entry.personId() == null
                ? new Recipient(
                        null,
                        entry.name(),
                        Optional.ofNullable(entry.email())
                                .map(EmailAddress::normalised)
                                .orElse(null),
                        true)
                : new Recipient(entry.personId(), entry.name(), null, true);
    }

    /** Who is invited to a meeting, those apart who put themselves on its list. */
    private List<InviteeEntry> invitations(@Nullable UUID meetingId) {
        return meetingId == null
                ? List.of()
                : invitees.of(meetingId).stream()
                        .filter(entry -> !entry.selfRegistered())
                        .toList();
    }
}
