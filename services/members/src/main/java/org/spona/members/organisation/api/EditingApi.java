package org.spona.members.organisation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.members.organisation.NetworkEditing;
import org.spona.members.organisation.NetworkInput;
import org.spona.members.organisation.OrganisationEditing;
import org.spona.members.organisation.OrganisationInput;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class EditingApi {

    private final OrganisationEditing editing;
    private final NetworkEditing networks;

    EditingApi(OrganisationEditing editing, NetworkEditing networks) {
        this.editing = editing;
        this.networks = networks;
    }

    @PutMapping("/organisations/{id}/profile")
    @Tag(name = "Organisations")
    @Operation(
            summary = "Says how an organisation is called and reached; for who speaks for it",
            description =
                    "One that was not confirmed is confirmed with that. Answers what was saved, with its version.")
    OrganisationInput save(@PathVariable UUID id, @Valid @RequestBody OrganisationInput input) {
        return editing.save(id, input);
    }

    @PutMapping("/networks/{id}")
    @Tag(name = "Networks")
    @Operation(
            summary = "Says how a network is called and what everybody reads of it; for its coordinators",
            description = "Answers what was saved, with its version.")
    NetworkInput save(@PathVariable UUID id, @Valid @RequestBody NetworkInput input) {
        return networks.save(id, input);
    }
}
