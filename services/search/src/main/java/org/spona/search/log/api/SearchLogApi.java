package org.spona.search.log.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.search.log.ReportPeriod;
import org.spona.search.log.SearchReport;
import org.spona.search.log.SearchReport.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/search/log")
@Tag(name = "Search log")
class SearchLogApi {

    private final SearchReport report;

    SearchLogApi(SearchReport report) {
        this.report = report;
    }

    @GetMapping
    @Operation(
            summary =
                    "What is asked in a network, or asked in vain, by at least three people; for its editors and coordinators")
    PageOf<Query> of(
            @RequestParam UUID network,
            @RequestParam(defaultValue = "THIS_MONTH") ReportPeriod period,
            @RequestParam(defaultValue = "false") boolean inVain,
            @Valid PageRequest page) {
        return report.of(network, period, inVain, page);
    }
}
