package org.spona.regulations.overview.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.spona.regulations.application.Standing;
import org.spona.regulations.overview.ApplicationTable;
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
    record Table(UUID networkId, LocalDate day, List<UUID> obligations, List<Row> rows, Map<Standing, Long> totals) {}

    /**
     * An organisation.
     *
     * @param cells how it stands with each obligation that it is asked, by the obligation's id
     */
    record Row(UUID organisationId, Map<UUID, Standing> cells) {}

    @GetMapping
    @Operation(summary = "Who of a network has applied what; for its editors and coordinators")
    Table table(@ParameterObject @ModelAttribute OverviewFilter filter, Locale locale) {
        ApplicationTable table = overview.table(filter, locale);
        List<UUID> obligations = table.columns().stream().map(Obligation::id).toList();
        return new Table(
                table.network().id(),
                table.day(),
                obligations,
                table.rows().stream().map(row -> row(row, obligations)).toList(),
                table.totals());
    }

    private static Row row(ApplicationTable.Row row, List<UUID> obligations) {
        return new Row(
                row.organisation().id(),
                IntStream.range(0, obligations.size())
                        .boxed()
                        .filter(place -> row.cells().get(place).isPresent())
                        .collect(Collectors.toMap(
                                obligations::get,
                                place -> row.cells().get(place).orElseThrow())));
    }
}
