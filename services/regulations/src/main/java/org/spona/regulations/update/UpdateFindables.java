package org.spona.regulations.update;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.text.Markdown;
import org.spona.regulations.update.Update.Status;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces published updates as something to be found, with what they ask; of a withdrawn one only that it is withdrawn. */
@Component
class UpdateFindables {

    private final Outbox outbox;
    private final Kind kind;

    UpdateFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Kind.named(Update.KIND, "megaphone", "/regulations/updates/", messages);
    }

    @EventListener
    void on(Update.Event event) {
        outbox.append(of(event.update()).event());
    }

    Findable of(Update update) {
        return new Findable(
                update.getId(),
                kind,
                update.revision(),
                null,
                update.ownership(),
                FurtherReaders.NONE,
                contentOf(update));
    }

    private static @Nullable Content contentOf(Update update) {
        if (update.status() != Status.PUBLISHED) {
            return null;
        }
        UpdateContent content = update.content();
        List<ObligationContent> asked =
                update.obligations().stream().map(Obligation::content).toList();
        return Content.of(content.title(), content.language())
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
                .updated(update.updatedAt())
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
