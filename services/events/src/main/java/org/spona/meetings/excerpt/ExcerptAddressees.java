package org.spona.meetings.excerpt;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.seat.MeetingSeat;
import org.spona.meetings.seat.Seats;
import org.spona.meetings.task.Party;
import org.spona.meetings.task.Recipient;
import org.spona.meetings.task.TaskInstitutions;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.FoldedName;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.problem.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who gets an excerpt: which institution a written name is, in whatever script and case, and how those are written to who speak for it. */
@Component
@Transactional(readOnly = true)
class ExcerptAddressees {

    private final TaskInstitutions institutions;
    private final Seats seats;
    private final Contacts contacts;

    ExcerptAddressees(TaskInstitutions institutions, Seats seats, Contacts contacts) {
        this.institutions = institutions;
        this.seats = seats;
        this.contacts = contacts;
    }

    /**
     * The institution of that name, with the address that was written: one that was invited or has a seat, else one of the network. A name that
     * nobody has stays as it is, and so does one that several have when an address says which is meant.
     *
     * @throws InvalidInput when several are called so, and no address is written
     */
    Party resolve(Party written, UUID networkId, @Nullable UUID meetingId) {
        String name = FoldedName.of(written.name());
        if (written.organisationId() != null || name.isEmpty()) {
            return written;
        }
        Map<UUID, Organisation> known = institutions.organisations(networkId, meetingId);
        List<Party> ofMeeting = meetingId == null ? List.of() : ofMeeting(meetingId, name, known);
        List<Party> found = ofMeeting.isEmpty() ? ofNetwork(known.values(), name) : ofMeeting;
        if (found.size() > 1 && written.email().isEmpty()) {
            throw new InvalidInput("party.name", "excerpt.ambiguous.party");
        }
        return found.size() == 1
                ? new Party(found.getFirst().organisationId(), found.getFirst().name(), written.email())
                : written;
    }

    private List<Party> ofMeeting(UUID meetingId, String name, Map<UUID, Organisation> known) {
        Stream<Party> invited = institutions.invited(meetingId).stream()
                .filter(party -> party.organisationId() == null
                        ? party.key().equals(name)
                        : isCalled(known.get(party.organisationId()), name));
        Stream<Party> seated = seats.list(meetingId).stream()
                .filter(seat -> FoldedName.of(seat.institution()).equals(name))
                .map(ExcerptAddressees::party);
        return distinct(Stream.concat(invited, seated));
    }

    private static List<Party> ofNetwork(Collection<Organisation> known, String name) {
        return distinct(known.stream()
                .filter(organisation -> isCalled(organisation, name))
                .map(organisation -> Party.organisation(organisation.id())));
    }

    private static Party party(MeetingSeat seat) {
        return new Party(seat.organisationId(), seat.institution(), "");
    }

    private static boolean isCalled(@Nullable Organisation organisation, String name) {
        return organisation != null
                && (FoldedName.of(organisation.nameLatin()).equals(name)
                        || FoldedName.of(organisation.nameCyrillic()).equals(name));
    }

    /** Each institution once; one that is written in two ways is one, and as it stands first. */
    private static List<Party> distinct(Stream<Party> parties) {
        Map<String, Party> once = new LinkedHashMap<>();
        parties.forEach(party -> once.putIfAbsent(party.key(), party));
        return List.copyOf(once.values());
    }

    /** How those are written to who speak for an institution, each address once. */
    List<Contact> contacts(Party party, UUID networkId, @Nullable UUID meetingId, String language) {
        List<Recipient> recipients = institutions.recipients(party, networkId, meetingId);
        Map<UUID, Contact> known = contacts.of(recipients.stream()
                .flatMap(recipient -> recipient.person().stream())
                .toList());
        Map<String, Contact> once = new LinkedHashMap<>();
        for (Recipient recipient : recipients) {
            Contact contact = recipient.person().isPresent()
                    ? known.get(recipient.person().get())
                    : recipient.contact(Language.ofText(language));
            if (contact != null) {
                once.putIfAbsent(EmailAddress.normalised(contact.email()), contact);
            }
        }
        return List.copyOf(once.values());
    }
}
