package org.spona.members.directory.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.spona.members.organisation.NetworkRoster;
import org.spona.members.organisation.NewOrganisation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Networks")
class RosterApi {

    private final NetworkRoster roster;

    RosterApi(NetworkRoster roster) {
        this.roster = roster;
    }

    @PutMapping("/networks/{networkId}/organisations/{organisationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes an organisation into a network; for its coordinators")
    void join(@PathVariable UUID networkId, @PathVariable UUID organisationId) {
        roster.join(networkId, organisationId);
    }

    @DeleteMapping("/networks/{networkId}/organisations/{organisationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lets an organisation go for which nobody works in the network; for its coordinators")
    void leave(@PathVariable UUID networkId, @PathVariable UUID organisationId) {
        roster.leave(networkId, organisationId);
    }

    @PutMapping("/organisations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary =
                    "Enters an organisation that the directory lacks and takes it into a network; for its coordinators")
    void enter(@PathVariable UUID id, @Valid @RequestBody NewOrganisation organisation) {
        roster.enter(id, organisation);
    }
}
