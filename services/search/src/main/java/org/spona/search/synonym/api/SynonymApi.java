package org.spona.search.synonym.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.search.synonym.SynonymEditing;
import org.spona.search.synonym.SynonymHistory;
import org.spona.search.synonym.SynonymInput;
import org.spona.search.synonym.SynonymList;
import org.spona.search.synonym.SynonymRevision;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/search/synonyms")
@Tag(name = "Synonyms")
class SynonymApi {

    private final SynonymList list;
    private final SynonymEditing editing;
    private final SynonymHistory history;

    SynonymApi(SynonymList list, SynonymEditing editing, SynonymHistory history) {
        this.list = list;
        this.editing = editing;
        this.history = history;
    }

    @GetMapping
    @Operation(summary = "Lists the entries that the reader may see, with some words in any form if given")
    PageOf<SynonymResource> list(@RequestParam(defaultValue = "") String q, @Valid @ParameterObject PageRequest page) {
        return list.find(q, page).map(SynonymResource::of);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves an entry under an id that the client chose; for staff")
    SynonymResource save(@PathVariable UUID id, @Valid @RequestBody SynonymInput input) {
        return SynonymResource.of(editing.save(id, input));
    }

    @PostMapping("/{id}/on")
    @Operation(summary = "Puts an entry in force again; for staff")
    SynonymResource putInForce(@PathVariable UUID id) {
        return SynonymResource.of(editing.putInForce(id, true));
    }

    @PostMapping("/{id}/off")
    @Operation(summary = "Takes an entry out of force and keeps it; for staff")
    SynonymResource takeOut(@PathVariable UUID id) {
        return SynonymResource.of(editing.putInForce(id, false));
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "All versions of an entry, the newest first")
    List<SynonymRevision> history(@PathVariable UUID id) {
        return history.get(id);
    }

    @PostMapping("/{id}/restore")
    @Operation(summary = "Makes an entry what it was in one of its versions; for staff")
    SynonymResource restore(@PathVariable UUID id, @RequestParam long version) {
        return SynonymResource.of(editing.restore(id, version));
    }
}
