package org.spona.search.saved.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.search.finding.Filters;
import org.spona.search.saved.SavedSearch;
import org.spona.search.saved.SavedSearchInput;
import org.spona.search.saved.SearchKeeping;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
     * @param followed whether she is told what is new in it
     */
    record SavedSearchResource(UUID id, String name, String q, Filters filters, boolean followed) {

        static SavedSearchResource of(SavedSearch search) {
            return new SavedSearchResource(
                    search.getId(), search.name(), search.q(), search.filters(), search.followed());
        }
    }

    /** All that the reader keeps, by name. */
    record SavedSearchList(List<SavedSearchResource> items) {}

    @GetMapping
    @Operation(summary = "The reader's searches; how often she is told of those that she follows, members says")
    SavedSearchList list() {
        return new SavedSearchList(
                keeping.list().stream().map(SavedSearchResource::of).toList());
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
