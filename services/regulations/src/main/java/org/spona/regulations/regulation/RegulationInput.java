package org.spona.regulations.regulation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;

/**
 * What staff send to the register, by form or as JSON.
 *
 * @param visibility how far it is shared; {@code NETWORK} when missing
 * @param organisationId for whom it is registered; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record RegulationInput(
        @Valid @JsonUnwrapped RegulationContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RegulationInput {
        content = content == null ? new RegulationContent(null, null, null, null, null, null, null, null) : content;
        visibility = visibility == null || visibility == Visibility.PRIVATE ? Visibility.NETWORK : visibility;
    }

    /** The input that would save a regulation as it is. */
    static RegulationInput of(Regulation regulation) {
        Ownership ownership = regulation.ownership();
        return new RegulationInput(
                regulation.content(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                regulation.version());
    }

    /** An empty entry of a workplace. */
    static RegulationInput blank(Ownership ownership, RegulationContent content) {
        return new RegulationInput(
                content, ownership.visibility(), ownership.organisationId(), ownership.networkId(), null);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
