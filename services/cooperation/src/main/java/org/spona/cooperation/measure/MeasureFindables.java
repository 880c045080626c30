package org.spona.cooperation.measure;

import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces measures as something to be found. */
@Component
class MeasureFindables extends Findables<Measure> {

    MeasureFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Measure.KIND, "shield-check", "/measures/", messages));
    }

    @EventListener
    void on(Measure.Changed event) {
        announce(event.measure());
    }

    @Override
    protected Findable.Content contentOf(Measure measure) {
        MeasureContent content = measure.content();
        return about(measure)
                .text(String.join(
                        "\n",
                        Markdown.toText(content.description()),
                        content.responsible(),
                        measure.decision(),
                        measure.evaluation().result(),
                        measure.reason()))
                .build();
    }
}
