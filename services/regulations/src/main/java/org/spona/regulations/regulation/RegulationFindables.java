package org.spona.regulations.regulation;

import java.util.List;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.language.Labels;
import org.spona.platform.tenancy.FurtherReaders;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces regulations as something to be found, by name and by where they were published. */
@Component
class RegulationFindables {

    private final Outbox outbox;
    private final MessageSource messages;
    private final Kind kind;

    RegulationFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.messages = messages;
        this.kind = Kind.named(Regulation.KIND, "book", "/regulations/", messages);
    }

    @EventListener
    void on(Regulation.Registered event) {
        Regulation regulation = event.regulation();
        outbox.append(new Findable(
                        regulation.getId(),
                        kind,
                        regulation.revision(),
                        null,
                        regulation.ownership(),
                        FurtherReaders.NONE,
                        contentOf(regulation))
                .event());
    }

    private Content contentOf(Regulation regulation) {
        RegulationContent content = regulation.content();
        return Content.of(content.title(), content.language())
                .summary(content.gazette())
                .country(content.jurisdiction().name().substring(0, 2))
                .references(List.of(content.gazette()))
                .published(regulation.updatedAt())
                .updated(regulation.updatedAt())
                .since(content.inForceFrom())
                .jurisdiction(new Term(
                        content.jurisdiction().name(), Labels.of(messages, "jurisdiction." + content.jurisdiction())))
                .held(content.inForceFrom(), null)
                .build();
    }
}
