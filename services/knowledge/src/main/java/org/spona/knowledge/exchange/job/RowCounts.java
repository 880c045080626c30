package org.spona.knowledge.exchange.job;

/**
 * How many rows of an import came to what.
 *
 * @param withdrawn practices that the undo took out of sight
 * @param restored practices to which the undo gave back what they said before
 * @param kept practices that the undo left alone, since somebody has changed them
 */
public record RowCounts(
        int created, int updated, int unchanged, int takenOver, int rejected, int withdrawn, int restored, int kept) {

    /** Rows that were dealt with so far. */
    public int done() {
        return changed() + unchanged + takenOver + rejected;
    }

    /** Rows of one fate. */
    public int of(RowFate fate) {
        return switch (fate) {
            case CREATED -> created;
            case UPDATED -> updated;
            case UNCHANGED -> unchanged;
            case TAKEN_OVER -> takenOver;
            case REJECTED -> rejected;
        };
    }

    /** Rows that change something. */
    public int changed() {
        return created + updated;
    }

    /** Rows that the undo has dealt with so far. */
    public int undone() {
        return withdrawn + restored + kept;
    }
}
