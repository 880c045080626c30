package org.spona.cooperation.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What is sent of a risk, by form or as JSON.
 *
 * @param visibility how far it is shared; {@code PRIVATE} when missing: with its body alone
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record RiskInput(
        @Valid @JsonUnwrapped RiskContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public RiskInput {
        content = content == null ? RiskContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** The input that would save a risk as it is. */
    static RiskInput of(Risk risk) {
        Ownership ownership = risk.ownership();
        return new RiskInput(
                risk.content(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                risk.version());
    }

    /** What a form begins with. */
    static RiskInput blank(Ownership ownership, String language) {
        return new RiskInput(
                RiskContent.blank(language),
                Visibility.PRIVATE,
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
