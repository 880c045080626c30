package org.spona.regulations.gazette.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.spona.regulations.gazette.PublishedActs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Regulations")
class GazetteApi {

    private final PublishedActs.Finder finder;

    GazetteApi(PublishedActs.Finder finder) {
        this.finder = finder;
    }

    @GetMapping("/api/v1/gazettes/{gazette}/{year}/{number}")
    @Operation(
            summary =
                    "A number of an official gazette, such as rs/2011/24, and the acts here that were published in it")
    GazetteIssueResource get(@PathVariable String gazette, @PathVariable String year, @PathVariable String number) {
        return GazetteIssueResource.of(finder.in(gazette, year, number));
    }
}
