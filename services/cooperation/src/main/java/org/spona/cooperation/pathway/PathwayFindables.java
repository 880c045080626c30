package org.spona.cooperation.pathway;

import java.util.stream.Collectors;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces pathways as something to be found, from when they are agreed until they are replaced. */
@Component
class PathwayFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    PathwayFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(Pathway.KIND, "sign-turn-right", "/pathways/", messages);
    }

    @EventListener
    void on(Pathway.Changed event) {
        outbox.append(of(event.pathway()).event());
    }

    @EventListener
    void on(Pathway.Discarded event) {
        outbox.append(of(event.pathway()).hidden().event());
    }

    private Findable of(Pathway pathway) {
        boolean found = pathway.status() == Pathway.Status.AGREED || pathway.status() == Pathway.Status.IN_FORCE;
        return new Findable(
                pathway.getId(),
                kind,
                pathway.revision(),
                null,
                pathway.ownership(),
                FurtherReaders.NONE,
                found ? contentOf(pathway) : null);
    }

    private static Findable.Content contentOf(Pathway pathway) {
        PathwayContent content = pathway.content();
        String stages = content.stages().stream()
                .map(stage -> String.join(" ", stage.trigger(), stage.who(), stage.what(), stage.form())
                        .strip())
                .collect(Collectors.joining("\n"));
        return Findable.Content.of(content.title(), content.language())
                .summary(content.subject())
                .text((Markdown.toText(content.introduction()) + "\n" + stages).strip())
                .published(pathway.updatedAt())
                .updated(pathway.updatedAt())
                .held(pathway.inForceFrom().orElse(null), null)
                .build();
    }
}
