package org.spona.knowledge.search.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import org.spona.knowledge.search.PracticeQuery;
import org.spona.knowledge.search.PracticeSearch;
import org.spona.platform.tenancy.Readers;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/practices")
@Tag(name = "Practices")
class SearchApi {

    private final PracticeSearch search;
    private final FoundPractices found;

    SearchApi(PracticeSearch search, FoundPractices found) {
        this.search = search;
        this.found = found;
    }

    @GetMapping
    @Operation(summary = "Searches the published practices that the reader may see")
    FoundPractices.Found search(@Valid @ParameterObject PracticeQuery query, Locale locale) {
        return found.of(search.search(query, Readers.get()), locale);
    }
}
