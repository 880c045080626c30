package org.spona.cooperation.directory;

import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces services and info points as something to be found, once they are published and until they close. */
@Component
class LocalServiceFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    LocalServiceFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(LocalService.KIND, "signpost-2", "/services/", messages);
    }

    @EventListener
    void on(LocalService.Changed event) {
        outbox.append(of(event.service()).event());
    }

    @EventListener
    void on(LocalService.Discarded event) {
        outbox.append(of(event.service()).hidden().event());
    }

    private Findable of(LocalService service) {
        return new Findable(
                service.getId(),
                kind,
                service.revision(),
                null,
                service.ownership(),
                FurtherReaders.NONE,
                service.status() == LocalService.Status.PUBLISHED ? contentOf(service) : null);
    }

    private static Findable.Content contentOf(LocalService service) {
        LocalServiceContent content = service.content();
        String text = String.join(
                "\n",
                Markdown.toText(content.description()),
                content.documents(),
                content.street(),
                content.place(),
                content.provider());
        return Findable.Content.of(content.name(), content.language())
                .summary(content.forWhom())
                .text(text.strip())
                .published(service.publishedAt().orElse(service.updatedAt()))
                .updated(service.updatedAt())
                .build();
    }
}
