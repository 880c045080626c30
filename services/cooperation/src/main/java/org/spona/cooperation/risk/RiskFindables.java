package org.spona.cooperation.risk;

import java.util.stream.Stream;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.language.Labels;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces risks as something to be found, by whom they threaten and by what too. */
@Component
class RiskFindables {

    private final Outbox outbox;
    private final MessageSource messages;
    private final Findable.Kind kind;

    RiskFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.messages = messages;
        this.kind = Findable.Kind.named(Risk.KIND, "exclamation-triangle", "/risks/", messages);
    }

    @EventListener
    void on(Risk.Event.Changed event) {
        Risk risk = event.risk();
        outbox.append(new Findable(
                        risk.getId(), kind, risk.revision(), null, risk.ownership(), risk.readers(), contentOf(risk))
                .event());
    }

    private Findable.Content contentOf(Risk risk) {
        RiskContent content = risk.content();
        return Findable.Content.of(content.title(), content.language())
                .text(Markdown.toText(content.description()) + "\n" + content.grounds() + "\n" + risk.closing())
                .keywords(Stream.of("risk.targetGroup." + content.targetGroup(), "risk.kind." + content.kind())
                        .flatMap(code -> Labels.of(messages, code).all())
                        .toList())
                .published(risk.updatedAt())
                .updated(risk.updatedAt())
                .build();
    }
}
