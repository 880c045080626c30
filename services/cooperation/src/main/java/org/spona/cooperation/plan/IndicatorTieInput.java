package org.spona.cooperation.plan;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.InvalidInput;

/**
 * To which indicator with measurements a line is tied.
 *
 * @param indicatorId null to untie it
 * @param version the version of the plan that the writer has seen; when given, a newer one is not written over
 */
public record IndicatorTieInput(
        @Nullable UUID indicatorId, @Nullable Long version) {

    /** The version that the writer has seen. */
    public Optional<Long> seenVersion() {
        return Optional.ofNullable(version);
    }

    /**
     * The one that was chosen where one has to be.
     *
     * @throws InvalidInput when none was
     */
    public UUID chosen() {
        if (indicatorId == null) {
            throw new InvalidInput("indicatorId", "plan-line.missing.indicator");
        }
        return indicatorId;
    }
}
