package org.spona.cooperation.risk;

import java.util.Set;
import org.spona.cooperation.news.News;
import org.spona.cooperation.news.NewsMail;
import org.spona.platform.directory.Contacts;
import org.spona.platform.tenancy.Ownership;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to those who write for the owner of a risk that it is to be looked at again. */
@Component
class RiskNotices {

    private final Contacts contacts;
    private final NewsMail mail;

    RiskNotices(Contacts contacts, NewsMail mail) {
        this.contacts = contacts;
        this.mail = mail;
    }

    @EventListener
    void on(Risk.Event.ReviewDue event) {
        Risk risk = event.risk();
        Ownership owner = risk.ownership();
        mail.tell(
                new News(risk.thing(), "risk.mail.review", risk.revision(), "risks"),
                contacts.writers(owner.networkId(), Set.of(owner.organisationId())));
    }
}
