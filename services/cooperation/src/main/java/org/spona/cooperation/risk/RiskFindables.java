package org.spona.cooperation.risk;

import java.util.stream.Stream;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.language.Labels;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces risks as something to be found, by whom they threaten and by what too. */
@Component
class RiskFindables extends Findables<Risk> {

    private final MessageSource messages;

    RiskFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Risk.KIND, "exclamation-triangle", "/risks/", messages));
        this.messages = messages;
    }

    @EventListener
    void on(Risk.Event.Changed event) {
        announce(event.risk());
    }

    @Override
    protected Findable.Content contentOf(Risk risk) {
        RiskContent content = risk.content();
        return about(risk)
                .text(Markdown.toText(content.description()) + "\n" + content.grounds() + "\n" + risk.closing())
                .keywords(Stream.of("risk.targetGroup." + content.targetGroup(), "risk.kind." + content.kind())
                        .flatMap(code -> Labels.of(messages, code).all())
                        .toList())
                .build();
    }
}
