package org.spona.cooperation.initiative;

import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces initiatives as something to be found, once they are more than an idea. */
@Component
class InitiativeFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    InitiativeFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(Initiative.KIND, "lightbulb", "/initiatives/", messages);
    }

    @EventListener
    void on(Initiative.Event event) {
        Initiative initiative = event.initiative();
        outbox.append(new Findable(
                        initiative.getId(),
                        kind,
                        initiative.revision(),
                        null,
                        initiative.ownership(),
                        initiative.readers(),
                        initiative.status() == InitiativeStatus.IDEA ? null : contentOf(initiative))
                .event());
    }

    private static Findable.Content contentOf(Initiative initiative) {
        InitiativeContent content = initiative.content();
        return Findable.Content.of(content.title(), content.language())
                .text(Markdown.toText(content.body()) + "\n" + content.sought() + "\n" + initiative.result())
                .published(initiative.updatedAt())
                .updated(initiative.updatedAt())
                .held(content.startsOn(), content.endsOn())
                .build();
    }
}
