package org.spona.cooperation.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.ThingWaiting;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.WaitingAnnouncements;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A protocol waits for parties that have not agreed or signed; once it is due for a review, for its owner. */
@Component
class ProtocolWaiting extends ThingWaiting {

    private final Protocols protocols;
    private final ProtocolParts parts;

    ProtocolWaiting(
            WaitingAnnouncements announcements, Protocols protocols, ProtocolParts parts, MessageSource messages) {
        super("protocol", announcements, messages);
        this.protocols = protocols;
        this.parts = parts;
    }

    @EventListener
    void on(Protocol.Event event) {
        changed(event.protocol().getId());
    }

    @EventListener
    void on(PartWriting.Said said) {
        changed(said.protocolId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        Map<UUID, List<ProtocolPart>> byProtocol =
                parts.list(things).stream().collect(Collectors.groupingBy(ProtocolPart::protocolId));
        return protocols.findByIdIn(things).stream()
                .flatMap(protocol -> items(protocol, byProtocol.getOrDefault(protocol.getId(), List.of())))
                .toList();
    }

    private Stream<Waiting.Item> items(Protocol protocol, List<ProtocolPart> its) {
        return switch (protocol.status()) {
            case AGREEING ->
                perWriter(protocol, its, part -> !part.agreesTo(protocol.textVersion()), "protocol.waiting.agree");
            case SIGNING -> perWriter(protocol, its, part -> !part.isSigned(), "protocol.waiting.sign");
            case IN_FORCE, UNDER_REVISION ->
                protocol.reviewOn().filter(_ -> protocol.term().isReviewTold()).stream()
                        .map(day ->
                                item(protocol, protocol.ownership().organisationId(), "protocol.waiting.review", day));
            case DRAFT, REPLACED, EXPIRED, ENDED -> Stream.empty();
        };
    }

    /** The owner waits for several institutions that are not of the network once. */
    private Stream<Waiting.Item> perWriter(
            Protocol protocol, Collection<ProtocolPart> its, Predicate<ProtocolPart> open, String code) {
        return its.stream()
                .filter(part -> !part.hasLeft() && open.test(part))
                .map(ProtocolPart::writerId)
                .distinct()
                .map(writer -> item(protocol, writer, code, null));
    }

    private Waiting.Item item(Protocol protocol, UUID writer, String code, @Nullable LocalDate due) {
        Instant since = protocol.updatedAt();
        return item(
                        protocol.thing(),
                        Addressee.writers(writer, protocol.ownership().networkId()),
                        code,
                        since)
                .dueOn(due);
    }
}
