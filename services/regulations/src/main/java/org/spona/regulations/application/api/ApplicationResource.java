package org.spona.regulations.application.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.spona.regulations.application.Application;
import org.spona.regulations.application.Evidence;

/**
 * How far an organisation is with an obligation, as JSON.
 *
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record ApplicationResource(
        UUID obligationId,
        UUID organisationId,
        @JsonUnwrapped Evidence evidence,
        Instant changedAt,
        long version) {

    static ApplicationResource of(Application application) {
        return new ApplicationResource(
                application.obligationId(),
                application.ownership().organisationId(),
                application.evidence(),
                application.changedAt(),
                application.version());
    }
}
