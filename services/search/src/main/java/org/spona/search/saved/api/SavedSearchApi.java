package org.spona.search.saved.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.search.finding.Filters;
import org.spona.search.saved.AlertFrequency;
import org.spona.search.saved.SavedSearch;
import org.spona.search.saved.SavedSearchInput;
import org.spona.search.saved.SearchKeeping;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/search/saved")
@Tag(name = "Saved searches")
class SavedSearchApi {

    private final SearchKeeping keeping;

    SavedSearchApi(SearchKeeping keeping) {
        this.keeping = keeping;
    }

    /**
     * A search that the reader keeps.
     *
     * @param nextAt when she is told what is new in it; null for never
     */
    record SavedSearchResource(
            UUID id,
            String name,
            String q,
            Filters filters,
            AlertFrequency frequency,
            @Nullable Instant nextAt) {

        static SavedSearchResource of(SavedSearch search) {
            return new SavedSearchResource(
                    search.getId(),
                    search.name(),
                    search.q(),
                    search.filters(),
                    search.frequency(),
                    search.nextAt().orElse(null));
        }
    }

    /**
     * All that the reader keeps, by name.
     *
     * @param mailsStopped whether she has stopped all mails about them, by the link of one
     */
    record SavedSearchList(List<SavedSearchResource> items, boolean mailsStopped) {}

    @GetMapping
    SavedSearchList list() {
        return new SavedSearchList(
                keeping.list().stream().map(SavedSearchResource::of).toList(), keeping.mailsStopped());
    }

    @PostMapping("/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Has mails about saved searches sent again that were stopped by a link")
    void resume() {
        keeping.resumeMails();
    }

    @GetMapping("/{id}")
    SavedSearchResource get(@PathVariable UUID id) {
        return SavedSearchResource.of(keeping.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves a search under an id that the client chose, or changes what was saved before")
    SavedSearchResource save(@PathVariable UUID id, @Valid @RequestBody SavedSearchInput input) {
        return SavedSearchResource.of(keeping.save(id, input));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable UUID id) {
        keeping.discard(id);
    }
}
