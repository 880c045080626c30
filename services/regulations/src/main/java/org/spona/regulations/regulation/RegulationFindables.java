package org.spona.regulations.regulation;

import java.util.List;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.findable.Findables;
import org.spona.platform.language.Labels;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces regulations as something to be found, by name and by where they were published. */
@Component
class RegulationFindables extends Findables<Regulation> {

    private final MessageSource messages;

    RegulationFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Regulation.KIND, "book", "/regulations/", messages));
        this.messages = messages;
    }

    @EventListener
    void on(Regulation.Registered event) {
        announce(event.regulation());
    }

    @Override
    protected Findable.Content contentOf(Regulation regulation) {
        RegulationContent content = regulation.content();
        return about(regulation)
                .summary(content.gazette())
                .country(content.jurisdiction().name().substring(0, 2))
                .references(List.of(content.gazette()))
                .since(content.inForceFrom())
                .jurisdiction(new Term(
                        content.jurisdiction().name(), Labels.of(messages, "jurisdiction." + content.jurisdiction())))
                .held(content.inForceFrom(), null)
                .build();
    }
}
