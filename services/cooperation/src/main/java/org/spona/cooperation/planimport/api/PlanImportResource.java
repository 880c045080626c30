package org.spona.cooperation.planimport.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.matrix.DraftDoubt;
import org.spona.cooperation.matrix.DraftLine;
import org.spona.cooperation.planimport.PlanImport;

/**
 * A table that is brought, as JSON.
 *
 * @param title what stood before it
 * @param cells of the table as it was read; while its columns are not known, of the largest one
 * @param planId the plan that was made of it
 */
record PlanImportResource(
        UUID id,
        PlanImport.Status status,
        String source,
        String title,
        List<List<String>> cells,
        List<DraftLine> lines,
        List<DraftDoubt> doubts,
        @Nullable UUID planId) {

    static PlanImportResource of(PlanImport brought) {
        return new PlanImportResource(
                brought.getId(),
                brought.status(),
                brought.source(),
                brought.title(),
                brought.firstCells(),
                brought.lines(),
                brought.doubts(),
                brought.planId().orElse(null));
    }
}
