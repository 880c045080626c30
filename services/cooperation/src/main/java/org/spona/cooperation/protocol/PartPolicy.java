package org.spona.cooperation.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;

/** What a party must say when it agrees, signs or leaves. */
final class PartPolicy {

    private PartPolicy() {}

    /**
     * Whoever does not agree says what should be otherwise.
     *
     * @throws InvalidInput naming the field
     */
    static void check(AgreementInput input) {
        if (!input.agrees() && input.remark().isEmpty()) {
            throw new InvalidInput("remark", "protocol.missing.remark");
        }
    }

    /**
     * An assembly has decided, with number and day, or no decision is needed; between municipalities it always is (on local self-government: the
     * assembly decides on cooperation with other units).
     *
     * @throws InvalidInput naming the fields to mend
     */
    static void check(SignatureInput input, ProtocolKind kind) {
        List<FieldError> wrong = new ArrayList<>();
        AssemblyDecision decision = input.decision();
        if (decision.needless() && kind.isBetweenMunicipalities()) {
            wrong.add(new FieldError("decision.needless", "protocol.decision.always"));
        }
        if (!decision.needless() && decision.number().isEmpty()) {
            wrong.add(new FieldError("decision.number", "protocol.missing.decision.number"));
        }
        if (!decision.needless() && decision.day() == null) {
            wrong.add(new FieldError("decision.day", "protocol.missing.decision.day"));
        }
        LocalDate day = decision.day();
        LocalDate signed = input.signedOn();
        if (!decision.needless() && day != null && signed != null && signed.isBefore(day)) {
            wrong.add(new FieldError("signedOn", "protocol.signedOn.before"));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    /**
     * Nobody leaves before it has signed.
     *
     * @throws InvalidInput naming the field
     */
    static void check(EndInput input, ProtocolPart part) {
        LocalDate signed = part.signedOn();
        if (signed != null && Objects.requireNonNull(input.day()).isBefore(signed)) {
            throw new InvalidInput("day", "protocol.leave.before");
        }
    }
}
