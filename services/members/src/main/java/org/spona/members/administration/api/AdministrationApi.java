package org.spona.members.administration.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.members.administration.Administration;
import org.spona.members.administration.Administrator;
import org.spona.members.administration.AuthorityChange;
import org.spona.members.administration.AuthorityEntry;
import org.spona.members.administration.AuthorityList;
import org.spona.members.administration.AuthoritySort;
import org.spona.members.administration.StewardMoving;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
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
@RequestMapping("/api/v1")
@Tag(name = "Administrators")
class AdministrationApi {

    /** Who is appointed. */
    record Appointee(@NotNull UUID personId) {}

    /** The network that stewards from now on. */
    record Steward(@NotNull UUID networkId) {}

    /**
     * An administrator as JSON.
     *
     * @param validFrom in the future while the organisation's administrators can stop it
     */
    record AdministratorResource(
            UUID id,
            UUID organisationId,
            UUID personId,
            Instant validFrom,
            @Nullable Instant validUntil) {

        static AdministratorResource of(Administrator administrator) {
            var state = administrator.state();
            return new AdministratorResource(
                    state.id(), state.organisationId(), state.personId(), state.validFrom(), state.validUntil());
        }
    }

    private final Administration administration;
    private final AuthorityList list;
    private final StewardMoving moving;

    AdministrationApi(Administration administration, AuthorityList list, StewardMoving moving) {
        this.administration = administration;
        this.list = list;
        this.moving = moving;
    }

    @GetMapping("/organisations/{id}/authority")
    @Operation(summary = "Who acts for an organisation now; for its administrators and the coordinators of its steward")
    List<AuthorityEntry> holders(@PathVariable UUID id, @Valid @ParameterObject AuthoritySort sort) {
        return list.holders(id, sort);
    }

    @GetMapping("/organisations/{id}/authority/changes")
    @Operation(summary = "Every change of who acts for an organisation, the latest first; for the same")
    PageOf<AuthorityChange> changes(@PathVariable UUID id, @Valid @ParameterObject PageRequest page) {
        return list.changes(id, page);
    }

    @PutMapping("/organisations/{id}/administrators/{administratorId}")
    @Operation(
            summary = "Appoints an administrator, under an id that the client chose",
            description =
                    "By an administrator at once, and by a coordinator of the steward while there is none; where there is one, the"
                            + " steward's word takes a fortnight, in which any administrator can end it.")
    AdministratorResource appoint(
            @PathVariable UUID id, @PathVariable UUID administratorId, @Valid @RequestBody Appointee appointee) {
        return AdministratorResource.of(administration.appoint(administratorId, id, appointee.personId()));
    }

    @PostMapping("/organisations/{id}/administrators/{administratorId}/end")
    @Operation(
            summary = "Ends that a person administers an organisation, or stops that she comes to",
            description = "For its administrators and the person herself. The last one names a successor.")
    AdministratorResource end(
            @PathVariable UUID id,
            @PathVariable UUID administratorId,
            @RequestParam(required = false) @Nullable UUID successor) {
        return AdministratorResource.of(administration.end(administratorId, id, successor));
    }

    @PutMapping("/organisations/{id}/steward")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Makes another network of its country an organisation's steward",
            description = "For its administrators and the coordinators of the steward that it leaves.")
    void moveSteward(@PathVariable UUID id, @Valid @RequestBody Steward steward) {
        moving.move(id, steward.networkId());
    }
}
