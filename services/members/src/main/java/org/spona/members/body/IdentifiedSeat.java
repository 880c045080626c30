package org.spona.members.body;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;

/**
 * A seat as forms and JSON carry it with its body.
 *
 * @param id chosen by the client
 */
public record IdentifiedSeat(
        @NotNull UUID id, @Valid @JsonUnwrapped SeatContent content) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public IdentifiedSeat {
        content = content == null ? SeatContent.blank() : content;
    }

    static IdentifiedSeat of(Seat seat) {
        return new IdentifiedSeat(seat.id(), seat.content());
    }

    /** A row of the form in which nothing is written yet. */
    static IdentifiedSeat blank() {
        return new IdentifiedSeat(UUID.randomUUID(), SeatContent.blank());
    }

    /** One in another body for an institution of the same kind. */
    static IdentifiedSeat like(SeatContent seat, Map<UUID, String> kinds) {
        String institution = seat.organisationId() == null
                ? seat.institution()
                : kinds.getOrDefault(seat.organisationId(), seat.institution());
        return new IdentifiedSeat(UUID.randomUUID(), new SeatContent(institution, null, seat.role(), seat.voting()));
    }
}
