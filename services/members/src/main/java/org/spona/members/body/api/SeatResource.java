package org.spona.members.body.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.body.Body;
import org.spona.members.body.InstitutionSeat;
import org.spona.members.body.SeatContent;

/**
 * A seat as its institution sees it.
 *
 * @param body how the body is called
 * @param act the founding act
 * @param mandates who speaks for the seat now or will later, the delegate first
 * @param version what naming somebody has to have seen
 * @param linkUntil the first instant at which the link no longer opens it; null for who has signed in
 */
record SeatResource(
        UUID id,
        @JsonUnwrapped SeatContent content,
        String body,
        String act,
        List<BodyResource.MandateResource> mandates,
        long version,
        @Nullable Instant linkUntil) {

    static SeatResource of(InstitutionSeat own) {
        Body body = own.body();
        return new SeatResource(
                own.seat().id(),
                own.seat().content(),
                body.content().name(),
                body.content().act(),
                own.mandates().stream().map(BodyResource.MandateResource::of).toList(),
                own.seat().mandateRevision(),
                own.linkUntil());
    }
}
