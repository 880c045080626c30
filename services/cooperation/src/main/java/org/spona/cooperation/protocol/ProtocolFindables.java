package org.spona.cooperation.protocol;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces protocols as something to be found, for those who may read them: before they are in force for their parties alone. */
@Component
class ProtocolFindables {

    private final Outbox outbox;
    private final Findable.Kind kind;

    ProtocolFindables(Outbox outbox, MessageSource messages) {
        this.outbox = outbox;
        this.kind = Findable.Kind.named(Protocol.KIND, "file-earmark-text", "/protocols/", messages);
    }

    @EventListener
    void on(Protocol.Event event) {
        outbox.append(of(event.protocol()).event());
    }

    Findable of(Protocol protocol) {
        return new Findable(
                protocol.getId(),
                kind,
                protocol.revision(),
                null,
                protocol.sharedOwnership(),
                protocol.readers(),
                protocol.status() == ProtocolStatus.DRAFT ? null : contentOf(protocol));
    }

    private static Findable.Content contentOf(Protocol protocol) {
        ProtocolContent content = protocol.content();
        String duties = content.duties().stream()
                .flatMap(duty -> Stream.of(duty.text(), duty.checkQuestion()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
        return Findable.Content.of(content.title(), content.language())
                .text(Markdown.toText(content.body()) + "\n" + duties)
                .references(content.provisions().stream()
                        .map(CitedProvision::place)
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .toList())
                .published(protocol.inForceOn()
                        .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
                        .orElse(protocol.updatedAt()))
                .updated(protocol.updatedAt())
                .held(protocol.inForceOn().orElse(null), protocol.overOn().orElse(content.endsOn()))
                .build();
    }
}
