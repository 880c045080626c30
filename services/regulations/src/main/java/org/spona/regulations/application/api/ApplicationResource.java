package org.spona.regulations.application.api;

import java.time.Instant;
import java.util.UUID;
import org.spona.regulations.application.Application;
import org.spona.regulations.application.ApplicationStatus;

/**
 * How far an organisation is with an obligation, as JSON.
 *
 * @param note what was done, or why it is not its business
 * @param link where that can be seen
 * @param version to be sent back with a change, so that nobody's work is written over unseen
 */
record ApplicationResource(
        UUID obligationId,
        UUID organisationId,
        ApplicationStatus status,
        String note,
        String link,
        Instant changedAt,
        long version) {

    static ApplicationResource of(Application application) {
        var evidence = application.evidence();
        return new ApplicationResource(
                application.obligationId(),
                application.ownership().organisationId(),
                evidence.status(),
                evidence.note(),
                evidence.link(),
                application.changedAt(),
                application.version());
    }
}
