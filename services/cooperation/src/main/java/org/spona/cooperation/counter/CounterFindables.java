package org.spona.cooperation.counter;

import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces counters as something to be found, once they are open; never a number. */
@Component
class CounterFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    CounterFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(Counter.KIND, "123", "/counters/", messages);
    }

    @EventListener
    void on(Counter.Event event) {
        Counter counter = event.counter();
        outbox.append(new Findable(
                        counter.getId(),
                        kind,
                        counter.revision(),
                        null,
                        counter.ownership(),
                        FurtherReaders.NONE,
                        counter.status() == Counter.Status.DRAFT ? null : contentOf(counter))
                .event());
    }

    private static Findable.Content contentOf(Counter counter) {
        CounterContent content = counter.content();
        return Findable.Content.of(content.title(), content.language())
                .text(Markdown.toText(content.explanation()))
                .published(counter.updatedAt())
                .updated(counter.updatedAt())
                .build();
    }
}
