package org.spona.knowledge.adoption.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.knowledge.adoption.Adopting;
import org.spona.knowledge.adoption.AdoptionInput;
import org.spona.knowledge.adoption.Uses;
import org.spona.knowledge.practice.PracticeReading;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
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
@RequestMapping("/api/v1/practices/{id}")
@Tag(name = "Adoptions")
class AdoptionApi {

    private final Adopting adopting;
    private final Uses uses;
    private final PracticeReading practices;

    AdoptionApi(Adopting adopting, Uses uses, PracticeReading practices) {
        this.adopting = adopting;
        this.uses = uses;
        this.practices = practices;
    }

    /** The reader's own mark. */
    record Use(boolean used) {}

    @GetMapping("/adoptions")
    @Operation(summary = "Who applies the practice, as far as the reader may see it, the newest word first")
    PageOf<AdoptionResource> list(@PathVariable UUID id, @Valid PageRequest page) {
        return PageOf.of(adopting.list(id, page).map(AdoptionResource::of));
    }

    @PutMapping("/adoptions/{organisationId}")
    @Operation(summary = "Says in the name of an organisation how it applies the practice")
    AdoptionResource tell(
            @PathVariable UUID id, @PathVariable UUID organisationId, @Valid @RequestBody AdoptionInput input) {
        return AdoptionResource.of(adopting.tell(id, organisationId, input));
    }

    @DeleteMapping("/adoptions/{organisationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes an organisation's word back")
    void remove(@PathVariable UUID id, @PathVariable UUID organisationId) {
        adopting.remove(id, organisationId);
    }

    @GetMapping("/use")
    @Operation(summary = "Whether the practice was of use to the reader, as she said herself")
    Use use(@PathVariable UUID id) {
        practices.get(id);
        return new Use(uses.marked(id));
    }

    @PutMapping("/use")
    @Operation(summary = "Says whether the practice was of use to the reader")
    Use mark(@PathVariable UUID id, @RequestBody Use use) {
        uses.mark(id, use.used());
        return use;
    }
}
