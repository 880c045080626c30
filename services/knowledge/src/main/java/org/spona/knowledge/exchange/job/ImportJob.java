package org.spona.knowledge.exchange.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.tenancy.Visibility;

/**
 * A file of practices on its way into a network.
 *
 * @param header the names of its columns
 * @param rows how many rows follow the header
 * @param columns which column has which field, once that was chosen
 * @param taken rows that were dealt with so far
 * @param created practices that are new
 * @param updated practices that were changed
 * @param rejected rows that could not be taken
 */
public record ImportJob(
        UUID id,
        UUID networkId,
        Visibility visibility,
        String fileName,
        List<String> header,
        int rows,
        Optional<Columns> columns,
        Status status,
        int taken,
        int created,
        int updated,
        int rejected,
        Instant uploadedAt) {

    /** How far it is. */
    public enum Status {
        /** Its columns are being looked at. */
        UPLOADED,
        /** It is being done, or waits for its turn. */
        RUNNING,
        DONE,
        /** It was given up, because its uploader may no longer import. */
        FAILED
    }

    /** Rows that changed nothing. */
    public int unchanged() {
        return taken - created - updated - rejected;
    }
}
