package org.spona.cooperation.directory;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;
import org.spona.platform.workflow.Step;

/** What those who write for its organisation may do with a service. */
public enum LocalServiceStep implements Step<LocalService> {
    /** Change what is known of it, and who reads it. */
    EDIT,
    /** Let those find it whom its visibility lets. */
    PUBLISH,
    /** Say that it is right as it stands. */
    CHECK,
    /** Send its provider the link by which that is said without an account. */
    ASK,
    /** Say that the service is no more. */
    CLOSE,
    /** Throw a draft away. */
    DISCARD;

    @Override
    public boolean isFor(Reader reader, LocalService service) {
        return reader.actsFor(service.ownership(), Role::writes);
    }

    @Override
    public boolean isPossible(LocalService service, Instant now) {
        return switch (this) {
            case EDIT -> service.status() != LocalService.Status.CLOSED;
            case PUBLISH, DISCARD -> service.status() == LocalService.Status.DRAFT;
            case CHECK, ASK, CLOSE -> service.status() == LocalService.Status.PUBLISHED;
        };
    }

    @Override
    public ErrorCode impossible() {
        return LocalServiceError.WRONG_STATUS;
    }

    @Override
    public boolean takesAway() {
        return this == CLOSE || this == DISCARD;
    }
}
