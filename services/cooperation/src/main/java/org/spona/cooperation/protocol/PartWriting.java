package org.spona.cooperation.protocol;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a party writes of a protocol: its own part, as itself. The owner writes the part of an institution that is not of the network, as the signed
 * paper says it.
 */
@Service
public class PartWriting {

    /** A party has said something in its part. */
    record Said(UUID protocolId) {}

    private final ProtocolRegister register;
    private final ProtocolParts parts;
    private final ProtocolSettlement settlement;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PartWriting(
            ProtocolRegister register,
            ProtocolParts parts,
            ProtocolSettlement settlement,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.parts = parts;
        this.settlement = settlement;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Says whether the party agrees to the text as it is. It can be said otherwise.
     *
     * @throws Refusal {@code protocol-not-your-part}, {@code protocol-wrong-status}, {@code protocol-left}
     * @throws InvalidInput when it does not agree without a word
     */
    public void agree(UUID protocolId, UUID partId, AgreementInput input) {
        PartPolicy.check(input);
        write(
                protocolId,
                partId,
                PartStep.AGREE,
                of -> parts.agree(partId, of.protocol().textVersion(), input));
    }

    /**
     * Enters that the party has signed, and what its assembly has decided. Sending the very same again does nothing more.
     *
     * @throws Refusal {@code protocol-not-your-part}, {@code protocol-signed-already} when something else was entered before,
     *     {@code protocol-wrong-status}, {@code protocol-left}
     * @throws InvalidInput when the decision is missing
     */
    public void sign(UUID protocolId, UUID partId, SignatureInput input) {
        PartStep.Of now = of(protocolId, partId);
        if (PartStep.SIGN.isFor(Readers.get(), now) && now.part().isSignedAs(input)) {
            return;
        }
        write(protocolId, partId, PartStep.SIGN, of -> {
            PartPolicy.check(input, of.protocol().content().kind());
            parts.sign(partId, input, Readers.get().personId(), clock.instant());
        });
        settlement.signed(protocolId);
    }

    /**
     * The party leaves: it keeps its part and reads the rest no more than everybody else.
     *
     * @throws Refusal {@code protocol-not-your-part}, {@code protocol-owner-stays}, {@code protocol-left}, {@code protocol-wrong-status}
     * @throws InvalidInput when it would leave before it has signed
     */
    public void leave(UUID protocolId, UUID partId, EndInput input) {
        ProtocolPart part = write(protocolId, partId, PartStep.LEAVE, of -> {
            PartPolicy.check(input, of.part());
            parts.leave(partId, input, Readers.get().personId(), clock.instant());
        });
        settlement.left(protocolId, part.writerId());
    }

    private ProtocolPart write(UUID protocolId, UUID partId, PartStep step, Consumer<PartStep.Of> work) {
        return transaction.execute(_ -> {
            PartStep.Of of = register.part(protocolId, partId);
            step.require(Readers.get(), of, clock.instant());
            work.accept(of);
            events.publishEvent(new Said(protocolId));
            return of.part();
        });
    }

    private PartStep.Of of(UUID protocolId, UUID partId) {
        return register.part(protocolId, partId);
    }
}
