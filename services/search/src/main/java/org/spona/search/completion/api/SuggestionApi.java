package org.spona.search.completion.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.spona.platform.tenancy.Readers;
import org.spona.search.completion.Suggestion;
import org.spona.search.completion.Suggestions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/search/suggestions")
@Tag(name = "Search")
class SuggestionApi {

    private final Suggestions suggestions;

    SuggestionApi(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** What was typed may mean one of these. */
    record Suggested(List<Suggestion> items) {}

    @GetMapping
    @Operation(summary = "Municipalities, topics and things that begin with what is typed, of what the reader may see")
    Suggested suggest(@RequestParam @Size(max = 200) String q, Locale locale) {
        return new Suggested(suggestions.of(q, Readers.get(), locale));
    }
}
