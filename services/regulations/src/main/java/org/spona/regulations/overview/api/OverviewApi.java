package org.spona.regulations.overview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.overview.ApplicationTable;
import org.spona.regulations.overview.EvidenceFile;
import org.spona.regulations.overview.Overview;
import org.spona.regulations.overview.OverviewFilter;
import org.spona.regulations.update.Obligation;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/obligations/overview")
@Tag(name = "Overview")
class OverviewApi {

    private final Overview overview;

    OverviewApi(Overview overview) {
        this.overview = overview;
    }

    /**
     * The organisations of a network by what they are asked.
     *
     * @param day by which lateness is told
     * @param totals how many cells stand in each way
     */
    record Table(
            UUID networkId,
            LocalDate day,
            List<UUID> obligations,
            List<Row> rows,
            Map<ObligationStatus, Long> totals) {}

    /**
     * An organisation.
     *
     * @param cells how it stands with each obligation that it is asked, by the obligation's id
     * @param reminded when it was last reminded of an obligation, by the obligation's id
     * @param files its evidence that the reader may open, by the obligation's id
     */
    record Row(
            UUID organisationId,
            Map<UUID, ObligationStatus> cells,
            Map<UUID, Instant> reminded,
            Map<UUID, List<EvidenceFile>> files) {}

    @GetMapping
    @Operation(summary = "Who of a network has applied what; for its editors and coordinators")
    Table table(@ParameterObject @ModelAttribute OverviewFilter filter, Locale locale) {
        ApplicationTable table = overview.table(filter, locale);
        List<UUID> obligations = table.columns().stream().map(Obligation::id).toList();
        return new Table(
                table.network().id(),
                table.day(),
                obligations,
                table.rows().stream()
                        .map(row -> new Row(row.organisation().id(), row.cells(), row.reminded(), row.files()))
                        .toList(),
                table.totals());
    }
}
