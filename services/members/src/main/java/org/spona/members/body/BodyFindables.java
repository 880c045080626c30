package org.spona.members.body;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.tenancy.FurtherReaders;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces bodies that were founded as something to be found: by name, purpose, tasks and institutions; not by people. */
@Component
class BodyFindables {

    private final Outbox outbox;
    private final Kind kind;

    BodyFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Kind.named(Body.KIND, "diagram-3", "/bodies/", messages);
    }

    @EventListener
    void on(Body.Changed changed) {
        outbox.append(of(changed.body()).event());
    }

    private Findable of(Body body) {
        return new Findable(
                body.getId(),
                kind,
                body.revision(),
                null,
                body.ownership(),
                FurtherReaders.ofBodies(Set.of(body.getId())),
                contentOf(body));
    }

    private static Content contentOf(Body body) {
        BodyContent content = body.content();
        List<String> institutions =
                body.seats().stream().map(seat -> seat.content().institution()).toList();
        return Content.of(content.name(), content.language())
                .summary(content.purpose())
                .text(Stream.of(List.of(content.cluster(), content.act()), content.numberedTasks(), institutions)
                        .flatMap(List::stream)
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n\n")))
                .published(body.startedAt().orElseThrow())
                .updated(body.updatedAt())
                .held(content.foundedOn(), content.termUntil())
                .build();
    }
}
