package org.spona.knowledge.practice.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.knowledge.practice.PracticeOverview;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Practices")
class OrganisationPracticeApi {

    private final PracticeOverview overview;
    private final Directory directory;

    OrganisationPracticeApi(PracticeOverview overview, Directory directory) {
        this.overview = overview;
        this.directory = directory;
    }

    @GetMapping("/api/v1/practices/of/{organisationId}")
    @Operation(summary = "What is published about an organisation or by it, newest first")
    PageOf<PracticeResource> list(@PathVariable UUID organisationId, @Valid PageRequest page) {
        var organisation = directory.findOrganisation(organisationId).orElseThrow(Refusal::notFound);
        return PageOf.of(overview.publishedOf(organisation.id(), page)).map(PracticeResource::of);
    }
}
