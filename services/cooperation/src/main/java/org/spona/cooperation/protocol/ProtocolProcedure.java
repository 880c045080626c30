package org.spona.cooperation.protocol;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a protocol from the draft to its end, as its owner leads it. */
@Service
@Transactional
public class ProtocolProcedure {

    private final Protocols protocols;
    private final ProtocolParts parts;
    private final Clock clock;

    ProtocolProcedure(Protocols protocols, ProtocolParts parts, Clock clock) {
        this.protocols = protocols;
        this.parts = parts;
        this.clock = clock;
    }

    /** Lets its parties read it and say whether they agree. Repeating it does nothing more. */
    public Protocol share(UUID id) {
        Protocol protocol = protocols.get(id);
        if (isRepeated(ProtocolStep.AGREE, protocol, ProtocolStatus.AGREEING)) {
            return protocol;
        }
        ProtocolStep.AGREE.require(Readers.get(), protocol, clock.instant());
        ProtocolPolicy.checkReady(protocol.content(), LocalDate.now(clock));
        parts.make(protocol);
        protocol.share(clock.instant());
        return protocols.saveAndFlush(protocol);
    }

    /** Asks its parties to decide and to sign. Repeating it does nothing more. */
    public Protocol openForSigning(UUID id) {
        Protocol protocol = protocols.get(id);
        if (isRepeated(ProtocolStep.SIGN, protocol, ProtocolStatus.SIGNING)) {
            return protocol;
        }
        ProtocolStep.SIGN.require(Readers.get(), protocol, clock.instant());
        ProtocolPolicy.checkReady(protocol.content(), LocalDate.now(clock));
        protocol.openForSigning(clock.instant());
        return protocols.saveAndFlush(protocol);
    }

    /**
     * Makes its text open again.
     *
     * @throws Refusal {@code protocol-signed} once somebody has signed
     */
    public Protocol reopen(UUID id) {
        Protocol protocol = getFor(ProtocolStep.REOPEN, id);
        if (parts.list(List.of(id)).stream().anyMatch(ProtocolPart::isSigned)) {
            throw new Refusal(ProtocolError.SIGNED);
        }
        protocol.reopen(clock.instant());
        return protocols.saveAndFlush(protocol);
    }

    /**
     * Says what a review comes to.
     *
     * @throws InvalidInput when it was before the protocol was in force
     */
    public Protocol review(UUID id, ProtocolReview review) {
        Protocol protocol = getFor(ProtocolStep.REVIEW, id);
        protocol.review(review, clock.instant());
        return protocols.saveAndFlush(protocol);
    }

    /**
     * Ends it.
     *
     * @throws InvalidInput when it would end before it was in force
     */
    public Protocol end(UUID id, EndInput input) {
        Protocol protocol = getFor(ProtocolStep.END, id);
        protocol.end(input, clock.instant());
        return protocols.saveAndFlush(protocol);
    }

    /** Whether a step was taken already by somebody who may take it: two people press the same button, or one presses it twice. */
    private static boolean isRepeated(ProtocolStep step, Protocol protocol, ProtocolStatus after) {
        return protocol.status() == after && step.isFor(Readers.get(), protocol);
    }

    private Protocol getFor(ProtocolStep step, UUID id) {
        Protocol protocol = protocols.get(id);
        step.require(Readers.get(), protocol, clock.instant());
        return protocol;
    }
}
