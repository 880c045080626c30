package org.spona.cooperation.initiative;

import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces initiatives as something to be found, once they are more than an idea. */
@Component
class InitiativeFindables extends Findables<Initiative> {

    InitiativeFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Initiative.KIND, "lightbulb", "/initiatives/", messages));
    }

    @EventListener
    void on(Initiative.Event event) {
        announce(event.initiative());
    }

    @Override
    protected Findable.@Nullable Content contentOf(Initiative initiative) {
        if (initiative.status() == InitiativeStatus.IDEA) {
            return null;
        }
        InitiativeContent content = initiative.content();
        return about(initiative)
                .text(Markdown.toText(content.body()) + "\n" + content.sought() + "\n" + initiative.result())
                .held(content.startsOn(), content.endsOn())
                .build();
    }
}
