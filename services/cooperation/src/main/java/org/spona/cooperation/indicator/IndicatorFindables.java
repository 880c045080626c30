package org.spona.cooperation.indicator;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces indicators as something to be found, once they are measured. */
@Component
class IndicatorFindables extends Findables<Indicator> {

    IndicatorFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Indicator.KIND, "graph-up", "/indicators/", messages));
    }

    @EventListener
    void on(Indicator.Event event) {
        announce(event.indicator());
    }

    @Override
    protected Findable.@Nullable Content contentOf(Indicator indicator) {
        if (indicator.status() == Indicator.Status.DRAFT) {
            return null;
        }
        IndicatorContent content = indicator.content();
        return about(indicator)
                .text(content.texts().map(Markdown::toText).collect(Collectors.joining("\n")))
                .build();
    }
}
