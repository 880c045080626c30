package org.spona.cooperation.measure;

import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces measures as something to be found. */
@Component
class MeasureFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    MeasureFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(Measure.KIND, "shield-check", "/measures/", messages);
    }

    @EventListener
    void on(Measure.Changed event) {
        Measure measure = event.measure();
        outbox.append(new Findable(
                        measure.getId(),
                        kind,
                        measure.revision(),
                        null,
                        measure.ownership(),
                        measure.readers(),
                        contentOf(measure))
                .event());
    }

    private static Findable.Content contentOf(Measure measure) {
        MeasureContent content = measure.content();
        return Findable.Content.of(content.title(), content.language())
                .text(String.join(
                        "\n",
                        Markdown.toText(content.description()),
                        content.responsible(),
                        measure.decision(),
                        measure.evaluation().result(),
                        measure.reason()))
                .published(measure.updatedAt())
                .updated(measure.updatedAt())
                .build();
    }
}
