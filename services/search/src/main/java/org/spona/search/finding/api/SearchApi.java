package org.spona.search.finding.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import org.spona.platform.tenancy.Readers;
import org.spona.search.finding.Filters;
import org.spona.search.finding.SearchParameters;
import org.spona.search.finding.SearchQuery;
import org.spona.search.finding.SearchResource;
import org.spona.search.finding.ThingSearch;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "Search")
class SearchApi {

    private final ThingSearch search;
    private final SearchResource found;

    SearchApi(ThingSearch search, SearchResource found) {
        this.search = search;
        this.found = found;
    }

    @GetMapping
    @Operation(summary = "Searches everything that the reader may see")
    SearchResource.Found search(
            @Valid @ParameterObject SearchParameters parameters,
            @Valid @ParameterObject Filters filters,
            Locale locale) {
        SearchQuery query = parameters.among(filters);
        return found.of(search.search(query, Readers.get()), query, locale);
    }
}
