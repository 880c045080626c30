package org.spona.cooperation.protocol;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws the consequences of what parties have written: no party writes the protocol itself, so the service does, in a transaction of its own. What
 * is not settled because the service fell in between is settled by {@link ProtocolDeadlines} or the next signature.
 */
@Component
class ProtocolSettlement {

    private final Protocols protocols;
    private final ProtocolParts parts;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ProtocolSettlement(Protocols protocols, ProtocolParts parts, Clock clock, PlatformTransactionManager transactions) {
        this.protocols = protocols;
        this.parts = parts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A party has signed: the protocol may be in force now. */
    void signed(UUID id) {
        asService(() -> protocols.lock(id).ifPresent(this::settle));
    }

    /** A party has left: it reads no more, and the protocol may have ended. */
    void left(UUID id, UUID organisationId) {
        asService(() -> protocols.lock(id).ifPresent(protocol -> {
            protocol.without(organisationId, clock.instant());
            settle(protocol);
        }));
    }

    /** Holds a protocol against its parts, within a transaction of the service. */
    void settle(Protocol protocol) {
        if (protocol.settle(parts.list(List.of(protocol.getId())), LocalDate.now(clock), clock.instant())
                && protocol.status() == ProtocolStatus.IN_FORCE) {
            replacePredecessor(protocol);
        }
        protocols.saveAndFlush(protocol);
    }

    private void replacePredecessor(Protocol protocol) {
        protocol.predecessorId().flatMap(protocols::lock).ifPresent(before -> {
            before.replaced(protocol.inForceOn().orElseThrow(), clock.instant());
            protocols.saveAndFlush(before);
        });
    }

    private void asService(Runnable work) {
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
