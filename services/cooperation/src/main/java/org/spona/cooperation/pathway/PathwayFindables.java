package org.spona.cooperation.pathway;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces pathways as something to be found, from when they are agreed until they are replaced. */
@Component
class PathwayFindables extends Findables<Pathway> {

    PathwayFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Pathway.KIND, "sign-turn-right", "/pathways/", messages));
    }

    @EventListener
    void on(Pathway.Changed event) {
        announce(event.pathway());
    }

    @EventListener
    void on(Pathway.Discarded event) {
        hide(event.pathway());
    }

    @Override
    protected Findable.@Nullable Content contentOf(Pathway pathway) {
        if (pathway.status() != Pathway.Status.AGREED && pathway.status() != Pathway.Status.IN_FORCE) {
            return null;
        }
        PathwayContent content = pathway.content();
        String stages = content.stages().stream()
                .map(stage -> String.join(" ", stage.trigger(), stage.who(), stage.what(), stage.form())
                        .strip())
                .collect(Collectors.joining("\n"));
        return about(pathway)
                .summary(content.subject())
                .text((Markdown.toText(content.introduction()) + "\n" + stages).strip())
                .held(pathway.inForceFrom().orElse(null), null)
                .build();
    }
}
