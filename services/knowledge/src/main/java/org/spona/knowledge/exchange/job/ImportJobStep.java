package org.spona.knowledge.exchange.job;

import java.time.Instant;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.workflow.Step;
import org.springframework.http.HttpStatus;

/** What may be done with an import that reaches other people: by its uploader, while she may import into its network. */
public enum ImportJobStep implements Step<ImportJob> {
    /** Take its rows in and publish them. */
    PUBLISH,
    /** Take back what it published, all of it or as far as it went. */
    UNDO;

    private static final ErrorCode NOT_CHECKED = ErrorCode.of("import-not-checked", HttpStatus.CONFLICT);
    private static final ErrorCode NOT_UNDOABLE = ErrorCode.of("import-not-undoable", HttpStatus.CONFLICT);

    @Override
    public boolean isFor(Reader reader, ImportJob job) {
        return reader.staffNetworks().contains(job.networkId());
    }

    @Override
    public boolean isPossible(ImportJob job, Instant now) {
        return switch (this) {
            case PUBLISH -> job.status() == ImportJob.Status.CHECKED;
            case UNDO ->
                (job.status() == ImportJob.Status.DONE || job.status() == ImportJob.Status.FAILED)
                        && job.undoableUntil().filter(now::isBefore).isPresent();
        };
    }

    @Override
    public ErrorCode impossible() {
        return this == PUBLISH ? NOT_CHECKED : NOT_UNDOABLE;
    }

    @Override
    public boolean takesAway() {
        return this == UNDO;
    }
}
