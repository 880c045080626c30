package org.spona.cooperation.initiative;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What is sent of an initiative, by form or as JSON.
 *
 * @param visibility how far it is shared once it is more than an idea; {@code NETWORK} when missing
 * @param organisationId who leads; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record InitiativeInput(
        @Valid @JsonUnwrapped InitiativeContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public InitiativeInput {
        content = content == null ? InitiativeContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.NETWORK : visibility;
    }

    /** The input that would save an initiative as it is. */
    static InitiativeInput of(Initiative initiative) {
        return new InitiativeInput(
                initiative.content(),
                initiative.ownership().visibility(),
                initiative.ownership().organisationId(),
                initiative.ownership().networkId(),
                initiative.version());
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
