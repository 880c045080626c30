package org.spona.cooperation.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a writer sends of a line of a plan.
 *
 * @param version the version of the plan that the writer has seen; when given, a newer one is not written over
 */
public record PlanLineInput(
        @Valid @JsonUnwrapped PlanLineContent content,
        @Nullable Long version) {

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public PlanLineInput {
        content = content == null ? PlanLineContent.blank(null, null) : content;
    }

    /** The same with a row more for who is responsible. */
    public PlanLineInput withResponsible() {
        return new PlanLineInput(content.withResponsible(), version);
    }

    /** The same without a row, from {@code 0}. */
    public PlanLineInput withoutResponsible(int row) {
        return new PlanLineInput(content.withoutResponsible(row), version);
    }

    Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }
}
