package org.spona.cooperation.pathway.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.cooperation.pathway.AgreementInput;
import org.spona.cooperation.pathway.EntryIntoForceInput;
import org.spona.cooperation.pathway.Pathway;
import org.spona.cooperation.pathway.PathwayAuthoring;
import org.spona.cooperation.pathway.PathwayComparison;
import org.spona.cooperation.pathway.PathwayContent;
import org.spona.cooperation.pathway.PathwayFilter;
import org.spona.cooperation.pathway.PathwayInput;
import org.spona.cooperation.pathway.PathwayReading;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pathways")
@Tag(name = "Pathways")
class PathwayApi {

    /**
     * A version of a pathway as JSON.
     *
     * @param seriesId what all versions of it have in common
     * @param number which version it is
     */
    record PathwayResource(
            UUID id,
            Pathway.Status status,
            @JsonUnwrapped Ownership ownership,
            @JsonUnwrapped PathwayContent content,
            UUID seriesId,
            int number,
            @Nullable UUID replacesId,
            String agreedBy,
            @Nullable LocalDate inForceFrom,
            @Nullable LocalDate inForceUntil,
            Instant updatedAt,
            long version) {

        static PathwayResource of(Pathway pathway) {
            return new PathwayResource(
                    pathway.getId(),
                    pathway.status(),
                    pathway.ownership(),
                    pathway.content(),
                    pathway.seriesId(),
                    pathway.number(),
                    pathway.replacesId().orElse(null),
                    pathway.agreedBy(),
                    pathway.inForceFrom().orElse(null),
                    pathway.inForceUntil().orElse(null),
                    pathway.updatedAt(),
                    pathway.version());
        }
    }

    private final PathwayReading reading;
    private final PathwayAuthoring authoring;

    PathwayApi(PathwayReading reading, PathwayAuthoring authoring) {
        this.reading = reading;
        this.authoring = authoring;
    }

    @GetMapping
    @Operation(
            summary = "Pathways as the reader may read them, last changed first; replaced ones when they are asked for")
    PageOf<PathwayResource> list(@Valid PathwayFilter filter, @Valid PageRequest page) {
        return reading.list(filter, page).map(PathwayResource::of);
    }

    @GetMapping("/{id}")
    PathwayResource get(@PathVariable UUID id) {
        return PathwayResource.of(reading.get(id));
    }

    @GetMapping("/{id}/versions")
    @Operation(summary = "The versions of a pathway that the reader may read, the last first")
    List<PathwayResource> versions(@PathVariable UUID id) {
        return reading.versions(reading.get(id)).stream()
                .map(PathwayResource::of)
                .toList();
    }

    @GetMapping("/{id}/comparison")
    @Operation(summary = "A pathway step beside step with another one")
    PathwayComparison compare(@PathVariable UUID id, @RequestParam UUID with) {
        return PathwayComparison.of(
                reading.get(id).content().stages(), reading.get(with).content().stages());
    }

    @PutMapping("/{id}")
    @Operation(summary = "Begins a pathway under an id that the client chose, or changes a draft")
    PathwayResource save(@PathVariable UUID id, @Valid @RequestBody PathwayInput input) {
        return PathwayResource.of(authoring.save(id, input));
    }

    @PostMapping("/{id}/agree")
    @Operation(summary = "Says by which protocol or decision it is agreed; its steps stay as they are from then on")
    PathwayResource agree(@PathVariable UUID id, @Valid @RequestBody AgreementInput input) {
        return PathwayResource.of(authoring.agree(id, input));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Makes it a draft again")
    PathwayResource giveBack(@PathVariable UUID id) {
        return PathwayResource.of(authoring.giveBack(id));
    }

    @PostMapping("/{id}/enter")
    @Operation(summary = "Says since when it holds; the version that held until then is replaced")
    PathwayResource enter(@PathVariable UUID id, @Valid @RequestBody EntryIntoForceInput input) {
        return PathwayResource.of(authoring.enter(id, input));
    }

    @PostMapping("/{id}/replace")
    @Operation(summary = "Says that it holds no more")
    PathwayResource replace(@PathVariable UUID id) {
        return PathwayResource.of(authoring.replace(id));
    }

    @PutMapping("/{id}/next/{draft}")
    @Operation(summary = "Begins the next version of it, under an id that the client chose")
    PathwayResource renew(@PathVariable UUID id, @PathVariable UUID draft) {
        return PathwayResource.of(authoring.renew(id, draft));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throws away a draft")
    void discard(@PathVariable UUID id) {
        authoring.discard(id);
    }
}
