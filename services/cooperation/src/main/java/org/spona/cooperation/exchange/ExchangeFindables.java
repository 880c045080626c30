package org.spona.cooperation.exchange;

import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces offers and needs as something to be found, while they are open and after; not what is a draft or was taken back. */
@Component
class ExchangeFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    ExchangeFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(Exchange.KIND, "arrow-left-right", "/exchange/", messages);
    }

    @EventListener
    void on(Exchange.Event event) {
        Exchange exchange = event.exchange();
        boolean shown = exchange.status() != ExchangeStatus.DRAFT && exchange.status() != ExchangeStatus.WITHDRAWN;
        outbox.append(new Findable(
                        exchange.getId(),
                        kind,
                        exchange.revision(),
                        null,
                        exchange.ownership(),
                        exchange.readers(),
                        shown ? contentOf(exchange) : null)
                .event());
    }

    private static Findable.Content contentOf(Exchange exchange) {
        ExchangeContent content = exchange.content();
        return Findable.Content.of(content.title(), content.language())
                .text(Markdown.toText(content.body()) + "\n" + exchange.experience())
                .published(exchange.updatedAt())
                .updated(exchange.updatedAt())
                .held(content.fromDay(), content.untilDay())
                .build();
    }
}
