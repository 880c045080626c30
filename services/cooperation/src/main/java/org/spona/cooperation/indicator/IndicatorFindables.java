package org.spona.cooperation.indicator;

import java.util.stream.Collectors;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces indicators as something to be found, once they are measured. */
@Component
class IndicatorFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    IndicatorFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(Indicator.KIND, "graph-up", "/indicators/", messages);
    }

    @EventListener
    void on(Indicator.Event event) {
        outbox.append(of(event.indicator()).event());
    }

    private Findable of(Indicator indicator) {
        return new Findable(
                indicator.getId(),
                kind,
                indicator.revision(),
                null,
                indicator.ownership(),
                FurtherReaders.NONE,
                indicator.status() == Indicator.Status.DRAFT ? null : contentOf(indicator));
    }

    private static Findable.Content contentOf(Indicator indicator) {
        IndicatorContent content = indicator.content();
        return Findable.Content.of(content.title(), content.language())
                .text(content.texts().map(Markdown::toText).collect(Collectors.joining("\n")))
                .published(indicator.updatedAt())
                .updated(indicator.updatedAt())
                .build();
    }
}
