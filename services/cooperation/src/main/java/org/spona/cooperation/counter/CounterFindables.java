package org.spona.cooperation.counter;

import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces counters as something to be found, once they are open; never a number. */
@Component
class CounterFindables extends Findables<Counter> {

    CounterFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Counter.KIND, "123", "/counters/", messages));
    }

    @EventListener
    void on(Counter.Event event) {
        announce(event.counter());
    }

    @Override
    protected Findable.@Nullable Content contentOf(Counter counter) {
        if (counter.status() == Counter.Status.DRAFT) {
            return null;
        }
        CounterContent content = counter.content();
        return about(counter).text(Markdown.toText(content.explanation())).build();
    }
}
