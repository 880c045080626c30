package org.spona.regulations.update;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * An obligation as forms, JSON and events carry it with its update.
 *
 * @param id chosen by the client
 */
public record IdentifiedObligation(
        @NotNull UUID id, @Valid @JsonUnwrapped ObligationContent content) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public IdentifiedObligation {
        content = content == null ? ObligationContent.blank() : content;
    }

    /** As it is kept. */
    public static IdentifiedObligation of(Obligation obligation) {
        return new IdentifiedObligation(obligation.id(), obligation.content());
    }

    /** A row of the form in which nothing is written yet. */
    static IdentifiedObligation blank() {
        return new IdentifiedObligation(UUID.randomUUID(), ObligationContent.blank());
    }
}
