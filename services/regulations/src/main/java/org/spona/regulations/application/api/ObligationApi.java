package org.spona.regulations.application.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.directory.Directory;
import org.spona.platform.problem.Refusal;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.application.ApplicationInput;
import org.spona.regulations.application.ApplicationStatus;
import org.spona.regulations.application.Applying;
import org.spona.regulations.application.ObligationLine;
import org.spona.regulations.application.ObligationList;
import org.spona.regulations.application.ObligationStatus;
import org.spona.regulations.update.Obligation;
import org.spona.regulations.update.ObligationContent;
import org.spona.regulations.update.UpdateReading;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/obligations")
@Tag(name = "Obligations")
class ObligationApi {

    private final ObligationList obligations;
    private final UpdateReading updates;
    private final Applying applying;
    private final Directory directory;

    ObligationApi(ObligationList obligations, UpdateReading updates, Applying applying, Directory directory) {
        this.obligations = obligations;
        this.updates = updates;
        this.applying = applying;
        this.directory = directory;
    }

    /**
     * What is asked of an organisation.
     *
     * @param says what it says, if anything
     * @param status how that stands today
     */
    record AskedObligation(
            UUID id,
            UUID updateId,
            String provision,
            String what,
            @Nullable LocalDate due,
            @Nullable ApplicationStatus says,
            ObligationStatus status) {}

    /** What a provision asks of whom. */
    record ObligationResource(
            UUID id, UUID updateId, @JsonUnwrapped ObligationContent content) {}

    @GetMapping
    @Operation(
            summary = "What is asked of the organisation of the reader's workplace: open ones first, by their last day")
    PageOf<AskedObligation> list(@Valid PageRequest page) {
        return obligations.list(page).map(ObligationApi::asked);
    }

    @GetMapping("/of/{organisationId}")
    @Operation(
            summary = "What is asked of an organisation, for those who work there and for staff of the network",
            description = "Open ones first, by their last day. To everybody else it is empty.")
    PageOf<AskedObligation> listOf(@PathVariable UUID organisationId, @Valid PageRequest page) {
        var organisation = directory.findOrganisation(organisationId).orElseThrow(Refusal::notFound);
        return obligations.listOfOrganisation(organisation.id(), page).map(ObligationApi::asked);
    }

    @GetMapping("/{id}")
    ObligationResource get(@PathVariable UUID id) {
        Obligation obligation = updates.getObligation(id);
        return new ObligationResource(obligation.id(), obligation.update().getId(), obligation.content());
    }

    @GetMapping("/{id}/applications")
    @Operation(summary = "What organisations say of it: the reader's own, and for staff those of the network")
    List<ApplicationResource> applications(@PathVariable UUID id) {
        return applying.list(List.of(updates.getObligation(id).id())).stream()
                .map(ApplicationResource::of)
                .toList();
    }

    @PutMapping("/{id}/application")
    @Operation(summary = "Says how far the writer's organisation is; saying the same again changes nothing")
    ApplicationResource apply(@PathVariable UUID id, @Valid @RequestBody ApplicationInput input) {
        return ApplicationResource.of(applying.save(id, input));
    }

    private static AskedObligation asked(ObligationLine line) {
        return new AskedObligation(
                line.id(), line.updateId(), line.provision(), line.what(), line.due(), line.says(), line.status());
    }
}
