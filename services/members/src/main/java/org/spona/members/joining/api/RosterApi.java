package org.spona.members.joining.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.joining.Joining;
import org.spona.members.joining.OrganisationEntering;
import org.spona.members.joining.RosterEntry;
import org.spona.members.joining.RosterReading;
import org.spona.members.organisation.NewOrganisation;
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
@RequestMapping("/api/v1")
@Tag(name = "Networks")
class RosterApi {

    private static final String ENTRY = "/networks/{networkId}/organisations/{organisationId}";

    private final Joining joining;
    private final OrganisationEntering entering;
    private final RosterReading roster;

    RosterApi(Joining joining, OrganisationEntering entering, RosterReading roster) {
        this.joining = joining;
        this.entering = entering;
        this.roster = roster;
    }

    /** Why a network asks. */
    record Question(@Nullable @Size(max = 600) String word) {}

    /** What is between a network and an organisation. */
    record RosterResource(UUID networkId, UUID organisationId, RosterEntry.Status status) {

        static RosterResource of(RosterEntry entry) {
            return new RosterResource(entry.networkId(), entry.organisationId(), entry.status());
        }
    }

    @PutMapping(ENTRY)
    @Operation(
            summary = "Asks an organisation to join a network, for the network's coordinators",
            description = "An organisation for which the network vouches itself has joined with that.")
    RosterResource ask(
            @PathVariable UUID networkId,
            @PathVariable UUID organisationId,
            @Valid @RequestBody(required = false) @Nullable Question question) {
        String word = question == null || question.word() == null
                ? ""
                : question.word().strip();
        return RosterResource.of(joining.ask(networkId, organisationId, word));
    }

    @PostMapping(ENTRY + "/accept")
    @Operation(
            summary =
                    "Says yes for the organisation; for its administrators, or its steward's coordinators while it has none")
    RosterResource accept(@PathVariable UUID networkId, @PathVariable UUID organisationId) {
        return RosterResource.of(joining.accept(networkId, organisationId));
    }

    @PostMapping(ENTRY + "/decline")
    @Operation(
            summary =
                    "Says no for the organisation; for its administrators, or its steward's coordinators while it has none")
    RosterResource decline(@PathVariable UUID networkId, @PathVariable UUID organisationId) {
        return RosterResource.of(joining.decline(networkId, organisationId));
    }

    @DeleteMapping(ENTRY)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary =
                    "Ends it, or takes the question back; for the network's coordinators and who speaks for the organisation",
            description = "Memberships of the organisation's people in the network end with it.")
    void leave(@PathVariable UUID networkId, @PathVariable UUID organisationId) {
        joining.leave(networkId, organisationId);
    }

    @GetMapping("/organisations/{organisationId}/networks")
    @Operation(
            summary = "The networks in which an organisation works, and the open questions that the reader may know of")
    List<RosterResource> networks(@PathVariable UUID organisationId) {
        return roster.relations(organisationId).stream()
                .flatMap(relation -> relation.entry().stream())
                .map(RosterResource::of)
                .toList();
    }

    @PutMapping("/organisations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary =
                    "Enters an organisation that the directory lacks and takes it into a network; for its coordinators")
    void enter(@PathVariable UUID id, @Valid @RequestBody NewOrganisation organisation) {
        entering.enter(id, organisation);
    }
}
