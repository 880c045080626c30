package org.spona.cooperation.protocol.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.protocol.Protocol;
import org.spona.cooperation.protocol.ProtocolContent;
import org.spona.cooperation.protocol.ProtocolPart;
import org.spona.cooperation.protocol.ProtocolReview;
import org.spona.cooperation.protocol.ProtocolStatus;
import org.spona.platform.tenancy.Ownership;

/**
 * A protocol as JSON.
 *
 * @param ownership whose it is and how far it is shared once it is in force
 * @param edition which version in the chain of revisions it is, from 1
 * @param textVersion how often its text was written
 * @param chain the versions of the protocol, the earliest first, as far as the reader may see them; of one alone, not of those of a list
 * @param reviewReason the provision because of whose change it is due for a review; empty when only its time has come
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record ProtocolResource(
        UUID id,
        ProtocolStatus status,
        @JsonUnwrapped Ownership ownership,
        @JsonUnwrapped ProtocolContent content,
        int edition,
        int textVersion,
        @Nullable UUID predecessorId,
        @Nullable UUID originId,
        List<Edition> chain,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate overOn,
        String overReason,
        @Nullable LocalDate reviewOn,
        String reviewReason,
        List<ProtocolReview> reviews,
        List<PartResource> parts,
        Instant updatedAt,
        long version) {

    /** A version of a protocol in the chain of its revisions. */
    record Edition(
            UUID id,
            int edition,
            ProtocolStatus status,
            @Nullable LocalDate inForceOn,
            @Nullable LocalDate overOn) {

        static Edition of(Protocol protocol) {
            return new Edition(
                    protocol.getId(),
                    protocol.edition(),
                    protocol.status(),
                    protocol.inForceOn().orElse(null),
                    protocol.overOn().orElse(null));
        }
    }

    static ProtocolResource of(Protocol protocol, List<ProtocolPart> parts, List<Protocol> chain) {
        return new ProtocolResource(
                protocol.getId(),
                protocol.status(),
                protocol.ownership(),
                protocol.content(),
                protocol.edition(),
                protocol.textVersion(),
                protocol.predecessorId().orElse(null),
                protocol.originId().orElse(null),
                chain.stream().map(Edition::of).toList(),
                protocol.inForceOn().orElse(null),
                protocol.overOn().orElse(null),
                protocol.overReason(),
                protocol.reviewOn().orElse(null),
                protocol.reviewReason(),
                protocol.reviews(),
                parts.stream()
                        .filter(part -> part.protocolId().equals(protocol.getId()))
                        .map(PartResource::of)
                        .toList(),
                protocol.updatedAt(),
                protocol.version());
    }
}
