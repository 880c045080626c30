package org.spona.regulations.position;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/** A joint position waits for those who are asked to sign, until the day by which they can; once it is sent, for the people of the addressee. */
@Component
class PositionWaiting extends ThingWaiting {

    private final Positions positions;
    private final Signatures signatures;
    private final PositionPeople people;

    PositionWaiting(
            WaitingAnnouncements announcements,
            Positions positions,
            Signatures signatures,
            PositionPeople people,
            MessageSource messages) {
        super("position", announcements, messages);
        this.positions = positions;
        this.signatures = signatures;
        this.people = people;
    }

    @EventListener
    void on(Position.Event event) {
        changed(event.position().getId());
    }

    @Override
    public List<Waiting.Item> itemsOf(Set<UUID> things) {
        Map<UUID, List<Signature>> asked = signatures.list(things).stream()
                .filter(signature -> signature.status() == Signature.Status.ASKED)
                .collect(Collectors.groupingBy(Signature::positionId));
        return positions.findByIdIn(things).stream()
                .flatMap(position -> switch (position.status()) {
                    case COLLECTING ->
                        asked.getOrDefault(position.getId(), List.of()).stream()
                                .map(signature -> toSign(position, signature));
                    case SENT -> people.ofAddressee(position).stream().map(person -> toAnswer(position, person));
                    case DRAFT, ANSWERED, FOLLOWED, CLOSED -> Stream.<Waiting.Item>empty();
                })
                .toList();
    }

    private Waiting.Item toSign(Position position, Signature signature) {
        LocalDate signBy = position.content().signBy();
        return item(
                position,
                Addressee.writers(
                        signature.organisationId(), position.ownership().networkId()),
                "position.waiting.sign",
                signBy,
                signature.askedAt(),
                signBy == null
                        ? null
                        : signBy.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Waiting.Item toAnswer(Position position, UUID person) {
        return item(
                position,
                Addressee.person(person, position.ownership().networkId()),
                "position.waiting.answer",
                null,
                position.sentAt().orElseThrow(),
                null);
    }

    private Waiting.Item item(
            Position position,
            Addressee addressee,
            String code,
            @Nullable LocalDate due,
            Instant since,
            @Nullable Instant until) {
        return item(position.thing(), addressee, code, since).dueOn(due).endingAt(until);
    }
}
