package org.spona.cooperation.directory;

import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces services and info points as something to be found, once they are published and until they close. */
@Component
class LocalServiceFindables extends Findables<LocalService> {

    LocalServiceFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(LocalService.KIND, "signpost-2", "/services/", messages));
    }

    @EventListener
    void on(LocalService.Changed event) {
        announce(event.service());
    }

    @EventListener
    void on(LocalService.Discarded event) {
        hide(event.service());
    }

    @Override
    protected Findable.@Nullable Content contentOf(LocalService service) {
        if (service.status() != LocalService.Status.PUBLISHED) {
            return null;
        }
        LocalServiceContent content = service.content();
        String text = String.join(
                "\n",
                Markdown.toText(content.description()),
                content.documents(),
                content.street(),
                content.place(),
                content.provider());
        return about(service)
                .summary(content.forWhom())
                .text(text.strip())
                .published(service.publishedAt().orElse(service.updatedAt()))
                .build();
    }
}
