package org.spona.regulations.notice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.notices.Notices;
import org.spona.regulations.notice.ObligationRecipients.Recipient;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.ObligationAddressees;
import org.spona.regulations.update.Update;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves the mails that an update causes in the transaction in which it is published. */
@Component
class UpdateNotices {

    private final ObligationRecipients recipients;
    private final ObligationAddressees addressees;
    private final Directory directory;
    private final Contacts contacts;
    private final ObligationMail mail;
    private final Notices notices;

    UpdateNotices(
            ObligationRecipients recipients,
            ObligationAddressees addressees,
            Directory directory,
            Contacts contacts,
            ObligationMail mail,
            Notices notices) {
        this.recipients = recipients;
        this.addressees = addressees;
        this.directory = directory;
        this.contacts = contacts;
        this.mail = mail;
        this.notices = notices;
    }

    @EventListener
    void on(Update.Event.Published event) {
        Update update = event.update();
        Map<UUID, Set<UUID>> asked = addressees.obligationsByOrganisation(update.getId());
        Map<UUID, Organisation> organisations = directory.organisations(asked.keySet());
        List<Recipient> people = recipients.of(update.ownership().networkId(), asked.keySet(), update.authorId());
        Map<UUID, Contact> known =
                contacts.of(people.stream().map(Recipient::personId).toList());
        for (Recipient person : people) {
            UUID organisationId = person.organisationId();
            Contact contact = known.get(person.personId());
            Organisation organisation = organisations.get(organisationId);
            if (contact != null && organisation != null) {
                List<Obligation> obligations = update.obligations().stream()
                        .filter(obligation ->
                                asked.getOrDefault(organisationId, Set.of()).contains(obligation.id()))
                        .toList();
                notices.write(mail.of(update, organisation, obligations, contact));
            }
        }
    }
}
