package org.spona.cooperation.exchange;

import org.spona.cooperation.news.News;
import org.spona.cooperation.news.NewsMail;
import org.spona.platform.directory.Contacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the organisation that was chosen: that it was, and that it is asked how it was. */
@Component
class ExchangeNotices {

    private final Contacts contacts;
    private final NewsMail mail;

    ExchangeNotices(Contacts contacts, NewsMail mail) {
        this.contacts = contacts;
        this.mail = mail;
    }

    @EventListener
    void on(Exchange.Event.Matched event) {
        tell(event.exchange(), "exchange.mail.matched");
    }

    @EventListener
    void on(Exchange.Event.Done event) {
        tell(event.exchange(), "exchange.mail.done");
    }

    private void tell(Exchange exchange, String code) {
        mail.tell(
                new News(exchange.thing(), code, exchange.revision(), "exchanges"),
                contacts.writers(
                        exchange.ownership().networkId(),
                        exchange.partnerId().stream().toList()));
    }
}
