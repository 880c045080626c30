package org.spona.cooperation.protocol;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How people say that they know a protocol: by the personal link of a mail, or signed in. Whose answer it is is found out first; the rest is the service's. */
@Service
public class ReadingConfirming {

    private final ReadingLinks links;
    private final ProtocolReadings readings;
    private final ProtocolParts parts;
    private final Protocols protocols;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ReadingConfirming(
            ReadingLinks links,
            ProtocolReadings readings,
            ProtocolParts parts,
            Protocols protocols,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.readings = readings;
        this.parts = parts;
        this.protocols = protocols;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The protocol to which a personal link leads, with what the institution undertakes.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, {@code protocol-link-ended} once the version holds no longer
     */
    public ReadingConfirmation getByLink(String secret) {
        return asService(() -> shown(linked(secret)));
    }

    /**
     * She knows it. Saying it again does nothing more.
     *
     * @throws Refusal those of {@link #getByLink}
     */
    public ReadingConfirmation confirmByLink(String secret) {
        return asService(() -> shown(confirmed(linked(secret))));
    }

    /** What the reader is asked of a protocol, if she is asked whether she knows it. */
    public Optional<ProtocolReading> own(UUID protocolId) {
        if (Readers.isVisitor()) {
            return Optional.empty();
        }
        UUID person = Readers.get().personId();
        return asService(() -> readings.find(protocolId, person));
    }

    /**
     * The reader knows it.
     *
     * @throws Refusal {@code not-found} when she is not asked, {@code protocol-link-ended}
     */
    public void confirm(UUID protocolId) {
        UUID person = Readers.get().personId();
        asService(() -> confirmed(readings.find(protocolId, person).orElseThrow(Refusal::notFound)));
    }

    private ProtocolReading linked(String secret) {
        return links.find(secret).flatMap(readings::find).orElseThrow(Refusal::notFound);
    }

    private ProtocolReading confirmed(ProtocolReading reading) {
        requireCurrent(reading);
        readings.confirm(reading.id(), clock.instant());
        parts.count(reading.partId());
        events.publishEvent(new PartWriting.Said(reading.protocolId()));
        return readings.find(reading.id()).orElseThrow(Refusal::notFound);
    }

    private ReadingConfirmation shown(ProtocolReading reading) {
        return ReadingConfirmation.of(
                requireCurrent(reading), parts.find(reading.partId()).orElseThrow(Refusal::notFound), reading);
    }

    private Protocol requireCurrent(ProtocolReading reading) {
        Protocol protocol = protocols.get(reading.protocolId());
        if (protocol.status().isOver()
                || parts.find(reading.partId()).filter(part -> !part.hasLeft()).isEmpty()) {
            throw new Refusal(ProtocolError.LINK_ENDED);
        }
        return protocol;
    }

    private <T> T asService(Supplier<T> work) {
        return Readers.<T, RuntimeException>callAsService(() -> transaction.execute(_ -> work.get()));
    }
}
