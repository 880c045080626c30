package org.spona.cooperation.exchange;

import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces offers and needs as something to be found, while they are open and after; not what is a draft or was taken back. */
@Component
class ExchangeFindables extends Findables<Exchange> {

    ExchangeFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Exchange.KIND, "arrow-left-right", "/exchange/", messages));
    }

    @EventListener
    void on(Exchange.Event event) {
        announce(event.exchange());
    }

    @Override
    protected Findable.@Nullable Content contentOf(Exchange exchange) {
        if (exchange.status() == ExchangeStatus.DRAFT || exchange.status() == ExchangeStatus.WITHDRAWN) {
            return null;
        }
        ExchangeContent content = exchange.content();
        return about(exchange)
                .text(Markdown.toText(content.body()) + "\n" + exchange.experience())
                .held(content.fromDay(), content.untilDay())
                .build();
    }
}
