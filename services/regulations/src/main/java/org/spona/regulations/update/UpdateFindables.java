package org.spona.regulations.update;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.spona.regulations.update.Update.Status;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces published updates as something to be found, with what they ask; of a withdrawn one only that it is withdrawn. */
@Component
class UpdateFindables extends Findables<Update> {

    UpdateFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Update.KIND, "megaphone", "/regulations/updates/", messages));
    }

    @EventListener
    void on(Update.Event event) {
        announce(event.update());
    }

    @Override
    protected Findable.@Nullable Content contentOf(Update update) {
        if (update.status() != Status.PUBLISHED) {
            return null;
        }
        UpdateContent content = update.content();
        List<ObligationContent> asked =
                update.obligations().stream().map(Obligation::content).toList();
        return about(update)
                .summary(content.forWhom())
                .text(Stream.concat(
                                Stream.of(Markdown.toText(content.body())),
                                asked.stream().map(ObligationContent::what))
                        .collect(Collectors.joining("\n\n")))
                .references(asked.stream()
                        .map(ObligationContent::provision)
                        .filter(cited -> !cited.isEmpty())
                        .distinct()
                        .toList())
                .published(update.publishedAt().orElseThrow())
                .since(content.effectiveFrom())
                .held(
                        content.effectiveFrom(),
                        asked.stream()
                                .flatMap(obligation -> Stream.ofNullable(obligation.due()))
                                .max(Comparator.naturalOrder())
                                .orElse(null))
                .build();
    }
}
