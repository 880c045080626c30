package org.spona.regulations.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.tenancy.Reader;
import org.spona.regulations.notice.ObligationRecipients.Recipient;
import org.springframework.stereotype.Component;

/** How the people are written to who can say how far organisations are. */
@Component
public class OrganisationContacts {

    private final ObligationRecipients recipients;
    private final Contacts contacts;

    OrganisationContacts(ObligationRecipients recipients, Contacts contacts) {
        this.recipients = recipients;
        this.contacts = contacts;
    }

    /**
     * Those who write for some organisations in a network and can be written to, by organisation; organisations without any are left out.
     *
     * @param sender who knows already; null for the service
     */
    public Map<UUID, List<Contact>> of(UUID networkId, Collection<UUID> organisations, @Nullable UUID sender) {
        List<Recipient> people = recipients.of(networkId, organisations, sender == null ? Reader.NOBODY : sender);
        Map<UUID, Contact> known =
                contacts.of(people.stream().map(Recipient::personId).toList());
        return people.stream()
                .filter(person -> known.containsKey(person.personId()))
                .collect(Collectors.groupingBy(
                        Recipient::organisationId,
                        Collectors.mapping(
                                person -> Objects.requireNonNull(known.get(person.personId())), Collectors.toList())));
    }
}
