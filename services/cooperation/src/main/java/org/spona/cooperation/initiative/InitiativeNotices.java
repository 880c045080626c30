package org.spona.cooperation.initiative;

import java.util.List;
import java.util.UUID;
import org.spona.cooperation.news.News;
import org.spona.cooperation.news.NewsMail;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to those who write for the organisations of the network when partners are sought, and to the parties when they decide or it is over. */
@Component
class InitiativeNotices {

    private final Contacts contacts;
    private final NewsMail mail;

    InitiativeNotices(Contacts contacts, NewsMail mail) {
        this.contacts = contacts;
        this.mail = mail;
    }

    @EventListener
    void on(Initiative.Event event) {
        Initiative initiative = event.initiative();
        UUID network = initiative.ownership().networkId();
        switch (event) {
            case Initiative.Event.Changed _ -> {}
            case Initiative.Event.PartnersSought _ -> tell(initiative, "sought", contacts.writers(network));
            case Initiative.Event.ToBeDecided _ ->
                tell(initiative, "decide", contacts.writers(network, initiative.parties()));
            case Initiative.Event.Over _ -> tell(initiative, "over", contacts.writers(network, initiative.parties()));
        }
    }

    private void tell(Initiative initiative, String what, List<Contact> whom) {
        mail.tell(new News(initiative.thing(), "initiative.mail." + what, initiative.revision(), "initiatives"), whom);
    }
}
