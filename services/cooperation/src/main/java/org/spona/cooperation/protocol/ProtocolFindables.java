package org.spona.cooperation.protocol;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.Outbox;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findables;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.text.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Announces protocols as something to be found, for those who may read them: before they are in force for their parties alone. */
@Component
class ProtocolFindables extends Findables<Protocol> {

    ProtocolFindables(Outbox outbox, MessageSource messages) {
        super(outbox, Findable.Kind.named(Protocol.KIND, "file-earmark-text", "/protocols/", messages));
    }

    @EventListener
    void on(Protocol.Event event) {
        announce(event.protocol());
    }

    @Override
    protected Findable.@Nullable Content contentOf(Protocol protocol) {
        if (protocol.status() == ProtocolStatus.DRAFT) {
            return null;
        }
        ProtocolContent content = protocol.content();
        String duties = content.duties().stream()
                .flatMap(duty -> Stream.of(duty.text(), duty.checkQuestion()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("\n"));
        return about(protocol)
                .text(Markdown.toText(content.body()) + "\n" + duties)
                .references(content.provisions().stream()
                        .map(CitedProvision::place)
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .toList())
                .published(protocol.inForceOn()
                        .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
                        .orElse(protocol.updatedAt()))
                .held(protocol.inForceOn().orElse(null), protocol.overOn().orElse(content.endsOn()))
                .build();
    }

    /** Before it is in force its parties alone find it. */
    @Override
    protected Ownership ownershipOf(Protocol protocol) {
        return protocol.sharedOwnership();
    }
}
