package org.spona.cooperation.exchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What is sent of an offer or a need, by form or as JSON.
 *
 * @param visibility how far it is shared once it is open; {@code NETWORK} when missing
 * @param organisationId whose it is; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record ExchangeInput(
        @Valid @JsonUnwrapped ExchangeContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public ExchangeInput {
        content = content == null ? ExchangeContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.NETWORK : visibility;
    }

    /** The input that would save an exchange as it is. */
    static ExchangeInput of(Exchange exchange) {
        return new ExchangeInput(
                exchange.content(),
                exchange.ownership().visibility(),
                exchange.ownership().organisationId(),
                exchange.ownership().networkId(),
                exchange.version());
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
