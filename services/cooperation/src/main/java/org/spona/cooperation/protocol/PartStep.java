package org.spona.cooperation.protocol;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What a party of a protocol does with its own part. */
public enum PartStep implements Step<PartStep.Of> {
    /** Say whether it agrees to the text. */
    AGREE,
    /** Enter what its assembly has decided and that it has signed. */
    SIGN,
    /** Ask its people whether they know the protocol. */
    ASK,
    /** Leave. */
    LEAVE;

    /** The part of a party with the protocol in which it stands. */
    public record Of(Protocol protocol, ProtocolPart part) {}

    @Override
    public boolean isFor(Reader reader, Of of) {
        return reader.actsFor(of.part().writerId(), of.part().networkId(), Role::writes);
    }

    @Override
    public boolean isPossible(Of of, Instant now) {
        ProtocolStatus status = of.protocol().status();
        boolean stays = !of.part().hasLeft();
        return switch (this) {
            case AGREE -> stays && status == ProtocolStatus.AGREEING;
            case SIGN -> stays && status == ProtocolStatus.SIGNING && !of.part().isSigned();
            case ASK -> stays && (status == ProtocolStatus.SIGNING || status.isInForce());
            case LEAVE ->
                stays
                        && !of.part().isOfOwner()
                        && (status == ProtocolStatus.AGREEING
                                || status == ProtocolStatus.SIGNING
                                || status.isInForce());
        };
    }

    @Override
    public void requirePossible(Of of, Instant now) {
        if (!isPossible(of, now)) {
            throw new Refusal(reason(of));
        }
    }

    private ErrorCode reason(Of of) {
        if (of.part().hasLeft()) {
            return ProtocolError.LEFT;
        }
        if (this == SIGN && of.part().isSigned()) {
            return ProtocolError.SIGNED_ALREADY;
        }
        return this == LEAVE && of.part().isOfOwner() ? ProtocolError.OWNER_STAYS : impossible();
    }

    @Override
    public ErrorCode forbidden() {
        return ProtocolError.NOT_YOUR_PART;
    }

    @Override
    public ErrorCode impossible() {
        return ProtocolError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == LEAVE;
    }
}
