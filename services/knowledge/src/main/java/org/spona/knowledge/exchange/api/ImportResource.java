package org.spona.knowledge.exchange.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.knowledge.exchange.job.Columns;
import org.spona.knowledge.exchange.job.ImportJob;
import org.spona.knowledge.exchange.job.Reach;
import org.spona.knowledge.exchange.job.RowCounts;
import org.spona.platform.tenancy.Visibility;

/**
 * An import as JSON.
 *
 * @param header the names of the columns
 * @param rows how many rows the table has
 * @param columns which column has which field; null until that was said
 * @param reach whom it would reach; while it waits to be published
 * @param undoableUntil until when it can be undone; null until it is imported
 */
record ImportResource(
        UUID id,
        UUID networkId,
        Visibility visibility,
        String fileName,
        List<String> header,
        int rows,
        @Nullable Columns columns,
        ImportJob.Status status,
        RowCounts counts,
        @Nullable Reach reach,
        Instant uploadedAt,
        @Nullable Instant undoableUntil) {

    static ImportResource of(ImportJob job, RowCounts counts, @Nullable Reach reach) {
        return new ImportResource(
                job.id(),
                job.networkId(),
                job.visibility(),
                job.fileName(),
                job.header(),
                job.rows(),
                job.columns().orElse(null),
                job.status(),
                counts,
                reach,
                job.uploadedAt(),
                job.undoableUntil().orElse(null));
    }
}
