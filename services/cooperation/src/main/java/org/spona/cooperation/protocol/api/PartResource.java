package org.spona.cooperation.protocol.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.protocol.AssemblyDecision;
import org.spona.cooperation.protocol.ProtocolPart;

/**
 * The part of a party as JSON.
 *
 * @param title what the protocol is called
 * @param agreedVersion to which text it has agreed; null while it has not
 * @param asked how many of its people are asked whether they know the protocol; known: how many do
 * @param knownOn of which day these numbers are
 * @param told whether the party has told the numbers alone, without asking its people by name
 */
record PartResource(
        UUID id,
        UUID protocolId,
        String title,
        int number,
        @Nullable UUID organisationId,
        String name,
        @Nullable Integer agreedVersion,
        String remark,
        AssemblyDecision decision,
        String signatory,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate leftOn,
        String leftReason,
        int asked,
        int known,
        @Nullable LocalDate knownOn,
        boolean told) {

    static PartResource of(ProtocolPart part) {
        return new PartResource(
                part.id(),
                part.protocolId(),
                part.title(),
                part.number(),
                part.organisationId(),
                part.name(),
                part.agreedVersion(),
                part.remark(),
                part.decision(),
                part.signatory(),
                part.signedOn(),
                part.leftOn(),
                part.leftReason(),
                part.asked(),
                part.known(),
                part.knownOn(),
                part.told());
    }
}
