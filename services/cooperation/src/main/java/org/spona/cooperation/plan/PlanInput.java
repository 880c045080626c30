package org.spona.cooperation.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.text.WrittenLanguages;

/**
 * What a writer sends of a plan, by form or as JSON.
 *
 * @param visibility how far it shall be shared once it is submitted; {@code PRIVATE} when missing: with the body and the institutions it names
 * @param organisationId for whom it is written; the writer's workplace when missing
 * @param networkId in which network; the writer's workplace when missing
 * @param version the version that the writer has seen; when given, a newer one is not written over
 */
public record PlanInput(
        @Valid @JsonUnwrapped PlanContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PlanInput {
        content = content == null ? PlanContent.blank(WrittenLanguages.ALL.getFirst()) : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
    }

    /** The input that would save a plan as it is. */
    static PlanInput of(Plan plan) {
        Ownership ownership = plan.ownership();
        return new PlanInput(
                plan.content(),
                ownership.visibility(),
                ownership.organisationId(),
                ownership.networkId(),
                plan.version());
    }

    /** What a form begins with. */
    static PlanInput blank(Ownership ownership, String language) {
        return new PlanInput(
                PlanContent.blank(language),
                Visibility.PRIVATE,
                ownership.organisationId(),
                ownership.networkId(),
                null);
    }

    /** The same with another title. */
    public PlanInput titled(String title) {
        return new PlanInput(content.titled(title), visibility, organisationId, networkId, version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
